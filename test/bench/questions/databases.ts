/** The world of so many briefs, loaded by `briefgraph ingest` into each engine; it stays, and is loaded once. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type RunningNeo4j, startNeo4j } from '../../neo4j/startNeo4j.ts';
import type { Neo4jVersion } from '../../neo4j/versions.ts';
import { commandCost } from '../command.ts';
import { worldOnDisk } from '../world/on-disk.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** BENCH_FOLDER says where; BENCH_RELOAD=1 loads anew what is there: after a change of what is stored. */
const folderOf = (briefs: number) => join(process.env.BENCH_FOLDER ?? join(tmpdir(), 'briefgraph-bench'), `${briefs}`);

interface Loaded {
  /** The commit that loaded it. */
  commit: string;
  seconds: number;
}

/** The embedded engine's file. */
export async function embeddedFile(briefs: number): Promise<{ file: string; loaded: Loaded }> {
  const folder = join(folderOf(briefs), 'embedded');
  const file = join(folder, 'graph.db');
  return { file, loaded: known(folder) ?? (await load(briefs, folder, file)) };
}

/** A running server with the world in it. */
export async function neo4jOf(
  briefs: number,
  version: Neo4jVersion,
): Promise<{ server: RunningNeo4j; loaded: Loaded }> {
  const folder = join(folderOf(briefs), `neo4j-${version}`);
  const there = known(folder);
  if (!there) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const server = await startNeo4j(version, { home: join(folder, 'home'), heap: 1500, pages: 512 });
  try {
    return { server, loaded: there ?? (await load(briefs, folder, server.uri)) };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

function known(folder: string): Loaded | null {
  const note = join(folder, 'loaded.json');
  if (process.env.BENCH_RELOAD === '1') rmSync(folder, { recursive: true, force: true });
  return existsSync(note) ? JSON.parse(readFileSync(note, 'utf8')) : null;
}

async function load(briefs: number, folder: string, url: string): Promise<Loaded> {
  mkdirSync(folder, { recursive: true });
  const world = await worldOnDisk(briefs);
  console.error(`loading ${briefs} briefs into ${url}`);
  const cost = commandCost(['ingest', '--seed', world.seeds, world.briefs, '--db', url]);
  const commit = execFileSync('git', ['-C', root, 'rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  const loaded = { commit, seconds: Math.round(cost.wall) };
  writeFileSync(join(folder, 'loaded.json'), JSON.stringify(loaded));
  return loaded;
}
