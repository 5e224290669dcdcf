import { BriefgraphError } from '../../errors.ts';
import type { GraphEngine } from '../../graph/engine.ts';
import { readStoredVocabulary } from '../../load/applied-vocabulary.ts';
import type { AppliedVocabulary, OnProgress } from '../change.ts';
import { partialKnowledge } from '../knowledge.ts';
import { learnCurated } from '../names-on-demand.ts';
import { prepare } from '../prepare.ts';
import { planOf, type SeedPlan } from './plan-of.ts';
import { vocabularyChange } from './vocabulary-change.ts';

/** How often a plan is begun anew because somebody wrote meanwhile. */
const mostTries = 5;

/** What applying a vocabulary would do to a graph, worked out as applying it works it out, and nothing is written. */
export async function planSeeds(
  graph: GraphEngine,
  vocabulary: AppliedVocabulary,
  onProgress?: OnProgress,
): Promise<SeedPlan> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const before = await versionOf(graph);
    const plan = await planOnce(graph, vocabulary, before, onProgress);
    // All reads were of one version, or the plan is of a graph that never was.
    if ((await versionOf(graph)) === before) return plan;
  }
  throw new BriefgraphError('DATABASE_HELD', 'the graph changes faster than a plan of it can be made', {
    next: 'Wait for the ingest that runs on it to end, then plan again.',
  });
}

async function versionOf(graph: GraphEngine): Promise<number> {
  return ((await graph.read('read/version'))[0]?.version as number | undefined) ?? 0;
}

async function planOnce(graph: GraphEngine, is: AppliedVocabulary, version: number, onProgress?: OnProgress) {
  const read = graph.read.bind(graph);
  const was = await readStoredVocabulary(read);
  const change = vocabularyChange(was.entries, is.entries);
  if (was.hash === is.hash) return planOf(read, { was, is, change, prepared: nothing });
  const knowledge = partialKnowledge(version);
  await learnCurated({ tx: { run: read }, knowledge }, was.namesIndexed, true);
  const task = { merged: [], before: [], vocabulary: is.entries, onProgress };
  const prepared = await prepare({ graph, tx: { run: read }, knowledge }, task);
  return planOf(read, { was, is, change, prepared, onProgress });
}

const nothing = { briefs: [], names: { taught: new Map(), renamed: [] } };
