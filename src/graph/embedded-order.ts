/** All briefs in the order of their ids: a brief's place in these lists stands for it in all that follows. */
export interface Briefs {
  nodes: number[];
  ids: string[];
  newest: string[];
  /** `^ words $`, or empty. */
  titles: string[];
  placeOf: Map<number, number>;
}

/** The briefs that have a word, and how much it tells of each. */
export interface Holders {
  places: Uint32Array;
  scores: Float64Array;
}

/** What a query finds, by place. */
export interface Found {
  briefs: Briefs;
  /** One more than the level; 0 for what is not found. */
  levels: Uint8Array;
  relevances: Float64Array;
}

export const levelAt = ({ levels }: Found, place: number) => (levels[place] as number) - 1;

/** How many of the words each brief has; what they tell is added to its relevance. */
export function tally(words: Holders[], weight: number, relevances: Float64Array): Uint8Array {
  const counts = new Uint8Array(relevances.length);
  for (const { places, scores } of words) {
    for (let i = 0; i < places.length; i += 1) {
      const place = places[i] as number;
      counts[place] = (counts[place] as number) + 1;
      relevances[place] = (relevances[place] as number) + weight * (scores[i] as number);
    }
  }
  return counts;
}

export function titleLevel(title: string, key: string): number {
  if (title === `^ ${key} $`) return 5;
  if (title.startsWith(`^ ${key} `)) return 4;
  return title.includes(` ${key} `) ? 3 : 0;
}

/** The places of what is found and wanted, the best first: by level, then relevance, then id; at most `limit`. */
export function inOrder({ levels, relevances }: Found, limit: number, isWanted?: (place: number) => boolean): number[] {
  const byLevel: number[][] = [[], [], [], [], [], [], []];
  levels.forEach((level, place) => {
    if (level > 0 && (isWanted === undefined || isWanted(place))) byLevel[level]?.push(place);
  });
  const order: number[] = [];
  for (const places of byLevel.reverse()) {
    const missing = limit - order.length;
    if (missing <= 0) break;
    const best = places.length > 4 * missing ? bestOf(places, relevances, missing) : places;
    best.sort((one, other) => (relevances[other] as number) - (relevances[one] as number) || one - other);
    for (const place of best.slice(0, missing)) order.push(place);
  }
  return order;
}

/** Those with as much relevance as the best `count` have: to sort thousands for twenty is dear. */
function bestOf(places: number[], relevances: Float64Array, count: number): number[] {
  const sorted = Float64Array.from(places, (place) => relevances[place] as number).sort();
  const least = sorted[sorted.length - count] as number;
  return places.filter((place) => (relevances[place] as number) >= least);
}
