import { type BriefRanking, rankingOf } from './brief-ranking.ts';
import type { BriefFilter, BriefHit, BriefQuery, GraphEngine } from './engine.ts';
import { allWordsQuery, type BriefColumns, briefHit, type LevelQuery, placeAt, someWordsQuery } from './text-query.ts';

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

/** All that it finds. */
export async function rankBriefs(query: BriefQuery, filter: BriefFilter, reader: Reader): Promise<BriefRanking> {
  const asked = query.key === '' ? [] : [allWordsQuery(query), someWordsQuery(query)].filter((each) => each !== null);
  const found = await Promise.all(
    asked.map(async (each) => {
      const row = (await reader.read('schema/neo4j-ranking', { query: each.text, ...filter }))[0];
      const scores = (row?.scores ?? []) as number[];
      return ((row?.ids ?? []) as string[]).map((id, at) => ({ id, ...placeAt(scores[at] as number, each) }));
    }),
  );
  return rankingOf(found.flat());
}
