/** A measured value beside its goal, for a table: `0.85 | at least 0.8 ✓`. */
export function atMost(value: number, most: number, unit = ''): string {
  return `at most ${most}${unit} ${value <= most ? '✓' : '✗'}`;
}

export function atLeast(value: number, least: number, unit = ''): string {
  return `at least ${least}${unit} ${value >= least ? '✓' : '✗'}`;
}
