import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphEngine } from '../../src/graph/engine.ts';
import { graphCandidates } from '../../src/pipeline/candidates.ts';
import { ingest } from '../../src/pipeline/ingest.ts';
import { readVocabulary } from '../../src/pipeline/vocabulary.ts';
import { asker } from '../api/ask.ts';
import { engines, openEngine } from '../engines.ts';

const note = (number: number, text: string) => `---
title: Note ${number}
url: https://notes.example/${number}
---
# Note ${number}

${text} ${'Plain words follow here and go on for a while so that it is an article. '.repeat(6)}
`;

describe.each(engines)('%s', (_name, url) => {
  let graph: GraphEngine;
  let folder: string;
  const load = async (number: number, text: string) => {
    writeFileSync(join(folder, `${number}.md`), note(number, text));
    await ingest([folder], { graph, vocabulary: await readVocabulary(), capturedAt: '2026-05-01T00:00:00Z' });
  };
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'candidates-'));
    graph = await openEngine(url);
  });
  afterAll(async () => {
    await graph.close();
    rmSync(folder, { recursive: true });
  });

  it('ranks what the briefs use and the vocabulary lacks, anew once the graph has changed', async () => {
    const candidates = graphCandidates(graph);
    const keys = async () => (await candidates()).map(({ key, briefCount }) => `${key} ${briefCount}`);
    expect(await keys()).toEqual([]);
    await load(1, 'They study gizmo drift in deep learning. A widget model was there.');
    await load(2, 'Here gizmo drift is met again, and deep learning.');
    expect(await keys()).toContain('gizmo drift 2');
    expect(await keys()).not.toContain('deep learning 2');
    expect(await candidates()).toBe(await candidates());
    await load(3, 'A third note on gizmo drift.');
    expect(await keys()).toContain('gizmo drift 3');
  });

  it('shows each where a brief says it', async () => {
    const { data } = await asker(graph, { candidates: graphCandidates(graph) })(
      '{ candidates { nodes { label evidence { quote start end brief { text } } } } }',
    );
    const drift = data.candidates.nodes.find(({ label }: { label: string }) => label === 'gizmo drift');
    expect(drift.evidence).toHaveLength(3);
    for (const { brief, start, end, quote } of drift.evidence) expect(brief.text.slice(start, end)).toBe(quote);
  });

  it('stores what a sentence defines with the rule that read it', async () => {
    await load(4, 'Knowledge distillation is a method that trains small models on the outputs of large ones.');
    const { data } = await asker(graph)(
      '{ concept(label: "knowledge distillation") { definitions { text brief { title } evidence { quote rule confidence } } } }',
    );
    const told = data.concept.definitions.filter(({ brief }: { brief: unknown }) => brief !== null);
    const text = 'a method that trains small models on the outputs of large ones';
    expect(told).toEqual([
      { text, brief: { title: 'Note 4' }, evidence: [{ quote: text, rule: 'is-a', confidence: 0.9 }] },
    ]);
  });
});
