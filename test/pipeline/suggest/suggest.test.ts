import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphEngine } from '../../../src/graph/engine.ts';
import { ingest } from '../../../src/pipeline/ingest.ts';
import type { SuggestionKind } from '../../../src/pipeline/suggest/proposal.ts';
import { suggest } from '../../../src/pipeline/suggest/suggest.ts';
import { withEvidence } from '../../../src/pipeline/suggest/suggestion.ts';
import { suggestionsYaml } from '../../../src/pipeline/suggest/suggestions-yaml.ts';
import { readVocabulary } from '../../../src/pipeline/vocabulary.ts';
import { noEntries, readEntries } from '../../../src/seed/reading/read-entries.ts';
import { readSeed } from '../../../src/seed/reading/read-seed.ts';
import { emptyGraph, engines, openEngine } from '../../engines.ts';

const seeds = `concepts:
  - id: gizmo
    prefLabel: gizmo
  - id: gizmo-theory
    prefLabel: gizmo theory
  - id: gzt
    prefLabel: GZT
  - id: sprocket-drift-detection
    prefLabel: sprocket drift detection
  - id: drift-detection
    prefLabel: detection of sprocket drift
    definition: The same in other words.
  - id: wide-sprocket
    prefLabel: wide sprocket
    broader: [widesprocket]
  - id: widesprocket
    prefLabel: widesprocket
  - id: flange-network
    prefLabel: flange network
papers:
  - id: harmful
    title: Widgets Considered Harmful for Deep Networks
  - id: useful
    title: Widgets Considered Useful for Wide Networks
`;

const texts = [
  'A Gizmo Drift Index (GDI) is a measure that counts slips of gizmos. The reverse sprocket gizmo was there. Wobble rates of gizmos matter.',
  'They plot the gizmo drift index (GDI) of a reverse sprocket gizmo. The flange network (FLN) is used with GDI. Wobble rate is high.',
  'Reverse sprocket gizmos are met, and gizmo theory (GZT) too. Some flange networks (FLNs) are built, and the wobble rate.',
  'Gizmo theory is a framework that explains why gizmos drift. Here gizmo theory (GZT) is met again. A flange network (FLN) is met.',
  'The paper "Widgets Considered Harmful for Deep Networks" (arXiv:2401.01234) makes the case against widgets.',
  'The paper "Widgets Considered Useful for Wide Networks" (arXiv:2402.01234) makes the case for widgets.',
  'The paper "Widgets Considered Useful for Wide Networks" (arXiv:2403.01234) was read by others.',
];

const note = (text: string, number: number) => `---
title: Note ${number}
url: https://notes.example/${number}
publishedAt: 2026-05-0${number + 1}
---
# Note ${number}

${text} ${'Plain words follow here and go on for a while so that it is an article. '.repeat(6)}
`;

