import type { GraphEngine } from '../graph/engine.ts';
import { knownNames } from '../link/candidates/known-names.ts';
import { candidateRanking } from '../link/candidates/rank-candidates.ts';
import type { Candidate, NameRef } from '../model.ts';
import { perVersion } from './per-version.ts';

/** Briefs read at once. */
const page = 2000;

/**
 * The terms that a graph's briefs use and its names lack, the best first. Ranked once for each version of the graph,
 * when somebody asks.
 */
export function graphCandidates(graph: GraphEngine): () => Promise<Candidate[]> {
  return perVersion(graph, () => rank(graph));
}

async function rank(graph: GraphEngine): Promise<Candidate[]> {
  const ranking = candidateRanking();
  for (let after = ''; ; ) {
    const rows = await graph.read('candidate/of-briefs', { after, limit: page });
    for (const { id, newest, candidates, outlet } of rows) {
      ranking.add({ brief: id, outlet, newest, candidates: JSON.parse(candidates ?? '[]') });
    }
    if (rows.length < page) break;
    after = rows.at(-1)?.id as string;
  }
  const names = await graph.read('name/all');
  return ranking.ranked(knownNames(names.map(({ key, meaning }) => [key, JSON.parse(meaning) as NameRef[]])));
}
