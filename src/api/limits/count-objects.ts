/**
 * How many objects an answer has: those under the names of fields that cost something (see cost.ts). A name under which
 * some places have an object and others a wrapper counts in both.
 */
export function countObjects(data: unknown, names: ReadonlySet<string>): number {
  let count = 0;
  const rest: unknown[] = [data];
  while (rest.length > 0) {
    const next = rest.pop();
    if (Array.isArray(next)) {
      for (const item of next) if (typeof item === 'object' && item !== null) rest.push(item);
    } else if (typeof next === 'object' && next !== null) {
      for (const [name, value] of Object.entries(next)) {
        if (typeof value !== 'object' || value === null) continue;
        if (names.has(name)) count += objectsIn(value);
        rest.push(value);
      }
    }
  }
  return count;
}

/** A list's items, or the one that there is. */
function objectsIn(value: object): number {
  if (!Array.isArray(value)) return 1;
  return value.reduce((count: number, item) => (item === null ? count : count + objectsIn(item)), 0);
}
