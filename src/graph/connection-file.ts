import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { BriefgraphError } from '../errors.ts';

/** What a file says of how to connect: NEO4J_URI and what goes with it. */
export type Connection = { NEO4J_URI: string } & Record<string, string>;

/** Aura's has seven lines; no file of this kind is long. */
const longest = 16_384;
const needed = ['NEO4J_URI', 'NEO4J_USERNAME', 'NEO4J_PASSWORD'];

/**
 * The connection that a file describes with lines like `NEO4J_URI=neo4j+s://…`, as the file does that Aura gives for
 * download; null where the path is no such file, but a database's own. Values are taken as they stand: a password may
 * have any character.
 */
export function readConnectionFile(path: string): Connection | null {
  const named = /\.(?:txt|env)$/i.test(path) || basename(path) === '.env';
  const there = statSync(path, { throwIfNoEntry: false });
  if (there && !there.isFile()) return null;
  if (!there) {
    if (!named) return null;
    throw new BriefgraphError('NOT_FOUND', 'there is no file with a connection here', {
      where: path,
      next: "Give the path of Aura's file (Neo4j-….txt), a neo4j://… address, or a database file with another ending.",
    });
  }
  const values = Object.fromEntries(
    [...beginning(path).matchAll(/^[ \t]*(?:export[ \t]+)?(NEO4J_[A-Z_]+|AURA_[A-Z_]+)=(.*)$/gm)].map(
      ([, key, value]) => [key as string, unquoted((value as string).trim())],
    ),
  );
  if (Object.keys(values).length === 0 && !named) return null;
  const missing = needed.filter((key) => !values[key]);
  if (missing.length > 0) {
    throw new BriefgraphError('USAGE', `this file lacks ${missing.join(', ')}`, {
      where: path,
      next: 'Use the file that Aura offers for download when an instance is created, with a line like NEO4J_URI=neo4j+s://… each, or set these in the environment and give the address.',
    });
  }
  if (!isNeo4jAddress(values.NEO4J_URI ?? '')) {
    throw new BriefgraphError('USAGE', 'NEO4J_URI in this file is no address of a Neo4j database', {
      where: path,
      next: 'It begins with neo4j://, neo4j+s:// (Aura) or bolt://.',
    });
  }
  return values as Connection;
}

export const isNeo4jAddress = (url: string) => /^(?:neo4j|bolt)(?:\+s|\+ssc)?:\/\//.test(url);

/** Text at a file's beginning; of a database file it is nothing that looks like a line of settings. */
function beginning(path: string): string {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(longest);
    return bytes.toString('utf8', 0, readSync(file, bytes, 0, longest, 0));
  } finally {
    closeSync(file);
  }
}

const unquoted = (value: string) => /^(["'])(.*)\1$/.exec(value)?.[2] ?? value;
