/** How many briefs say something of an entity, by kind, and the newest of them where they are many. */
import type { Row, Transaction } from '../graph/engine.ts';
import type { DerivedEntities, LinkChange } from './derived-entity.ts';
import type { Link, LinkKind } from './links.ts';
import { changedList, entityList, entryOf, listOf, storedList } from './newest-list.ts';

/** The properties of an entity by the kind of edges they are of. */
const tallies: Record<LinkKind, { count: string; list: string }> = {
  MENTIONS: { count: 'mentions', list: 'newestMentions' },
  COVERS: { count: 'covers', list: 'newestCovers' },
  PUBLISHED_BY: { count: 'published', list: 'newestPublished' },
  ORIGINALLY_PUBLISHED_BY: { count: 'originals', list: 'newestOriginals' },
};

export const tallyNames = Object.values(tallies).flatMap(({ count, list }) => [count, list]);

interface Tally {
  kind: LinkKind;
  entity: string;
  gone: Set<string>;
  come: Set<string>;
}

/** Notes the tallies that change with what briefs say. */
export async function moveTallies(tx: Transaction, entities: DerivedEntities, changes: LinkChange[]): Promise<void> {
  const anew: Tally[] = [];
  for (const tally of changedTallies(changes)) {
    const found = entities.get(tally.entity);
    if (!found) continue;
    const { count: countName, list: listName } = tallies[tally.kind];
    const count = (found.stored[countName] ?? 0) + tally.come.size - tally.gone.size;
    found.properties[countName] = count || null;
    const list: string | null = found.stored[listName];
    // A list stays when its briefs become few: it is whole then, and costs nothing.
    if (list === null && count <= entityList.longest) continue;
    const changed =
      list === null ? null : changedList(listOf(list), { gone: tally.gone, come: [...tally.come], count }, entityList);
    if (changed === null) anew.push(tally);
    else if (storedList(changed) !== list) found.properties[listName] = storedList(changed);
  }
  for (const [{ kind, entity }, list] of await readLists(tx, anew)) {
    (entities.get(entity)?.properties as Row)[tallies[kind].list] = list;
  }
}

type Edge = Link & { kind: LinkKind };
const isEdge = (link: Link): link is Edge => link.kind !== 'DATED';

function changedTallies(changes: LinkChange[]): Tally[] {
  const changed = new Map<string, Tally>();
  const tallyOf = ({ kind, entity }: Edge) => {
    const key = `${kind} ${entity}`;
    const tally = changed.get(key) ?? { kind, entity, gone: new Set(), come: new Set() };
    changed.set(key, tally);
    return tally;
  };
  for (const { brief, was, is } of changes) {
    for (const link of was.filter(isEdge)) tallyOf(link).gone.add(entryOf(link.newest, brief));
    for (const link of is.filter(isEdge)) {
      const tally = tallyOf(link);
      const entry = entryOf(link.newest, brief);
      // What it said and says still is no change.
      if (!tally.gone.delete(entry)) tally.come.add(entry);
    }
  }
  return [...changed.values()].filter(({ gone, come }) => gone.size + come.size > 0);
}

async function readLists(tx: Transaction, anew: Tally[]): Promise<[Tally, string][]> {
  const asked = anew.map(({ kind, entity }) => ({ kind, id: entity }));
  const rows = asked.length > 0 ? await tx.run('load/newest-briefs', { rows: asked, limit: entityList.longest }) : [];
  const found = Map.groupBy(rows, ({ kind, id }) => `${kind} ${id}`);
  return anew.map((tally) => {
    const briefs = found.get(`${tally.kind} ${tally.entity}`) ?? [];
    return [tally, storedList(briefs.map(({ newest, brief }) => entryOf(newest, brief)))];
  });
}
