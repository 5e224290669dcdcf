/**
 * Pairs of concepts, with the number of briefs that mention both and the newest of them. A pair is a node found by a key
 * of its own: an edge would have to be looked for among all edges of two concepts, of which the hottest have thousands.
 * The newest are kept from the first brief on: to look for those of a pair that has a few would cost more the more briefs
 * there are.
 */
import type { Transaction } from '../graph/engine.ts';
import type { DerivedEntities, DerivedEntity, LinkChange } from './derived-entity.ts';
import type { Link } from './links.ts';
import { changedList, entryOf, listOf, pairList, storedList } from './newest-list.ts';

/** A pair's key is the smaller of its concepts' numbers times this, and the larger. */
const keyBase = 2 ** 26;
/** Levels are of counts up to twice as large as the one below: 0 is a single brief, 1 two or three. */
const levelBase = 32;

/**
 * Moves what is kept with pairs. They are counted here and written once a batch, and only those that change: a write
 * for each brief and pair would cost more than all else.
 */
export async function moveCoMentions(tx: Transaction, entities: DerivedEntities, changes: LinkChange[]): Promise<void> {
  const pairs = changedPairs(changes);
  const concepts = await numbered(
    tx,
    entities,
    [...pairs.keys()].flatMap((pair) => pair.split('\n')),
  );
  const touched = [...pairs].map(([pair, change]): TouchedPair => {
    const ends = pair.split('\n').map((id) => concepts.get(id) as Concept);
    const [first, second] = ends.sort((a, b) => a.number - b.number) as [Concept, Concept];
    return { first, second, change, key: first.number * keyBase + second.number, list: '' };
  });
  const stored = await readPairs(
    tx,
    touched.map(({ key }) => key),
  );
  const created: LevelledPair[] = [];
  const changed: LevelledPair[] = [];
  const moved: LevelledPair[] = [];
  const idle: number[] = [];
  const unlisted: TouchedPair[] = [];
  for (const pair of touched) {
    const { first, second, key, change } = pair;
    const { count: was, newest } = stored.get(key) ?? { count: 0, newest: '' };
    const count = was + change.come.length - change.gone.length;
    const [level, levelBefore] = [levelOf(count), levelOf(was)];
    if (level === null) idle.push(key);
    else {
      const written = levelBefore === null ? created : level === levelBefore ? changed : moved;
      written.push({ pair, count, level });
      const gone = change.gone.length === 0 ? noEntries : new Set(change.gone);
      const list = changedList(listOf(newest), { gone, come: change.come, count }, pairList);
      if (list === null) unlisted.push(pair);
      else pair.list = storedList(list);
    }
    for (const { levels } of level === levelBefore ? [] : [first, second]) {
      if (levelBefore !== null) levels[levelBefore] = (levels[levelBefore] ?? 0) - 1;
      if (level !== null) levels[level] = (levels[level] ?? 0) + 1;
    }
  }
  await noteNewestOfAll(tx, unlisted);
  await tx.run('load/create-pairs', { rows: created.map(levelledRow) });
  await tx.run('load/change-pairs', { rows: changed.map(({ pair, count }) => [pair.key, count, pair.list]) });
  await tx.run('load/move-pairs', { rows: moved.map(levelledRow) });
  await tx.run('load/delete-pairs', { keys: idle });
  for (const { levels, entity } of concepts.values()) noteLevels(entity, levels);
}

/** The greatest n of which 2^n is not more than the count; null for none. */
const levelOf = (count: number) => (count > 0 ? 31 - Math.clz32(count) : null);

const noEntries: ReadonlySet<string> = new Set();

/** Briefs that mention both no more, and that do now, as entries of lists. */
interface PairChange {
  gone: string[];
  come: string[];
}

interface TouchedPair {
  first: Concept;
  second: Concept;
  change: PairChange;
  key: number;
  /** The newest of its briefs. */
  list: string;
}