describe.each(engines)('%s', (_name, url) => {
  let graph: GraphEngine;
  let folder: string;
  const vocabulary = async (more = '') => {
    writeFileSync(join(folder, 'seeds', 'all.yaml'), seeds + more);
    return readVocabulary(join(folder, 'seeds'));
  };
  const suggested = async (kind?: SuggestionKind, more?: string) =>
    withEvidence(graph, await suggest(graph, (await vocabulary(more)).entries, kind && [kind]));

  const options = async () => ({ graph, vocabulary: await vocabulary(), capturedAt: '2026-06-01T00:00:00Z' });
  const found = async (id: string, more?: string) => (await suggested(undefined, more)).find((each) => each.id === id);

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'suggest-'));
    for (const name of ['seeds', 'notes']) mkdirSync(join(folder, name));
    for (const [number, text] of texts.entries())
      writeFileSync(join(folder, 'notes', `${number}.md`), note(text, number));
    graph = await openEngine(url);
    await ingest([join(folder, 'notes')], await options());
  });
  afterAll(async () => {
    await graph.close();
    rmSync(folder, { recursive: true });
  });

  it('finds each kind, and nothing that curators have or told apart', async () => {
    expect((await suggested()).map(({ id }) => id)).toEqual([
      'term/reverse-sprocket-gizmo',
      'term/gizmo-drift-index',
      'same/gizmo-theory+gzt',
      'same/drift-detection+sprocket-drift-detection',
      'label/flange-network',
      'definition/gizmo-theory',
      'identifier/harmful',
      'identifier/useful',
    ]);
  });

  it('writes a term as a glossary does: one of it, in small letters, its short form a label, its kind above it', async () => {
    expect((await found('term/gizmo-drift-index'))?.entry).toEqual({
      id: 'gizmo-drift-index',
      prefLabel: 'gizmo drift index',
      altLabels: ['GDI'],
    });
    expect((await found('term/reverse-sprocket-gizmo'))?.entry).toEqual({
      id: 'reverse-sprocket-gizmo',
      prefLabel: 'reverse sprocket gizmo',
      broader: ['gizmo'],
    });
  });

  it('merges into the concept that has more', async () => {
    expect((await found('same/gizmo-theory+gzt'))?.entry).toMatchObject({ id: 'gzt', replacedBy: 'gizmo-theory' });
    const other = await found('same/drift-detection+sprocket-drift-detection');
    expect(other?.entry).toMatchObject({ id: 'sprocket-drift-detection', replacedBy: 'drift-detection' });
    expect(other?.reasons).toEqual([
      'the same words in another order: "detection of sprocket drift" and "sprocket drift detection"',
    ]);
  });

  it('leaves the definition to the curator, and of two identifiers the choice', async () => {
    const definition = await found('definition/gizmo-theory');
    expect(definition).toMatchObject({ edits: [], entry: { id: 'gizmo-theory', definition: null } });
    expect(definition?.evidence.map(({ quote }) => quote)).toEqual(['a framework that explains why gizmos drift']);
    const two = await found('identifier/useful');
    expect(two?.edits).toEqual([]);
    expect(two?.choices.map(({ value }) => value).sort()).toEqual(['2402.01234', '2403.01234']);
    expect((await found('identifier/harmful'))?.entry).toMatchObject({ arxivId: '2401.01234' });
  });

  it('quotes briefs where they say so', async () => {
    const label = await found('label/flange-network');
    expect(label).toMatchObject({ briefs: 3, entry: { altLabels: ['FLN'] } });
    expect(label?.evidence).toHaveLength(3);
    for (const { sentence, quote, publishedAt } of label?.evidence ?? []) {
      expect(sentence).toContain(quote);
      expect(publishedAt).toMatch(/^2026-05-/);
    }
  });

  it('prints entries that are seeds as they stand', async () => {
    const yaml = suggestionsYaml(await suggested());
    const { documents, faults } = readSeed(yaml);
    expect(faults).toEqual([]);
    const entries = noEntries();
    expect(readEntries({ path: 'suggested.yaml', text: yaml }, documents, entries)).toEqual([]);
    expect(entries.concepts.length + entries.replaced.concepts.length).toBe(6);
    expect(entries.papers.map(({ value }) => value.id)).toEqual(['harmful', 'useful']);
    for (const { id } of await suggested()) expect(yaml).toContain(`# ${id} (`);
    expect(yaml).toContain('“Gizmo theory is a framework that explains why gizmos drift.” (brief/');
  });

  it('never brings back what was rejected, nor what is in the seeds though not yet in the graph', async () => {
    const rejected = 'rejected:\n  - id: term/reverse-sprocket-gizmo\n    reason: too odd\n';
    expect(await found('term/reverse-sprocket-gizmo', rejected)).toBeUndefined();
    const added = 'organizations:\n  - {id: r, name: Reverse-Sprocket Gizmos}\n';
    expect(await found('term/reverse-sprocket-gizmo', added)).toBeUndefined();
  });

  it('says the same whatever the order in which briefs came', async () => {
    const before = await suggested();
    graph = await emptyGraph(graph);
    for (const number of [...texts.keys()].reverse()) {
      await ingest([join(folder, 'notes', `${number}.md`)], await options());
    }
    expect(await suggested()).toEqual(before);
  });
});
