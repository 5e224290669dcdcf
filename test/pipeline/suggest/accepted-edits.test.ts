import { describe, expect, it } from 'vitest';
import { acceptedEdits, type Wishes, writtenEdits } from '../../../src/pipeline/suggest/accepted-edits.ts';
import type { Suggestion } from '../../../src/pipeline/suggest/suggestion.ts';
import type { SeedEdit } from '../../../src/seed/editing/seed-edit.ts';
import { conceptEntry, vocabularyOf } from '../../vocabulary-of.ts';

const vocabulary = vocabularyOf({ concepts: [conceptEntry({ id: 'concept/gizmo', prefLabel: 'gizmo' })] });
const suggestion = (facts: Pick<Suggestion, 'id' | 'kind' | 'entry'> & Partial<Suggestion>): Suggestion => ({
  ...{ score: 1, briefs: 2, reasons: ['2 briefs say so'], list: 'concepts', edits: [], open: null, choices: [] },
  evidence: [
    {
      ...{ brief: 'brief/a/b', title: 'T', outlet: null, publishedAt: '2026-01-02', start: 0, end: 1 },
      ...{ quote: 'drift', sentence: 'A drift\nwas met.' },
    },
  ],
  ...facts,
});
const term = suggestion({
  id: 'term/gizmo-drift',
  kind: 'term',
  entry: { id: 'gizmo-drift', prefLabel: 'gizmo drift', altLabels: ['GD'], broader: ['gizmo'] },
});
const merger: SeedEdit[] = [
  { kind: 'set', list: 'concepts', id: 'gzm', field: 'replacedBy', value: 'gizmo', comments: [] },
];
const same = suggestion({
  id: 'same/gizmo+gzm',
  kind: 'same',
  entry: { id: 'gzm', replacedBy: 'gizmo', prefLabel: 'GZM' },
  edits: merger,
});
const comments = ['Suggested: 2 briefs say so (brief/a/b)'];
const accept = (each: Suggestion, wishes: Wishes = {}) => acceptedEdits(each, wishes, vocabulary);

describe('a term', () => {
  it('becomes an entry, as it was suggested', () => {
    expect(accept(term)).toEqual([{ kind: 'insert', list: 'concepts', entry: term.entry, comments }]);
  });

  it('takes another name, keeps the one that briefs use, and is what the curator says', () => {
    const wishes = { prefLabel: 'drift of gizmos', broader: ['concept/field'], definition: 'D.', as: 'drift' };
    expect(accept(term, wishes)).toMatchObject([
      {
        entry: {
          id: 'drift',
          prefLabel: 'drift of gizmos',
          altLabels: ['gizmo drift', 'GD'],
          definition: 'D.',
          broader: ['field'],
        },
      },
    ]);
    expect(accept(term, { prefLabel: 'drift of gizmos' })).toMatchObject([{ entry: { id: 'drift-of-gizmos' } }]);
    expect(accept(term, { prefLabel: 'Gizmo Drift' })).toMatchObject([{ entry: { altLabels: ['GD'] } }]);
  });

  it('becomes a further name of a concept', () => {
    const values = ['gizmo drift', 'GD'];
    expect(accept(term, { as: 'concept/gizmo' })).toEqual([
      { kind: 'append', list: 'concepts', id: 'gizmo', field: 'altLabels', values, comments },
    ]);
  });
});

describe('two that are one', () => {
  it('are merged as suggested, or the other way about', () => {
    expect(accept(same)).toMatchObject([{ id: 'gzm', value: 'gizmo' }]);
    expect(accept(same, { as: 'gzm' })).toMatchObject([{ id: 'gizmo', value: 'gzm' }]);
    expect(() => accept(same, { as: 'third' })).toThrow('"third" is neither of gizmo and gzm');
  });
});

describe('what a curator has to say', () => {
  const definition = suggestion({
    id: 'definition/gizmo',
    kind: 'definition',
    entry: { id: 'gizmo', prefLabel: 'gizmo', definition: null },
    open: 'say it',
  });
  const choices = ['2401.01234', '2402.01234'].map((value) => ({ field: 'arxivId', value }));
  const two = suggestion({
    id: 'identifier/p',
    kind: 'identifier',
    list: 'papers',
    entry: { id: 'p', title: 'P', arxivId: null },
    open: 'choose',
    choices,
  });

  it('is asked for', () => {
    expect(() => accept(definition)).toThrow('own words');
    expect(() => accept(two)).toThrow('different ones');
    expect(() => accept(two, { as: '2403.01234' })).toThrow('different ones');
    expect(() => accept(definition, { broader: ['x'] })).toThrow('--broader is not for definition/gizmo');
  });

  it('is written', () => {
    expect(accept(definition, { definition: 'D.' })).toMatchObject([{ field: 'definition', value: 'D.' }]);
    expect(accept(two, { as: '2402.01234' })).toMatchObject([
      { list: 'papers', field: 'arxivId', value: '2402.01234' },
    ]);
  });

  it('is left open in the file, with what briefs say', () => {
    expect(writtenEdits(definition, vocabulary)).toMatchObject([{ field: 'definition', value: null }]);
    expect(writtenEdits(two, vocabulary)).toMatchObject([
      { field: 'arxivId', value: null, comments: ['arxivId: 2401.01234', 'arxivId: 2402.01234', expect.any(String)] },
    ]);
    expect(writtenEdits(term, vocabulary)[0]?.comments).toEqual([
      ...comments,
      '“A drift\nwas met.” (brief/a/b, “T”, 2026-01-02)',
    ]);
  });
});
