import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphEngine } from '../../../src/graph/engine.ts';
import type { ParsedCapture } from '../../../src/load/clippings.ts';
import type { Vocabulary } from '../../../src/model.ts';
import type { AppliedVocabulary } from '../../../src/pipeline/change.ts';
import { emptyKnowledge } from '../../../src/pipeline/knowledge.ts';
import { applySeeds } from '../../../src/pipeline/seed/apply.ts';
import { relations } from '../../../src/pipeline/seed/moved-places.ts';
import { planSeeds } from '../../../src/pipeline/seed/plan.ts';
import type { SeedPlan } from '../../../src/pipeline/seed/plan-of.ts';
import { undoSeeds } from '../../../src/pipeline/seed/undo.ts';
import { updateGraph } from '../../../src/pipeline/update.ts';
import { hashOf } from '../../../src/pipeline/vocabulary-hash.ts';
import { emptyGraph, engines, openEngine } from '../../engines.ts';
import { capture } from '../world.ts';
import { dumped, placesIn } from './graph-places.ts';
import { seedHistory } from './seed-worlds.ts';

const by = { author: 'A Curator', message: null };
const applied = (entries: Vocabulary): AppliedVocabulary => ({ entries, hash: hashOf(entries), shipped: false });

describe.each(engines)('a history of vocabularies: %s', (_name, url) => {
  let graph: GraphEngine;
  beforeAll(async () => {
    graph = await openEngine(url);
  });
  afterAll(() => graph.close());

  async function start(captures: ParsedCapture[]): Promise<void> {
    graph = await emptyGraph(graph);
    const change = { captures: unique(captures), removedBriefs: [], vocabulary: null };
    await updateGraph(graph, { knowledge: emptyKnowledge() }, change);
  }

  it('is taken back step by step, to the byte', { timeout: 600_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(capture, { minLength: 1, maxLength: 3 }),
        seedHistory,
        async (captures, vocabularies) => {
          await start(captures);
          const states = [await dumped(graph)];
          for (const each of vocabularies) {
            // The same vocabulary again is no change, so there is nothing of it to take back.
            if ((await applySeeds(graph, applied(each), { by }))?.number) states.push(await dumped(graph));
          }
          expect(states.pop()).toEqual(await dumped(graph));
          for (const state of states.reverse()) {
            await undoSeeds(graph, { by });
            expect(await dumped(graph)).toEqual(state);
          }
        },
      ),
      { numRuns: Number(process.env.PROPERTY_RUNS ?? (url === 'memory:' ? 30 : 6)) },
    );
  });

  it('does to every place in every brief what its plans say, and a plan does nothing', {
    timeout: 600_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(capture, { minLength: 1, maxLength: 3 }),
        seedHistory,
        async (captures, vocabularies) => {
          await start(captures);
          for (const each of vocabularies) {
            const before = await dumped(graph);
            const version = await graph.read('read/version');
            const plan = await planSeeds(graph, applied(each));
            expect(await dumped(graph)).toEqual(before);
            expect(await graph.read('read/version')).toEqual(version);
            const done = await applySeeds(graph, applied(each), { by });
            if (done) expect(JSON.stringify(done.plan)).toBe(JSON.stringify(plan));
            const [was, is] = [placesIn(before), placesIn(await dumped(graph))];
            const { gained, lost, moved } = plan.reach;
            expect([gained + moved, lost + moved]).toEqual([is.difference(was).size, was.difference(is).size]);
            for (const relation of relations) {
              const groups = plan.reach.groups.filter((group) => group.relation === relation);
              const count = (end: 'from' | 'to') =>
                groups.filter((group) => group[end]).reduce((sum, { mentions }) => sum + mentions, 0);
              const of = (places: Set<string>) => [...places].filter((place) => place.split(' ')[1] === relation);
              expect([count('to'), count('from')]).toEqual([
                of(is.difference(was)).length,
                of(was.difference(is)).length,
              ]);
            }
            expect(undecidedAfterSplits(plan)).toEqual(leftBySplits(plan, was, is));
            const samples = plan.reach.groups.flatMap(({ relation, to, samples: some }) =>
              some.flatMap(({ brief, start, end }) => (to ? `${brief} ${relation} ${to.id} ${start} ${end}` : [])),
            );
            expect(samples.filter((place) => !is.has(place) || was.has(place))).toEqual([]);
          }
        },
      ),
      { numRuns: Number(process.env.PROPERTY_RUNS ?? (url === 'memory:' ? 30 : 6)) },
    );
  });
});

/** Places that meant what was split, and mean nothing now, as the plan lists them. */
function undecidedAfterSplits({ reach, entities }: SeedPlan): string[] {
  const split = new Set(entities.split.map(({ from }) => from.id));
  return reach.undecided
    .filter(({ was }) => split.has(was.id))
    .map(({ brief, relation, was, start, end }) => `${brief} ${relation} ${was.id} ${start} ${end}`)
    .sort();
}

/** The same, as the graph tells it. */
function leftBySplits({ entities }: SeedPlan, was: Set<string>, is: Set<string>): string[] {
  const parts = (place: string) => place.split(' ') as [string, string, string, string, string];
  const won = [...is.difference(was)].map(parts);
  const split = new Set(entities.split.map(({ from }) => from.id));
  return [...was.difference(is)]
    .filter((place) => {
      const [brief, relation, entity, start, end] = parts(place);
      const isThere = won.some(
        (each) => each[0] === brief && each[1] === relation && +each[3] < +end && +start < +each[4],
      );
      return split.has(entity) && !isThere;
    })
    .sort();
}

function unique(captures: ParsedCapture[]): ParsedCapture[] {
  return [...new Map(captures.map((each) => [each.id, each])).values()];
}
