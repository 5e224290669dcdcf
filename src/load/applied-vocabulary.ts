/** The vocabulary that a graph has: its entries stand with the entities, all else with the graph. */
import type { Row, Transaction } from '../graph/engine.ts';
import type { Rejection, Vocabulary } from '../model.ts';

/** Reads, in a transaction or outside. */
export type Read = Transaction['run'];

/** Which vocabulary a graph goes by. */
export interface SeedState {
  /** What the vocabulary is known by; null where none was applied. */
  hash: string | null;
  /** Whether it follows the vocabulary that comes with the program; null where nobody has decided. */
  shipped: boolean | null;
}

export interface KnownVocabulary extends SeedState {
  entries: Vocabulary;
}

export interface StoredVocabulary extends KnownVocabulary {
  /** Whether all names have what they are found by a few at a time; a graph of an earlier version has not. */
  namesIndexed: boolean;
}

export async function readStoredVocabulary(read: Read): Promise<StoredVocabulary> {
  const graph: Row = (await read('read/applied'))[0] ?? {};
  const rows = (await read('load/curated-entries')).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const entriesOf = (prefix: string) =>
    rows.filter(({ id }) => id.startsWith(`${prefix}/`)).map(({ entry }) => JSON.parse(entry));
  const files = rows.flatMap(({ id, file }) => (typeof file === 'string' ? [[id, file] as const] : []));
  const entries: Vocabulary = {
    concepts: entriesOf('concept'),
    papers: entriesOf('paper'),
    people: entriesOf('person'),
    organizations: entriesOf('organization'),
    outlets: entriesOf('outlet'),
    files: Object.fromEntries(files),
    redirects: JSON.parse(graph.redirects ?? '{}'),
    tombstones: JSON.parse(graph.tombstones ?? '{}'),
    rejected: rejectedIn(graph),
    scheme: JSON.parse(graph.scheme ?? 'null'),
  };
  return {
    entries,
    hash: graph.seed ?? null,
    shipped: graph.shipped ?? null,
    namesIndexed: graph.namesIndexed === true,
  };
}

/** Suggestions that curators turned down, as of the vocabulary that the graph has. */
export async function readRejected(read: Read): Promise<Rejection[]> {
  return rejectedIn((await read('read/applied'))[0] ?? {});
}

const rejectedIn = ({ rejected }: Row): Rejection[] => JSON.parse(rejected ?? '[]');

/** Notes which vocabulary the graph has from now on; its entries are written by writeVocabulary. */
export async function noteVocabulary(tx: Transaction, { hash, shipped, entries }: KnownVocabulary): Promise<void> {
  const { redirects, tombstones, rejected, scheme } = entries;
  await tx.run('load/set-seed', {
    hash,
    shipped,
    redirects: jsonOf(redirects),
    tombstones: jsonOf(tombstones),
    rejected: rejected.length > 0 ? JSON.stringify(rejected) : null,
    scheme: scheme === null ? null : JSON.stringify(scheme),
  });
}

const jsonOf = (map: object) => (Object.keys(map).length > 0 ? JSON.stringify(map) : null);
