/**
 * Links without those that close a circle, told one by one. Depth first without recursion: a chain may be as long as
 * the vocabulary. The keys' order decides which link of a circle goes.
 */
export function acyclic(
  links: Map<string, string[]>,
  onCircle: (from: string, to: string) => void,
): Map<string, string[]> {
  const kept = new Map<string, string[]>();
  const onWay = new Set<string>();
  for (const start of links.keys()) {
    const way: { key: string; next: number }[] = [];
    const enter = (key: string) => {
      kept.set(key, []);
      onWay.add(key);
      way.push({ key, next: 0 });
    };
    if (!kept.has(start)) enter(start);
    for (let here = way.at(-1); here; here = way.at(-1)) {
      const { key } = here;
      const to = links.get(key)?.[here.next++];
      if (to === undefined) {
        onWay.delete(key);
        way.pop();
      } else if (onWay.has(to)) onCircle(key, to);
      else {
        kept.get(key)?.push(to);
        if (!kept.has(to)) enter(to);
      }
    }
  }
  return kept;
}
