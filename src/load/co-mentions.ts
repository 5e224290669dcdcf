/**
 * Pairs of concepts, with the number of briefs that mention both. A pair is a node found by a key of its own: an edge
 * would have to be looked for among all edges of two concepts, of which the hottest have thousands.
 */
import type { Transaction } from '../graph/engine.ts';
import type { DerivedEntities, DerivedEntity, LinkChange } from './derived-entity.ts';
import type { Link } from './links.ts';

/** A pair's key is the smaller of its concepts' numbers times this, and the larger. */
const keyBase = 2 ** 26;
/** Levels are of counts up to twice as large as the one below: 0 is a single brief, 1 two or three. */
const levelBase = 32;

/**
 * Moves the counts of pairs. They are counted here and written once a batch, and only those whose count changes: a write
 * for each brief and pair would cost more than all else.
 */
export async function moveCoMentions(tx: Transaction, entities: DerivedEntities, changes: LinkChange[]): Promise<void> {
  const pairs = changedPairs(changes);
  const concepts = await numbered(
    tx,
    entities,
    [...pairs.keys()].flatMap((pair) => pair.split('\n')),
  );
  const moved = [...pairs].map(([pair, change]) => {
    const ends = pair.split('\n').map((id) => concepts.get(id) as Concept);
    const [first, second] = ends.sort((a, b) => a.number - b.number) as [Concept, Concept];
    return { first, second, change, key: first.number * keyBase + second.number };
  });
  const counts = await readCounts(
    tx,
    moved.map(({ key }) => key),
  );
  // Lists, each a row; see the statements.
  const created: number[][] = [];
  const counted: number[][] = [];
  const relevelled: number[][] = [];
  const idle: number[] = [];
  for (const { first, second, change, key } of moved) {
    const was = counts.get(key) ?? 0;
    const count = was + change;
    const [level, levelBefore] = [levelOf(count), levelOf(was)];
    if (level === null) idle.push(key);
    else if (level === levelBefore) counted.push([key, count]);
    else {
      const row = [key, count, first.number * levelBase + level, second.number * levelBase + level];
      (levelBefore === null ? created : relevelled).push(row);
    }
    for (const { levels } of level === levelBefore ? [] : [first, second]) {
      if (levelBefore !== null) levels[levelBefore] = (levels[levelBefore] ?? 0) - 1;
      if (level !== null) levels[level] = (levels[level] ?? 0) + 1;
    }
  }
  await tx.run('load/create-pairs', { rows: created });
  await tx.run('load/count-pairs', { rows: counted });
  await tx.run('load/move-pairs', { rows: relevelled });
  await tx.run('load/delete-pairs', { keys: idle });
  for (const { levels, entity } of concepts.values()) noteLevels(entity, levels);
}

/** The greatest n of which 2^n is not more than the count; null for none. */
const levelOf = (count: number) => (count > 0 ? 31 - Math.clz32(count) : null);

/** Changes of counts other than 0, by the two ids with a line break between. */
function changedPairs(changes: LinkChange[]): Map<string, number> {
  const pairs = new Map<string, number>();
  for (const { was, is } of changes) {
    const [before, after] = [conceptsOf(was), conceptsOf(is)];
    if (before.join('\n') === after.join('\n')) continue;
    addPairs(pairs, before, -1);
    addPairs(pairs, after, 1);
  }
  for (const [pair, change] of pairs) if (change === 0) pairs.delete(pair);
  return pairs;
}

const conceptsOf = (links: Link[]) =>
  links
    .filter(({ kind, entity }) => kind === 'MENTIONS' && entity.startsWith('concept/'))
    .map(({ entity }) => entity)
    .sort();

function addPairs(pairs: Map<string, number>, concepts: string[], change: number): void {
  for (const [at, one] of concepts.entries()) {
    for (const other of concepts.slice(at + 1)) {
      const pair = `${one}\n${other}`;
      pairs.set(pair, (pairs.get(pair) ?? 0) + change);
    }
  }
}

interface Concept {
  number: number;
  /** How many of its pairs are of each level. */
  levels: number[];
  entity: DerivedEntity;
}

/** The concepts of pairs by id, each with its number; those that have none get the next ones. */
async function numbered(tx: Transaction, entities: DerivedEntities, ids: string[]): Promise<Map<string, Concept>> {
  const concepts = [...new Set(ids)].sort().map((id) => [id, entities.get(id) as DerivedEntity] as const);
  const without = concepts.filter(([, { stored }]) => stored.number === null).length;
  let next = without > 0 ? ((await tx.run('load/take-numbers', { count: without }))[0]?.last as number) - without : 0;
  return new Map(
    concepts.map(([id, entity]) => {
      const levels = [...((entity.stored.pairLevels ?? []) as number[])];
      if (entity.stored.number !== null) return [id, { number: entity.stored.number, levels, entity }];
      next += 1;
      entity.properties.number = next;
      return [id, { number: next, levels, entity }];
    }),
  );
}

async function readCounts(tx: Transaction, keys: number[]): Promise<Map<number, number>> {
  const row = keys.length > 0 ? (await tx.run('load/pair-counts', { keys }))[0] : undefined;
  return new Map(((row?.keys ?? []) as number[]).map((key, at) => [key, row?.counts[at] as number]));
}

function noteLevels({ stored, properties }: DerivedEntity, levels: number[]): void {
  const known = Array.from(levels, (count) => count ?? 0);
  while (known.at(-1) === 0) known.pop();
  if (known.join() !== (stored.pairLevels ?? []).join()) properties.pairLevels = known.length > 0 ? known : null;
}
