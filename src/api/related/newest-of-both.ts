import type { KeyedRow, Loaders, NodeRow } from '../loaders.ts';
import { onePair } from './pairs.ts';
import type { CountedPair } from './related-concepts.ts';

type PairBrief = KeyedRow & NodeRow;

/** As many briefs of a concept are listed, the newest first; among all others one looks at all. */
const listed = 128;
const everything = 0;

/**
 * The newest briefs of both, of that date or earlier: those that are kept with the pair, or if these are too few, those
 * among so many of the newest of the one that they should be there, or among all.
 */
export async function newestOfBoth(
  load: Loaders,
  [one, other]: readonly [string, string],
  { both, rarer, key, asOf }: CountedPair & { asOf: string | null },
  limit: number,
): Promise<PairBrief[]> {
  const wanted = Math.min(limit, both);
  const pair = `${one} ${other}`;
  const among = (window: number) =>
    load.many<PairBrief>('concept/co-mentions', `${pair} ${window}`, { limit, to: asOf });
  if (key === null) return among(everything);
  const newest = (await onePair(load, key))?.newest?.split('\n') ?? [];
  const kept = newest.map((entry): PairBrief => ({ key: pair, id: entry.slice(entry.indexOf(' ') + 1) }));
  if (kept.length >= wanted) return kept.slice(0, wanted);
  // In most pairs the briefs of both are spread over those of the one.
  const likely = 2 ** Math.ceil(Math.log2((2.5 * wanted * rarer) / both));
  const rows = await among(likely <= 4 * listed ? Math.min(likely, listed) : everything);
  return rows.length >= wanted ? rows : among(everything);
}
