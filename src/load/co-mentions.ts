import type { Transaction } from '../graph/engine.ts';

/** Concept ids by brief. */
export type ConceptsOfBriefs = Map<string, Set<string>>;

export async function readConcepts(tx: Transaction, briefs: string[]): Promise<ConceptsOfBriefs> {
  const concepts: ConceptsOfBriefs = new Map();
  if (briefs.length === 0) return concepts;
  for (const { brief, concept } of await tx.run('load/brief-concepts', { ids: briefs })) {
    const known = concepts.get(brief);
    if (known) known.add(concept);
    else concepts.set(brief, new Set([concept]));
  }
  return concepts;
}

/**
 * Moves the counts of pairs from what briefs mentioned before to what they mention now. Pairs are counted here and
 * written once a batch, and only those whose count changes: an edge written for each brief and pair would cost more
 * than all else.
 */
export async function moveCoMentions(
  tx: Transaction,
  before: ConceptsOfBriefs,
  after: ConceptsOfBriefs,
): Promise<void> {
  const changes = new Map<string, number>();
  for (const brief of new Set([...before.keys(), ...after.keys()])) {
    const was = before.get(brief) ?? new Set();
    const is = after.get(brief) ?? new Set();
    if (was.size === is.size && [...was].every((id) => is.has(id))) continue;
    addPairs(changes, was, -1);
    addPairs(changes, is, 1);
  }
  const rows = [...changes]
    .filter(([, change]) => change !== 0)
    .map(([pair, change]) => {
      const [a, b] = pair.split('\n');
      return { a, b, change };
    });
  await tx.run('load/add-co-mentions', { rows });
  const lost = rows.filter(({ change }) => change < 0);
  await tx.run('load/drop-co-mentions', { rows: lost });
}

function addPairs(changes: Map<string, number>, concepts: Set<string>, change: number): void {
  const sorted = [...concepts].sort();
  for (let i = 0; i < sorted.length; i += 1) {
    for (let j = i + 1; j < sorted.length; j += 1) {
      const pair = `${sorted[i]}\n${sorted[j]}`;
      changes.set(pair, (changes.get(pair) ?? 0) + change);
    }
  }
}
