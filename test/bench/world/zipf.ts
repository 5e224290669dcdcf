import type { Random } from '../../eval/seeded-random.ts';

/** Draws ranks from 0: rank k comes with a weight of 1 / (k + 1) ** exponent. */
export function zipf(length: number, exponent: number): (random: Random) => number {
  const sums = new Float64Array(length);
  let sum = 0;
  for (let rank = 0; rank < length; rank += 1) {
    sum += (rank + 1) ** -exponent;
    sums[rank] = sum;
  }
  return (random) => {
    const drawn = (random.below(2 ** 32) / 2 ** 32) * sum;
    let [low, high] = [0, length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] as number) > drawn) high = middle;
      else low = middle + 1;
    }
    return low;
  };
}
