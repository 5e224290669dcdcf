/** The history of a graph's vocabulary. It is no part of what the graph says, and the dump leaves it out. */
import type { Row, Transaction } from '../graph/engine.ts';
import type { Read, SeedState } from './applied-vocabulary.ts';

export interface SeedChangeRecord {
  /** Counts from 1. */
  number: number;
  /** ISO 8601, UTC. */
  at: string;
  author: string | null;
  message: string | null;
  was: SeedState;
  is: SeedState;
  /** JSON, to be shown. */
  summary: string;
  /** Set once it was taken back. */
  undone: { at: string; author: string | null; message: string | null } | null;
}

/** JSON of a change may be of many megabytes; a piece has about so many UTF-16 code units. */
const partLength = 200_000;

/** Stores a change; `lines` are what it is made of. */
export async function addSeedChange(
  tx: Transaction,
  { number, at, author, message, was, is, summary }: Omit<SeedChangeRecord, 'number' | 'undone'> & { number: number },
  lines: string[],
): Promise<void> {
  const parts = partsOf(lines);
  const properties = {
    ...{ number, at, author, message, summary, parts: parts.length },
    ...{ hashBefore: was.hash, hashAfter: is.hash, shippedBefore: was.shipped, shippedAfter: is.shipped },
  };
  await tx.run('seed/add-change', { number, properties });
  for (const [index, json] of parts.entries()) {
    await tx.run('seed/add-parts', { rows: [{ id: partId(number, index), json }] });
  }
}

const partId = (number: number, index: number) => `seed-change/${number}/${String(index).padStart(6, '0')}`;

function partsOf(lines: string[]): string[] {
  const parts: string[][] = [];
  let room = 0;
  for (const line of lines) {
    if (room <= 0) {
      parts.push([]);
      room = partLength;
    }
    parts.at(-1)?.push(line);
    room -= line.length + 1;
  }
  return parts.map((part) => part.join('\n'));
}

/** What a change is made of, as it was stored. */
export async function readChangeLines(read: Read, number: number): Promise<string[]> {
  const parts = ((await read('seed/change', { number }))[0]?.parts as number | undefined) ?? 0;
  const lines: string[] = [];
  for (let index = 0; index < parts; index += 1) {
    const rows = await read('seed/parts', { ids: [partId(number, index)] });
    lines.push(...((rows[0]?.json as string | undefined)?.split('\n') ?? []));
  }
  return lines;
}

/** Newest first. */
export async function readSeedChanges(read: Read, limit: number): Promise<SeedChangeRecord[]> {
  return (await read('seed/changes', { limit })).map(recordOf);
}

/** The number of the last change there is, and the last one that was not taken back. */
export async function readLastChange(read: Read): Promise<{ last: number; standing: SeedChangeRecord | null }> {
  const { last, standing } = (await read('seed/last-change'))[0] ?? {};
  const row = standing ? (await read('seed/change', { number: standing }))[0] : undefined;
  return { last: last ?? 0, standing: row ? recordOf(row) : null };
}

function recordOf(row: Row): SeedChangeRecord {
  const { number, at, author, message, summary, undoneAt, undoneBy, undoneMessage } = row;
  return {
    ...{ number, at, author: author ?? null, message: message ?? null, summary },
    was: { hash: row.hashBefore ?? null, shipped: row.shippedBefore ?? null },
    is: { hash: row.hashAfter ?? null, shipped: row.shippedAfter ?? null },
    undone: undoneAt ? { at: undoneAt, author: undoneBy ?? null, message: undoneMessage ?? null } : null,
  };
}

export async function markUndone(tx: Transaction, number: number, undone: SeedChangeRecord['undone']): Promise<void> {
  await tx.run('seed/mark-undone', { number, ...undone });
}
