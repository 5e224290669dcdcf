import { association, type Together } from '../../../src/api/related/association.ts';

/** How strongly two concepts are associated; of a concept's others those with more come first. */
export type Measure = (counts: Together) => number;

const pmi = ({ both, one, other, all }: Together) => Math.log((both * all) / (one * other));
const npmi = (counts: Together) => (counts.both >= counts.all ? 1 : pmi(counts) / -Math.log(counts.both / counts.all));
const ochiai = ({ both, one, other }: Together) => both / Math.sqrt(one * other);
const less =
  (times: number, measure: Measure): Measure =>
  (counts) =>
    (measure(counts) * counts.both) / (counts.both + times);

/** With one standard error less of the texts that mention both. */
const cautious: Measure = (counts) => npmi({ ...counts, both: Math.max(1e-9, counts.both - Math.sqrt(counts.both)) });

/** Of the other concept's share the power 0.75 (Levy and others 2015). */
const smoothed: Measure = ({ both, one, other, all }) =>
  Math.log(both / one / (other / all) ** 0.75) / -Math.log(both / all);

/** Dunning 1993; negative where two meet less often than by chance. */
const likelihood: Measure = ({ both, one, other, all }) => {
  const x = (value: number) => (value > 0 ? value * Math.log(value) : 0);
  const inside = x(both) + x(one - both) + x(other - both) + x(all - one - other + both);
  const ratio = 2 * (inside - x(one) - x(all - one) - x(other) - x(all - other) + x(all));
  return both * all > one * other ? ratio : -ratio;
};

export const [ours, rawCounts] = ['ours: NPMI · c/(c+2)', 'raw counts'] as const;

/** What is compared: the product's own first, then what it is chosen from. */
export const measures: Record<string, Measure> = {
  [ours]: association,
  [rawCounts]: ({ both }) => both,
  Ochiai: ochiai,
  'Ochiai · c/(c+1), as before': less(1, ochiai),
  PMI: pmi,
  NPMI: npmi,
  'NPMI · c/(c+1)': less(1, npmi),
  'NPMI · c/(c+3)': less(3, npmi),
  'NPMI · c/(c+5)': less(5, npmi),
  'NPMI, c less its standard error': cautious,
  'NPMI, smoothed, · c/(c+1)': less(1, smoothed),
  'log-likelihood ratio': likelihood,
  't-score': ({ both, one, other, all }) => (both - (one * other) / all) / Math.sqrt(both),
  'PMI · ln(1+c)': (counts) => pmi(counts) * Math.log(1 + counts.both),
  phi: ({ both, one, other, all }) =>
    (both * all - one * other) / Math.sqrt(one * other * (all - one || 1) * (all - other || 1)),
};
