import type { Row, Transaction } from '../graph/engine.ts';
import type { EntityRef, NameRef, TaughtCount } from '../model.ts';

/** What briefs say of each name, by key, as it is stored. */
export async function readTaught(tx: Transaction, keys: string[]): Promise<Map<string, TaughtCount[]>> {
  const rows = keys.length > 0 ? await tx.run('load/taught', { keys }) : [];
  return new Map(rows.map(({ key, taught }) => [key, JSON.parse(taught ?? '[]')]));
}

export interface NameToWrite {
  key: string;
  meaning: NameRef[];
  curated: NameRef[];
  taught: TaughtCount[];
}

/** Writes names and forgets those that mean nothing any more. */
export async function writeNames(tx: Transaction, names: NameToWrite[]): Promise<void> {
  const gone = names.filter(({ meaning }) => meaning.length === 0).map(({ key }) => key);
  const rows = names
    .filter(({ meaning }) => meaning.length > 0)
    .map(({ key, meaning, curated, taught }) => ({
      key,
      meaning: JSON.stringify(meaning),
      curated: jsonOf(curated),
      taught: jsonOf(taught),
    }));
  await tx.run('load/delete-names', { keys: gone });
  await tx.run('load/write-names', { rows });
}

const jsonOf = (list: unknown[]) => (list.length > 0 ? JSON.stringify(list) : null);

/** Points names at the entities they lead to. Those that are `fresh` led to none before. */
export async function pointNames(
  tx: Transaction,
  targets: Map<string, EntityRef[]>,
  fresh: ReadonlySet<string>,
): Promise<void> {
  await tx.run('load/delete-named', { keys: [...targets.keys()].filter((key) => !fresh.has(key)) });
  const rows: Row[] = [...targets].flatMap(([key, refs]) => refs.map(({ id }) => ({ key, id })));
  await tx.run('load/names', { rows });
}
