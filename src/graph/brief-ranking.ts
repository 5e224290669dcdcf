/** All briefs that a search finds, in their order: three lists of one length. */
export interface BriefRanking {
  ids: string[];
  /** See BriefHit. */
  levels: Uint8Array;
  relevances: Float64Array;
}

/** Where a brief stands among those that a search finds. */
export interface BriefPlace {
  level: number;
  relevance: number;
  id: string;
}

/** By level, then by relevance, then by id. */
function compareBriefs(one: BriefPlace, other: BriefPlace): number {
  return (
    other.level - one.level || other.relevance - one.relevance || (one.id < other.id ? -1 : one.id > other.id ? 1 : 0)
  );
}

export function rankingOf(briefs: readonly BriefPlace[]): BriefRanking {
  const sorted = briefs.toSorted(compareBriefs);
  return {
    ids: sorted.map(({ id }) => id),
    levels: Uint8Array.from(sorted, ({ level }) => level),
    relevances: Float64Array.from(sorted, ({ relevance }) => relevance),
  };
}
