/** So many ids of a circle are told: it may be as long as the vocabulary. */
const most = 12;

/** `a → b → c → a`; of a long way its beginning, how much is left out, and its end. */
export function roundWay(ids: string[]): string {
  if (ids.length <= most) return ids.join(' → ');
  const left = (ids.length - most).toLocaleString('en');
  return [...ids.slice(0, most - 2), `(${left} more)`, ...ids.slice(-2)].join(' → ');
}
