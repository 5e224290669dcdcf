import type { Row, Transaction } from '../graph/engine.ts';
import type { EntityRef, NameRef, Taught } from '../model.ts';

/** What briefs say of each name, by key. */
export async function readTaught(tx: Transaction, keys: string[]): Promise<Map<string, Taught[]>> {
  const rows = keys.length > 0 ? await tx.run('load/taught', { keys }) : [];
  return Map.groupBy(rows as Taught[], ({ key }) => key);
}

export interface NameToWrite {
  key: string;
  meaning: NameRef[];
  curated: NameRef[];
}

/** Writes names and forgets those that mean nothing any more. */
export async function writeNames(tx: Transaction, names: NameToWrite[]): Promise<void> {
  const gone = names.filter(({ meaning }) => meaning.length === 0).map(({ key }) => key);
  const rows = names
    .filter(({ meaning }) => meaning.length > 0)
    .map(({ key, meaning, curated }) => ({
      key,
      meaning: JSON.stringify(meaning),
      curated: curated.length > 0 ? JSON.stringify(curated) : null,
    }));
  await tx.run('load/delete-names', { keys: gone });
  await tx.run('load/write-names', { rows });
}

/** Points names at the entities they lead to. */
export async function pointNames(tx: Transaction, targets: Map<string, EntityRef[]>): Promise<void> {
  await tx.run('load/delete-named', { keys: [...targets.keys()] });
  const rows: Row[] = [...targets].flatMap(([key, refs]) => refs.map(({ id }) => ({ key, id })));
  await tx.run('load/names', { rows });
}
