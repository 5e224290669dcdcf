import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphEngine } from '../../src/graph/engine.ts';
import type { ParsedCapture } from '../../src/load/clippings.ts';
import { dump } from '../../src/load/dump.ts';
import type { Vocabulary } from '../../src/model.ts';
import type { AppliedVocabulary } from '../../src/pipeline/change.ts';
import { emptyKnowledge } from '../../src/pipeline/knowledge.ts';
import { undoSeeds } from '../../src/pipeline/seed/undo.ts';
import { updateGraph } from '../../src/pipeline/update.ts';
import { hashOf } from '../../src/pipeline/vocabulary-hash.ts';
import { emptyGraph, engines, openEngine } from '../engines.ts';
import { expectDerived } from '../load/expect-derived.ts';
import { expectStoredEdges } from './stored-edges.ts';
import { capture } from './world.ts';
import { vocabulary } from './world-vocabulary.ts';

type Step =
  | { kind: 'ingest'; capture: ParsedCapture }
  | { kind: 'remove'; which: number }
  | { kind: 'vocabulary'; entries: Vocabulary }
  | { kind: 'undo' };

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: capture.map((each) => ({ kind: 'ingest' as const, capture: each })) },
  { weight: 1, arbitrary: fc.nat(20).map((which) => ({ kind: 'remove' as const, which })) },
  { weight: 2, arbitrary: vocabulary.map((entries) => ({ kind: 'vocabulary' as const, entries })) },
  { weight: 1, arbitrary: fc.constant({ kind: 'undo' as const }) },
);

describe.each(engines)('incremental equals rebuild: %s', (_name, url) => {
  let graph: GraphEngine;
  beforeAll(async () => {
    graph = await openEngine(url);
  });
  afterAll(() => graph.close());

  it('leaves what a clean ingest of the final state leaves, whatever happened before', {
    timeout: 600_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 8 }), fc.boolean(), async (steps, forgetful) => {
        graph = await emptyGraph(graph);
        const final = await live(graph, steps, forgetful);
        await expectDerived(graph);
        const lived = await lines(graph);
        await expectStoredEdges(graph);
        graph = await emptyGraph(graph);
        await rebuild(graph, final);
        expect(lived).toEqual(await lines(graph));
      }),
      { numRuns: Number(process.env.PROPERTY_RUNS ?? (url === 'memory:' ? 60 : 12)) },
    );
  });
});

interface State {
  captures: Map<string, ParsedCapture>;
  /** One for each change of it that stands, the newest last. */
  vocabularies: Vocabulary[];
}

/** Runs the steps one by one and returns what is left to build a graph of. `forgetful`: each step by a new process. */
async function live(graph: GraphEngine, steps: Step[], forgetful: boolean): Promise<State> {
  const state: State = { captures: new Map(), vocabularies: [] };
  let holder = { knowledge: emptyKnowledge() };
  for (const each of steps) {
    if (forgetful) holder = { knowledge: emptyKnowledge() };
    if (each.kind === 'ingest') {
      state.captures.set(each.capture.id, each.capture);
      await updateGraph(graph, holder, { captures: [each.capture], removedBriefs: [], vocabulary: null });
    } else if (each.kind === 'vocabulary') {
      const change = { captures: [], removedBriefs: [], vocabulary: applied(each.entries) };
      const { applied: done } = await updateGraph(graph, holder, change);
      // What says the same again is no change, and is not taken back by itself.
      if (done?.number) state.vocabularies.push(each.entries);
    } else if (each.kind === 'undo') {
      if (state.vocabularies.pop()) await undoSeeds(graph, { by: { author: null, message: null } });
    } else {
      const held = await graph.read('dump/captures');
      const briefs = [...new Set(held.map(({ brief }) => brief as string))];
      const gone = briefs[each.which % Math.max(1, briefs.length)];
      if (!gone) continue;
      const left = held.filter(({ brief }) => brief !== gone);
      for (const [id, was] of state.captures) {
        const positions = held
          .filter((row) => row.capture === id)
          .map(({ position }) => position as number)
          .sort((a, b) => a - b);
        const kept = new Set(left.filter((row) => row.capture === id).map(({ position }) => position));
        // Positions count from what was ingested; earlier removals have thinned the list we keep.
        const clippings = was.clippings.filter((_, index) => kept.has(positions[index]));
        if (clippings.length > 0) state.captures.set(id, { ...was, clippings });
        else state.captures.delete(id);
      }
      await updateGraph(graph, holder, { captures: [], removedBriefs: [gone], vocabulary: null });
    }
  }
  return state;
}

async function rebuild(graph: GraphEngine, { captures, vocabularies }: State): Promise<void> {
  const holder = { knowledge: emptyKnowledge() };
  const entries = vocabularies.at(-1);
  if (entries) await updateGraph(graph, holder, { captures: [], removedBriefs: [], vocabulary: applied(entries) });
  await updateGraph(graph, holder, { captures: [...captures.values()], removedBriefs: [], vocabulary: null });
}

const applied = (entries: Vocabulary): AppliedVocabulary => ({
  entries,
  hash: hashOf(entries),
  shipped: false,
});

async function lines(graph: GraphEngine): Promise<string[]> {
  const all: string[] = [];
  for await (const line of dump(graph)) all.push(line);
  return all;
}
