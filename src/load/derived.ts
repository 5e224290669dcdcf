/**
 * What is kept with entities of the briefs that say something of them, so that nothing has to be counted or sorted when
 * it is asked for: how many, the newest, and with what else. None of it is in the canonical dump.
 */
import type { Transaction } from '../graph/engine.ts';
import { moveCoMentions } from './co-mentions.ts';
import { moveDays } from './day-tallies.ts';
import type { DerivedEntities } from './derived-entity.ts';
import { type Link, type LinksOfBriefs, readLinks } from './links.ts';
import { moveTallies } from './tallies.ts';

/** Moves what is kept from what briefs said before to what they say now. The briefs' edges are written already. */
export async function moveDerived(tx: Transaction, before: LinksOfBriefs, after: LinksOfBriefs): Promise<void> {
  const changes = [...new Set([...before.keys(), ...after.keys()])]
    .map((brief) => ({ brief, was: before.get(brief) ?? [], is: after.get(brief) ?? [] }))
    .filter(({ was, is }) => keyOf(was) !== keyOf(is));
  const entities = await readDerived(tx, [
    ...new Set(changes.flatMap(({ was, is }) => [...was, ...is].map(({ entity }) => entity))),
  ]);
  await moveTallies(tx, entities, changes);
  await moveDays(tx, entities, changes);
  await moveCoMentions(tx, entities, changes);
  const rows = [...entities].map(([id, { properties }]) => ({ id, properties }));
  await tx.run('load/write-derived', { rows: rows.filter(({ properties }) => Object.keys(properties).length > 0) });
}

const keyOf = (links: Link[]) =>
  links
    .map(({ kind, entity, newest, day }) => `${kind} ${entity} ${newest} ${day}`)
    .sort()
    .join('\n');

async function readDerived(tx: Transaction, ids: string[]): Promise<DerivedEntities> {
  const rows = ids.length > 0 ? await tx.run('load/derived', { ids: ids.sort() }) : [];
  return new Map(rows.map((row) => [row.id as string, { stored: row, properties: {} }]));
}

/** So many briefs are looked at together. */
const page = 500;

/** Gives a graph of an earlier version what is kept with entities, before anything is changed. */
export async function ensureDerived(tx: Transaction): Promise<void> {
  if ((await tx.run('load/derived-mark'))[0]?.derived === true) return;
  await tx.run('load/drop-co-mentioned');
  const ids = (await tx.run('load/brief-ids')).map((row) => row.id as string);
  for (let at = 0; at < ids.length; at += page) {
    await moveDerived(tx, new Map(), await readLinks(tx, ids.slice(at, at + page)));
  }
  await tx.run('load/mark-derived');
}
