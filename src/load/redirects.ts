import type { Transaction } from '../graph/engine.ts';
import type { Vocabulary } from '../model.ts';

/** An id, and what has it no more but is found by it. */
interface Redirect {
  id: string;
  to: string;
}

/** Ids by which briefs (or other entities) are found besides their own: all that there are, by their id now. */
export type Aliases = Map<string, string[]>;

/** Makes the ids that lead to briefs these. Of a brief that goes, it is an empty list, before it goes. */
export async function writeBriefAliases(tx: Transaction, aliases: Aliases): Promise<void> {
  await moveRedirects(tx, 'brief', { targets: [...aliases.keys()], now: redirectsIn(aliases), curated: false });
}

/** Makes the ids that lead to entities by what these are called, beside those that curators say. */
export async function writeEntityAliases(tx: Transaction, aliases: Aliases): Promise<void> {
  await moveRedirects(tx, 'entity', { targets: [...aliases.keys()], now: redirectsIn(aliases), curated: false });
}

/** Makes the ids that curators lead elsewhere these (id → ids of what took its place). `before`: what they led to until now. */
export async function writeCuratedRedirects(
  tx: Transaction,
  redirects: Record<string, string[]>,
  { before, after }: { before: string[]; after: ReadonlySet<string> },
): Promise<void> {
  const now = Object.entries(redirects)
    .filter(([id]) => !after.has(id))
    .flatMap(([id, all]) => all.filter((to) => after.has(to)).map((to) => ({ id, to })));
  await moveRedirects(tx, 'entity', { targets: before, now, curated: true });
}

/** Makes what is kept of concepts that were split this; `before` is what was kept until now. */
export async function writeTombstones(tx: Transaction, now: Tombstones, before: Tombstones): Promise<void> {
  const ids = [...new Set([...Object.keys(before), ...Object.keys(now)])];
  const rows = ids.map((id) => {
    const { prefLabel = null, definition = null, deprecated = null } = now[id] ?? {};
    return { id, prefLabel, definition, deprecated };
  });
  if (rows.length > 0) await tx.run('load/mark-redirects', { rows });
}

type Tombstones = Vocabulary['tombstones'];

const redirectsIn = (aliases: Aliases): Redirect[] =>
  [...aliases].flatMap(([to, ids]) => [...new Set(ids)].filter((id) => id !== to).map((id) => ({ id, to })));

const statements = {
  brief: { read: 'load/redirects-of-briefs', add: 'load/add-brief-redirects' },
  entity: { read: 'load/redirects-of-entities', add: 'load/add-entity-redirects' },
} as const;

interface Move {
  /** Whose redirects are to be as said. */
  targets: string[];
  now: Redirect[];
  /** Curators' word and what follows from names are told apart: where both lead from an id, curators' word counts. */
  curated: boolean;
}

async function moveRedirects(tx: Transaction, kind: keyof typeof statements, { targets, now, curated }: Move) {
  const { read, add } = statements[kind];
  const before = targets.length > 0 ? ((await tx.run(read, { ids: targets, curated })) as Redirect[]) : [];
  const was = new Set(before.map(keyOf));
  const is = new Set(now.map(keyOf));
  const gone = before.filter((each) => !is.has(keyOf(each)));
  const come = now.filter((each) => !was.has(keyOf(each)));
  if (gone.length > 0) await tx.run('load/drop-redirects', { rows: gone.map((each) => ({ ...each, curated })) });
  if (come.length > 0) await tx.run(add, { rows: come.map(({ id, to }) => ({ id, to, curated })) });
  if (gone.length > 0) await tx.run('load/delete-idle-redirects', { ids: [...new Set(gone.map(({ id }) => id))] });
}

const keyOf = ({ id, to }: Redirect) => `${id} ${to}`;
