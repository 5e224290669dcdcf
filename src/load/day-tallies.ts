/** How many briefs of each date mention a concept, an outlet published, and are in the graph: what trends are read from. */
import type { Row, Transaction } from '../graph/engine.ts';
import { type DateCount, type DayTally, readTally, storedTally, tallyOf } from '../model.ts';
import type { DerivedEntities, LinkChange } from './derived-entity.ts';
import type { Link } from './links.ts';

/** Of which edges a type of entity keeps the dates, and what tells how many there were. */
const kept: Record<string, { kind: Link['kind']; count: string }> = {
  concept: { kind: 'MENTIONS', count: 'mentions' },
  outlet: { kind: 'PUBLISHED_BY', count: 'published' },
};

const keptOf = (id: string) => kept[id.slice(0, id.indexOf('/'))];

/** Notes the tallies that change with what briefs say, and writes the graph's own. */
export async function moveDays(tx: Transaction, entities: DerivedEntities, changes: LinkChange[]): Promise<void> {
  const moved = movedDays(changes);
  const anew: { id: string; kind: Link['kind'] }[] = [];
  for (const [id, days] of moved) {
    const found = entities.get(id);
    const of = keptOf(id);
    if (!found || !of) continue;
    const { days: stored } = found.stored;
    // An earlier version kept none: all of its briefs are counted once.
    if (stored === null && (found.stored[of.count] ?? 0) > 0) anew.push({ id, kind: of.kind });
    else found.properties.days = changed(stored, days) || null;
  }
  const rows = anew.length > 0 ? await tx.run('load/days', { rows: anew }) : [];
  const counted = Map.groupBy(rows, ({ id }) => id as string);
  for (const { id } of anew)
    (entities.get(id)?.properties as Row).days = tallyOf((counted.get(id) ?? []) as DateCount[]) || null;
  await moveGraphDays(tx, moved.get('graph') ?? new Map());
}

async function moveGraphDays(tx: Transaction, days: DayTally): Promise<void> {
  if (days.size === 0) return;
  const [graph] = await tx.run('load/graph-days');
  const isOlder = graph?.days == null && graph?.derived === true;
  const all = isOlder ? tallyOf((await tx.run('load/days-of-all')) as DateCount[]) : changed(graph?.days ?? null, days);
  await tx.run('load/set-graph-days', { days: all });
}

/** By how much each date's number of briefs changes, by entity. */
function movedDays(changes: LinkChange[]): Map<string, DayTally> {
  const moved = new Map<string, DayTally>();
  const add = ({ kind, entity, day }: Link, by: 1 | -1) => {
    if (day === '' || (kind !== 'DATED' && keptOf(entity)?.kind !== kind)) return;
    const days: DayTally = moved.get(entity) ?? new Map();
    moved.set(entity, days);
    const count = (days.get(day) ?? 0) + by;
    if (count === 0) days.delete(day);
    else days.set(day, count);
  };
  for (const { was, is } of changes) {
    for (const link of was) add(link, -1);
    for (const link of is) add(link, 1);
  }
  return new Map([...moved].filter(([, days]) => days.size > 0));
}

function changed(stored: string | null, days: DayTally): string {
  const tally = readTally(stored ?? '');
  for (const [day, by] of days) {
    const count = (tally.get(day) ?? 0) + by;
    if (count > 0) tally.set(day, count);
    else tally.delete(day);
  }
  return storedTally(tally);
}
