import { describe, expect, it } from 'vitest';
import { meaningOf, paperOf } from '../../src/link/names.ts';
import type { NameRef, PaperClaim, TaughtCount } from '../../src/model.ts';

const taught = (key: string, type: TaughtCount['type'], id: string | null, label = key, count = 1): TaughtCount => ({
  key,
  type,
  id,
  label,
  count,
});
const curated = (type: NameRef['type'], id: string, identifiers: string[] = []): NameRef => ({
  type,
  id,
  label: id,
  written: id,
  status: 'CURATED',
  onlyWith: null,
  scan: true,
  identifiers,
});
const claim = (known: Partial<PaperClaim>): PaperClaim => ({
  title: null,
  arxivId: null,
  doi: null,
  url: null,
  year: null,
  citedAs: null,
  role: 'COVERS',
  evidence: [],
  ...known,
});

describe('what a name means', () => {
  it('is what curators say; a topic that they know as something else is no new concept', () => {
    const google = curated('ORGANIZATION', 'organization/google');
    expect(meaningOf('google', [google], [taught('google', 'CONCEPT', null, 'Google')])).toEqual([google]);
  });

  it('is a concept where a glossary or topic names it, under its usual label', () => {
    const key = 'learning mechanics';
    const said = [
      taught(key, 'CONCEPT', null, 'Learning Mechanics'),
      taught(key, 'CONCEPT', null, 'learning mechanics', 2),
    ];
    expect(meaningOf(key, [], said)).toMatchObject([
      { id: 'concept/learning-mechanics', label: 'learning mechanics', status: 'SOURCED', scan: true },
    ]);
  });

  it('is not looked for elsewhere where it is a plain word', () => {
    expect(meaningOf('agent', [], [taught('agent', 'CONCEPT', null, 'Agents')])[0]).toMatchObject({ scan: false });
    expect(meaningOf('lora', [], [taught('lora', 'CONCEPT', null, 'LoRA')])[0]).toMatchObject({ scan: true });
  });

  it('is the one paper that a title comes with, and several where it comes with several', () => {
    const key = 'a theory of everything deep';
    const alone = taught(key, 'PAPER', null, 'A Theory of Everything Deep');
    const one = taught(key, 'PAPER', 'paper/arxiv/2601.00001');
    const two = taught(key, 'PAPER', 'paper/arxiv/2601.00002');
    const ids = (...all: TaughtCount[]) => meaningOf(key, [], all).map(({ id }) => id);
    expect(ids(alone)).toEqual(['paper/a-theory-of-everything-deep']);
    expect(ids(alone, one)).toEqual(['paper/arxiv/2601.00001']);
    expect(ids(one, two)).toEqual(['paper/arxiv/2601.00001', 'paper/arxiv/2601.00002']);
    expect(ids(alone, one, two)).toEqual([
      'paper/a-theory-of-everything-deep',
      'paper/arxiv/2601.00001',
      'paper/arxiv/2601.00002',
    ]);
    expect(ids(two, alone, one)).toEqual(ids(alone, one, two));
  });
});

describe('which paper a claim names', () => {
  const known = new Map<string, NameRef[]>([
    ['a theory of everything deep', [curated('PAPER', 'paper/arxiv/2601.00001', ['arxiv:2601.00001'])]],
    ['arxiv:2601.00001', [curated('PAPER', 'paper/arxiv/2601.00001', ['arxiv:2601.00001'])]],
    ['doi:10.1/x', meaningOf('doi:10.1/x', [], [taught('doi:10.1/x', 'PAPER', 'paper/arxiv/2601.00009')])],
    [
      'a twice told title',
      meaningOf(
        'a twice told title',
        [],
        [
          taught('a twice told title', 'PAPER', 'paper/arxiv/2601.00003', 'A Twice Told Title'),
          taught('a twice told title', 'PAPER', 'paper/arxiv/2601.00004', 'A Twice Told Title'),
          taught('a twice told title', 'PAPER', null, 'A Twice Told Title'),
        ],
      ),
    ],
  ]);
  const lookUp = (key: string) => known.get(key) ?? [];

  const rows: [facts: Partial<PaperClaim>, id: string | null, because: string][] = [
    [{ title: 'A theory of everything deep' }, 'paper/arxiv/2601.00001', 'its title'],
    [{ title: 'Something else', arxivId: '2601.00001' }, 'paper/arxiv/2601.00001', 'its identifier'],
    [
      { title: 'A Theory of Everything Deep', arxivId: '2601.00077' },
      'paper/arxiv/2601.00077',
      'not the title against the identifier',
    ],
    [{ doi: '10.1/x' }, 'paper/arxiv/2601.00009', 'where its DOI leads'],
    [{ title: 'A Twice Told Title' }, 'paper/a-twice-told-title', 'its own, where two share the title'],
    [{ title: 'Never Heard Of' }, 'paper/never-heard-of', 'its own, where nothing is known'],
    [{}, null, 'none without a name'],
  ];

  it.each(rows)('%j → %s (%s)', (facts, id) => {
    expect(paperOf(claim(facts), lookUp)).toBe(id);
  });
});
