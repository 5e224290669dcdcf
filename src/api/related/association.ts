import { firstWhere } from '../first-where.ts';

/** In how many briefs two concepts are: each of them, and both. */
export interface Together {
  both: number;
  one: number;
  other: number;
  /** How many briefs there are. */
  all: number;
}

/**
 * How strongly two concepts that briefs mention together are associated, in ten-thousandths: their normalised pointwise
 * mutual information (NPMI, Bouma 2009), 0 where they meet no more often than by chance, times c / (c + 2), c being the
 * briefs that mention both. NPMI alone is highest for what one brief mentions once; raw counts are for what all mention
 * (`npm run eval -- related` compares them and others). One brief more is counted that mentions neither, so that a
 * concept of every brief of a small collection has terms, too.
 */
export function association({ both, one, other, all }: Together): number {
  if (both === 0) return 0;
  const briefs = all + 1;
  // What was read at two moments may not fit: no pair is in more briefs than its concepts.
  const [a, b] = [Math.max(one, both), Math.max(other, both)];
  const npmi = Math.log((both * briefs) / (a * b)) / Math.log(briefs / Math.min(both, all));
  return Math.round(10_000 * Math.min(Math.max(npmi, 0), 1) * (both / (both + 2)));
}

/**
 * The most that a concept can be associated with one that it shares at most so many briefs with; `mentions` is, sorted, in
 * how many briefs all concepts are. It grows with the shared briefs and falls with those of the other: so the best is in
 * just as many, or the next more, or those that it has are all shared.
 */
export function mostAssociation({ both, one, all }: Omit<Together, 'other'>, mentions: Uint32Array): number {
  const at = firstWhere(mentions.length, (place) => (mentions[place] as number) >= both);
  const [below, above] = [mentions[at - 1], mentions[at]];
  return Math.max(
    above === undefined ? 0 : association({ both, one, other: above, all }),
    below === undefined ? 0 : association({ both: below, one, other: below, all }),
  );
}

/**
 * What several reasons are worth together: 1 − (1 − one) × (1 − other) …, in ten-thousandths. So a second reason always
 * counts, and no sum is more than 1.
 */
export function together(weights: readonly number[]): number {
  // Whole numbers as long as can be: the order of the reasons does not matter.
  const left = weights.reduce((product, weight) => product * (10_000 - weight), 1);
  return weights.length === 0 ? 0 : Math.round(10_000 - left / 10_000 ** (weights.length - 1));
}
