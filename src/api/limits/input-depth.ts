/**
 * Whether something that came as JSON nests deeper than so many lists and objects. Without recursion: a body can be
 * nested as deep as it is long, and what reads it later may call itself for each level.
 */
export function isDeeperThan(value: unknown, most: number): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; depth <= most; depth += 1) {
    level = level.flatMap((each) => (typeof each === 'object' && each !== null ? Object.values(each) : []));
    if (level.length === 0) return false;
  }
  return true;
}
