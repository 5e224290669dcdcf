import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { GraphEngine } from '../../../src/graph/engine.ts';
import { readSeedChanges } from '../../../src/load/seed-changes.ts';
import type { AppliedVocabulary } from '../../../src/pipeline/change.ts';
import { ingest } from '../../../src/pipeline/ingest.ts';
import { applySeeds } from '../../../src/pipeline/seed/apply.ts';
import { planSeeds } from '../../../src/pipeline/seed/plan.ts';
import { undoSeeds } from '../../../src/pipeline/seed/undo.ts';
import { hashOf } from '../../../src/pipeline/vocabulary-hash.ts';
import { parseSeeds } from '../../../src/seed/load-vocabulary.ts';
import { emptyGraph, engines, openEngine } from '../../engines.ts';
import { dumped } from './graph-places.ts';

const by = (author: string) => ({ by: { author, message: null } });

function seeds(label: string): AppliedVocabulary {
  const text = `concepts:\n  - { id: widget, prefLabel: widget, altLabels: [${label}] }\n`;
  const entries = parseSeeds([{ path: 'all.yaml', text }]);
  return { entries, hash: hashOf(entries), shipped: false };
}

async function* briefs(): AsyncGenerator<Uint8Array> {
  for (let n = 0; n < 450; n += 1) {
    const text = `Some people gave gadget ${n} and gizmo ${n} a try.`;
    yield Buffer.from(
      `${JSON.stringify({ id: `b${n}`, title: `Brief number ${n} on ${n * 7}`, outlet: 'Daily', text })}\n`,
    );
  }
}
const load = (graph: GraphEngine) =>
  ingest(['-'], { graph, vocabulary: null, capturedAt: '2026-05-01T00:00:00Z', stdin: briefs() });

describe.each(engines)('those who change one graph at once: %s', { timeout: 600_000 }, (_name, url) => {
  let graph: GraphEngine;
  beforeEach(async () => {
    graph = graph ? await emptyGraph(graph) : await openEngine(url);
  });
  afterAll(() => graph.close());

  it('two apply, one after the other, and each change can be taken back', async () => {
    await load(graph);
    const start = await dumped(graph);
    const planned = await planSeeds(graph, seeds('gizmo'));
    const [one, other] = await Promise.all([
      applySeeds(graph, seeds('gadget'), by('Ann')),
      applySeeds(graph, seeds('gizmo'), by('Bob')),
    ]);
    expect([one?.number, other?.number].sort()).toEqual([1, 2]);
    const history = await readSeedChanges(graph.read.bind(graph), 10);
    expect(history.map(({ author }) => author).sort()).toEqual(['Ann', 'Bob']);
    // Who came second does what is left to do by then, whatever was planned before.
    const second = one?.number === 2 ? one : other;
    expect(second?.plan.entities).toMatchObject({ added: [], changed: [{ id: 'concept/widget' }] });
    expect(planned.entities).toMatchObject({ added: [{ id: 'concept/widget' }], changed: [] });
    await undoSeeds(graph, by('Ann'));
    await undoSeeds(graph, by('Ann'));
    expect((await dumped(graph)).join('\n') === start.join('\n')).toBe(true);
  });

  it('the same seeds from two sides are one change', async () => {
    const versionOf = async () => (await graph.read('read/version'))[0]?.version ?? 0;
    const version = await versionOf();
    const both = [applySeeds(graph, seeds('gadget'), by('Ann')), applySeeds(graph, seeds('gadget'), by('Bob'))];
    expect((await Promise.all(both)).flatMap((each) => each?.number ?? [])).toEqual([1]);
    expect(await versionOf()).toBe(version + 1);
    expect(await readSeedChanges(graph.read.bind(graph), 10)).toHaveLength(1);
  });

  it('one applies while another loads: afterwards it is as if one had come after the other', async () => {
    await Promise.all([load(graph), applySeeds(graph, seeds('gadget'), by('Ann'))]);
    const together = await dumped(graph);
    graph = await emptyGraph(graph);
    await applySeeds(graph, seeds('gadget'), by('Ann'));
    await load(graph);
    expect((await dumped(graph)).join('\n') === together.join('\n')).toBe(true);
  });
});