/** A pair that briefs mention, and how many they are. */
interface LevelledPair {
  pair: TouchedPair;
  count: number;
  level: number;
}

/** A list, see the statements. */
const levelledRow = ({ pair: { key, first, second, list }, count, level }: LevelledPair) => [
  key,
  count,
  list,
  first.number * levelBase + level,
  second.number * levelBase + level,
];

/** Notes the newest briefs of pairs from all that mention both. */
async function noteNewestOfAll(tx: Transaction, pairs: TouchedPair[]): Promise<void> {
  const asked = pairs.map(({ key, first, second }) => {
    const [rarer, other] = mentionsOf(first) <= mentionsOf(second) ? [first, second] : [second, first];
    return { key, rarer: rarer.id, other: other.id };
  });
  const limit = pairList.longest;
  const rows = asked.length > 0 ? await tx.run('load/newest-of-pairs', { rows: asked, limit }) : [];
  const found = Map.groupBy(rows, ({ key }) => key as number);
  for (const pair of pairs) {
    const briefs = found.get(pair.key) ?? [];
    pair.list = storedList(briefs.map(({ newest, brief }) => entryOf(newest, brief)));
  }
}

const mentionsOf = ({ entity: { stored, properties } }: Concept): number =>
  ('mentions' in properties ? properties.mentions : stored.mentions) ?? 0;

/** What changes of pairs, by the two ids with a line break between. */
function changedPairs(changes: LinkChange[]): Map<string, PairChange> {
  const pairs = new Map<string, PairChange>();
  for (const { brief, was, is } of changes) {
    const [before, after] = [pairsOf(brief, was), pairsOf(brief, is)];
    for (const [pair, entry] of before) if (after.get(pair) !== entry) changeOf(pairs, pair).gone.push(entry);
    for (const [pair, entry] of after) if (before.get(pair) !== entry) changeOf(pairs, pair).come.push(entry);
  }
  return pairs;
}

function changeOf(pairs: Map<string, PairChange>, pair: string): PairChange {
  const change = pairs.get(pair) ?? { gone: [], come: [] };
  pairs.set(pair, change);
  return change;
}

/** The pairs that a brief mentions, each with the brief as an entry of its list. */
function pairsOf(brief: string, links: Link[]): Map<string, string> {
  const pairs = new Map<string, string>();
  const concepts = conceptsOf(links);
  const entry = entryOf(links[0]?.newest ?? '', brief);
  for (const [at, one] of concepts.entries()) {
    for (const other of concepts.slice(at + 1)) pairs.set(`${one}\n${other}`, entry);
  }
  return pairs;
}

const conceptsOf = (links: Link[]) =>
  links
    .filter(({ kind, entity }) => kind === 'MENTIONS' && entity.startsWith('concept/'))
    .map(({ entity }) => entity)
    .sort();

interface Concept {
  id: string;
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
      if (entity.stored.number !== null) return [id, { id, number: entity.stored.number, levels, entity }];
      next += 1;
      entity.properties.number = next;
      return [id, { id, number: next, levels, entity }];
    }),
  );
}

/** Pairs as they are stored, by key: with '' for `newest` where they have none. */
async function readPairs(tx: Transaction, keys: number[]): Promise<Map<number, { count: number; newest: string }>> {
  const row = keys.length > 0 ? (await tx.run('load/pairs', { keys }))[0] : undefined;
  const pairs = ((row?.keys ?? []) as number[]).map(
    (key, at) => [key, { count: row?.counts[at] as number, newest: row?.newest[at] as string }] as const,
  );
  return new Map(pairs);
}

function noteLevels({ stored, properties }: DerivedEntity, levels: number[]): void {
  const known = Array.from(levels, (count) => count ?? 0);
  while (known.at(-1) === 0) known.pop();
  if (known.join() !== (stored.pairLevels ?? []).join()) properties.pairLevels = known.length > 0 ? known : null;
}
