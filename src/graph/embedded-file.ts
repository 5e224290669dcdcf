/** The embedded engine's file: opening it, whether it is whole, and who has it. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import grafeo from '@grafeo-db/js';
import { BriefgraphError } from '../errors.ts';
import { cypher } from './cypher.ts';

export type Database = InstanceType<typeof grafeo.GrafeoDB>;

export interface EmbeddedOptions {
  /** Rows without an ORDER BY come in random order: for tests. */
  shuffleUnordered?: boolean;
  /** Several readers may have one file open; a writer has it alone. */
  readOnly?: boolean;
}

/** Opens a file, or a database in memory where `path` is null; says what to do where that cannot be. */
export function openDatabase(path: string | null, options: EmbeddedOptions): Database {
  const { GrafeoDB } = grafeo;
  if (path === null) return GrafeoDB.create(null, { shuffleUnordered: options.shuffleUnordered ?? false });
  if (options.readOnly && !existsSync(path)) {
    throw new BriefgraphError('NOT_FOUND', 'there is no database here yet', {
      where: path,
      next: 'Make one with `briefgraph ingest PATH…`, or name another with --db.',
    });
  }
  try {
    mkdirSync(dirname(path), { recursive: true });
    if (existsSync(path) && statSync(path).size === 0) throw new Error('the file is empty');
    if (options.readOnly) return GrafeoDB.openReadOnly(path);
    return GrafeoDB.create(path, { shuffleUnordered: options.shuffleUnordered ?? false });
  } catch (cause) {
    throw openingError(path, cause);
  }
}

function openingError(path: string, cause: unknown): BriefgraphError {
  if (/lock/i.test(String(cause))) {
    return new BriefgraphError('DATABASE_HELD', `the database is in use by ${holder(path)}`, {
      where: path,
      next: 'Ask that process (a server answers at its /graphql), stop it, or name another database with --db.',
      cause,
    });
  }
  return new BriefgraphError('DATABASE_DAMAGED', 'this is not a database that can be opened; it was left as it is', {
    where: path,
    next: 'Name another file with --db, or restore this one from a backup.',
    cause,
  });
}

/**
 * Whether the file says that it is in use: whoever had it last was killed. The engine opens a file without its log and
 * silently lacks the last commits, so one that says so, with no log beside it, has lost it and is refused.
 */
export async function wasLeftOpen(db: Database, path: string): Promise<boolean> {
  const marked = (await db.executeCypher(cypher('schema/embedded-marked'))).toArray();
  if (marked[0]?.open !== true) return false;
  const log = `${path}.wal`;
  if (existsSync(log) && readdirSync(log).length > 0) return true;
  db.close();
  throw new BriefgraphError('DATABASE_DAMAGED', `the log ${log} that belongs to this file is missing`, {
    where: path,
    next: 'Put the .wal file back beside it (they are moved together), or delete the file and ingest again.',
  });
}

/** Notes beside the file who writes it, for those who find it in use. */
export function hold(path: string): void {
  writeFileSync(holderFile(path), JSON.stringify({ pid: process.pid, command: command() }));
}

export function release(path: string): void {
  rmSync(holderFile(path), { force: true });
}

const holderFile = (path: string) => `${path}.holder`;

function holder(path: string): string {
  try {
    const { pid, command } = JSON.parse(readFileSync(holderFile(path), 'utf8'));
    return `process ${pid} (${command})`;
  } catch {
    return 'another process';
  }
}

function command(): string {
  return `briefgraph ${process.argv.slice(2).join(' ')}`.trim().slice(0, 120);
}
