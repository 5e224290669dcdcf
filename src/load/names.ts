import type { Row, Transaction } from '../graph/engine.ts';
import type { EntityRef, NameRef, TaughtCount } from '../model.ts';
import { isIdentifierName, shorterName } from '../text/paper-name.ts';
import type { Read } from './applied-vocabulary.ts';

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
      begins: beginOf(key),
      isCurated: curated.length > 0 ? true : null,
    }));
  await tx.run('load/delete-names', { keys: gone });
  await tx.run('load/write-names', { rows });
}

/** The one or two words by which a text's names are found; what no text has as words is found by its key alone. */
function beginOf(key: string): string {
  const words = shorterName(key) ?? (isIdentifierName(key) ? null : key);
  return words === null ? key : words.split(' ', 2).join(' ');
}

/** A name, with what it means as JSON. */
export interface NameRow {
  key: string;
  meaning: string;
}

/** Those of the names that there are. */
export async function readNames(read: Read, keys: string[]): Promise<NameRow[]> {
  return keys.length > 0 ? ((await read('name/by-key', { keys })) as NameRow[]) : [];
}

/** The names that begin with one of these words, or two. */
export async function readNamesBeginning(read: Read, begins: string[]): Promise<NameRow[]> {
  return begins.length > 0 ? ((await read('name/beginning', { begins })) as NameRow[]) : [];
}

/** Lets names be found a few at a time that an earlier version of the program wrote. */
export async function indexNames(tx: Transaction, names: Row[]): Promise<void> {
  const rows = names
    .filter(({ begins }) => typeof begins !== 'string')
    .map(({ key, curated }) => ({ key, begins: beginOf(key), isCurated: curated ? true : null }));
  if (rows.length > 0) await tx.run('load/index-names', { rows });
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
