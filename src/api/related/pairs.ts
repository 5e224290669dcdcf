import type { KeyedRow, Loaders } from '../loaders.ts';
import type { Mentioned, MentionedConcepts } from './mentioned-concepts.ts';

/** With how many briefs a concept is mentioned together with others. */
export type Met = Map<Mentioned, number>;

/** A pair's key is the smaller of its concepts' numbers times this, and the larger; see src/load/co-mentions.ts. */
const keyBase = 2 ** 26;
const levelBase = 32;

export const pairKey = (one: number, other: number) => Math.min(one, other) * keyBase + Math.max(one, other);

interface PairLists {
  pairs: number[];
  counts: number[];
}

/** A concept's pairs of its highest levels. */
export interface StoredPairs extends KeyedRow, PairLists {
  /** The concept's own; null where it has no pairs. */
  number: number | null;
  /** The level of the lowest that were read; 0 where these are all. */
  lowest: number;
  /** An earlier version wrote the graph: there are no pairs yet. */
  uncounted: boolean;
}

/** The pairs of the highest levels that are so many together, or all if they are fewer. */
export async function storedPairs(load: Loaders, id: string, enough: number): Promise<StoredPairs> {
  const found = await load.one<StoredPairs>('concept/pairs', id, { enough });
  return found ?? { key: id, number: null, lowest: 0, uncounted: false, pairs: [], counts: [] };
}

/** Adds pairs of the concept that has this number. What is not known came after what is known was read. */
export function addPairs(
  met: Met,
  number: number,
  { pairs, counts }: PairLists,
  { byNumber }: MentionedConcepts,
): void {
  for (const [at, key] of pairs.entries()) {
    const [less, greater] = [Math.floor(key / keyBase), key % keyBase];
    const other = byNumber.get(less === number ? greater : less);
    if (other) met.set(other, counts[at] as number);
  }
}

/** All pairs of some levels. */
export function pairsOfLevels(load: Loaders, number: number, levels: readonly number[]): Promise<PairLists[]> {
  const keys = levels.map((level) => String(number * levelBase + level));
  return Promise.all(
    keys.map(async (key) => {
      const found = await load.one<KeyedRow & PairLists>('concept/pairs-of-level', key);
      return found ?? { pairs: [], counts: [] };
    }),
  );
}

export interface PairRow extends KeyedRow {
  count: number;
  /** The newest briefs that mention both, a line `<date> <id>` each; null where an earlier version wrote the pair. */
  newest: string | null;
}

/** One pair; null where no brief mentions both. */
export const onePair = (load: Loaders, key: number) => load.one<PairRow>('concept/pair', String(key));

interface CountedRow extends KeyedRow {
  id: string;
  count: number;
}

/** All of a concept's pairs, counted now: by briefs of a date and earlier, or by all. */
export async function countedPairs(
  load: Loaders,
  id: string,
  to: string | null,
  { byId }: MentionedConcepts,
): Promise<Met> {
  const rows = await load.many<CountedRow>('concept/pairs-by', id, { to });
  return new Map(
    rows.flatMap((row) => {
      const other = byId.get(row.id);
      return other ? ([[other, row.count]] as const) : [];
    }),
  );
}
