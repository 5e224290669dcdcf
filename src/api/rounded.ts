/** To four decimals, as scores and weights are told: the same wherever it is worked out. */
export const rounded = (score: number) => Math.round(score * 10_000) / 10_000;
