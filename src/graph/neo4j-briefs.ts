import type { BriefHit, BriefQuery, GraphEngine } from './engine.ts';
import { allWordsQuery, type BriefColumns, briefHit, type LevelQuery, someWordsQuery } from './text-query.ts';

type Reader = Pick<GraphEngine, 'read'>;

/**
 * What Neo4j's full text finds among briefs. Those that have all the words are found at half the cost, and mostly they are
 * enough.
 */
export async function findBriefs(queries: readonly BriefQuery[], limit: number, reader: Reader): Promise<BriefHit[][]> {
  const whole = queries.map((query) => (query.key === '' ? null : allWordsQuery(query)));
  const all = await hitsOfEach(whole, limit, reader);
  const lacks = (at: number) => (all[at] as BriefHit[]).length < limit;
  const partial = queries.map((query, at) => (lacks(at) ? someWordsQuery(query) : null));
  const some = await hitsOfEach(partial, limit, reader);
  return all.map((hits, at) => [...hits, ...(some[at] as BriefHit[])].slice(0, limit));
}

async function hitsOfEach(queries: (LevelQuery | null)[], limit: number, reader: Reader): Promise<BriefHit[][]> {
  const asked = [...new Set(queries.flatMap((query) => query?.text ?? []))];
  const rows = asked.length > 0 ? await reader.read('schema/neo4j-briefs', { queries: asked, limit }) : [];
  const found = new Map(rows.map((row) => [row.query as string, row.found as BriefColumns[]]));
  return queries.map((query) => (query ? (found.get(query.text) ?? []).map((row) => briefHit(row, query)) : []));
}
