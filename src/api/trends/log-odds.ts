/** How much more often something is said here than there. */

/** So many of so many briefs. */
export interface Share {
  some: number;
  all: number;
}

/** What is known beforehand weighs as much as so many briefs. */
const priorBriefs = 100;

/**
 * The log-odds ratio of two shares with an informative Dirichlet prior, divided by its standard deviation (Monroe,
 * Colaresi and Quinn 2008, "Fightin' Words"): a z-score. The prior is the share in both together, as if in a hundred
 * briefs more on each side. A plain ratio would put first what was said once here and never there; a difference of
 * shares, what is said everywhere. Positive where `here` has more.
 */
export function logOdds(here: Share, there: Share): number {
  const all = here.all + there.all;
  if (all === 0) return 0;
  const prior = (priorBriefs * (here.some + there.some)) / all;
  if (prior === 0) return 0;
  const odds = ({ some, all: of }: Share) => Math.log((some + prior) / Math.max(of + priorBriefs - some - prior, 0.5));
  const variance = 1 / (here.some + prior) + 1 / (there.some + prior);
  return (odds(here) - odds(there)) / Math.sqrt(variance);
}
