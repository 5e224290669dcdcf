import { setImmediate } from 'node:timers/promises';
import type { GraphEngine } from '../graph/engine.ts';
import { perVersion } from '../graph/per-version.ts';
import { knownNames } from '../link/candidates/known-names.ts';
import { candidateRanking } from '../link/candidates/rank-candidates.ts';
import { readRejected } from '../load/applied-vocabulary.ts';
import type { Candidate, NameRef } from '../model.ts';
import { slug } from '../text/slug.ts';
import { candidateLabel } from './suggest/usual-form.ts';

/** Briefs read at once: who else waits gets a turn after each page. */
const page = 500;

/**
 * The terms that a graph's briefs use and its names lack, and that no curator turned down, the best first. Ranked once
 * for each version of the graph, when somebody asks.
 */
export function graphCandidates(graph: GraphEngine): () => Promise<Candidate[]> {
  return perVersion(graph, async () => {
    const rejected = new Set((await readRejected((query) => graph.read(query))).map(({ id }) => id));
    return (await rankedCandidates(graph)).filter((each) => !rejected.has(`term/${slug(candidateLabel(each))}`));
  });
}

/** The same with what was turned down. */
export async function rankedCandidates(graph: GraphEngine): Promise<Candidate[]> {
  const ranking = candidateRanking();
  for (let after = ''; ; ) {
    const rows = await graph.read('candidate/of-briefs', { after, limit: page });
    for (const { id, newest, candidates, outlet } of rows) {
      ranking.add({ brief: id, outlet, newest, candidates: JSON.parse(candidates ?? '[]') });
    }
    if (rows.length < page) break;
    after = rows.at(-1)?.id as string;
    await setImmediate();
  }
  const names = await graph.read('name/all');
  await setImmediate();
  const known = knownNames(names.map(({ key, meaning }) => [key, JSON.parse(meaning) as NameRef[]]));
  await setImmediate();
  return ranking.ranked(known);
}
