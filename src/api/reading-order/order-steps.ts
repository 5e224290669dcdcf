/** That to understand `from` one should understand `to` first, and how strongly that is known: from 0 to 1. */
export interface Need {
  from: string;
  to: string;
  weight: number;
}

export interface OrderedStep {
  id: string;
  /** How much it matters for the end: the best way there, its weights multiplied. */
  relevance: number;
}

/**
 * What is needed for `end`, as one would read it: everything behind what it needs itself. At most `size` are kept, the
 * most relevant with what they are relevant through. Where needs go round in a circle, its weakest is dropped (of equal
 * ones that of the end itself, then the last by name), and whatever nothing else leads to then. The outcome depends on the needs alone, not on their order.
 */
export function orderSteps(end: string, needs: Need[], size: number): { steps: OrderedStep[]; needs: Need[] } {
  const acyclic = withoutCircles(end, needs);
  const relevance = relevanceFor(end, acyclic);
  const kept = new Set(
    [...relevance]
      .filter(([id]) => id !== end)
      .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
      .slice(0, size)
      .map(([id]) => id),
  );
  const among = acyclic.filter(({ from, to }) => kept.has(to) && (from === end || kept.has(from)));
  const steps = basicsFirst(kept, among, relevance).map((id) => ({ id, relevance: relevance.get(id) as number }));
  return { steps, needs: among };
}

const byStrength = (end: string) => (a: Need, b: Need) =>
  b.weight - a.weight ||
  Number(a.to === end) - Number(b.to === end) ||
  (a.from < b.from ? -1 : a.from > b.from ? 1 : a.to < b.to ? -1 : 1);

/** The strongest first, each that closes no circle with those before it: so of each circle the weakest is left out. */
function withoutCircles(end: string, needs: Need[]): Need[] {
  const next = new Map<string, string[]>();
  return needs.toSorted(byStrength(end)).filter(({ from, to }) => {
    if (leadsTo(to, from, next)) return false;
    next.set(from, [...(next.get(from) ?? []), to]);
    return true;
  });
}

function leadsTo(from: string, to: string, next: Map<string, string[]>): boolean {
  const seen = new Set([from]);
  for (const id of seen) {
    if (id === to) return true;
    for (const other of next.get(id) ?? []) seen.add(other);
  }
  return false;
}

/** Of all that `end` leads to, the best product of weights; of `end` itself 1. */
function relevanceFor(end: string, needs: Need[]): Map<string, number> {
  const out = Map.groupBy(needs, ({ from }) => from);
  const best = new Map([[end, 1]]);
  const open = [end];
  for (let id = open.shift(); id !== undefined; id = open.shift()) {
    for (const { to, weight } of out.get(id) ?? []) {
      const relevance = (best.get(id) as number) * weight;
      if (relevance <= (best.get(to) ?? 0)) continue;
      best.set(to, relevance);
      open.push(to);
    }
  }
  return best;
}

/** Each behind all that it needs; of those that could be next the least relevant, which is the furthest from the end. */
function basicsFirst(ids: Set<string>, needs: Need[], relevance: Map<string, number>): string[] {
  const open = new Map([...ids].map((id) => [id, new Set<string>()]));
  for (const { from, to } of needs) open.get(from)?.add(to);
  const order: string[] = [];
  while (open.size > 0) {
    const [next] = [...open]
      .filter(([, missing]) => missing.size === 0)
      .map(([id]) => id)
      .sort((a, b) => (relevance.get(a) as number) - (relevance.get(b) as number) || (a < b ? -1 : 1));
    // There is always one, as nothing goes round in a circle.
    if (next === undefined) break;
    order.push(next);
    open.delete(next);
    for (const missing of open.values()) missing.delete(next);
  }
  return order;
}
