import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { emptyNeo4j } from '../neo4j/emptyNeo4j.ts';
import { startNeo4j } from '../neo4j/startNeo4j.ts';
import { type Neo4jVersion, neo4jVersions } from '../neo4j/versions.ts';
import { type Cost, costOf } from './bench.ts';
import { cpuOf } from './processes.ts';

/** A database that a bench fills. */
export interface BenchDatabase {
  name: string;
  kind: 'embedded' | 'neo4j';
  /** The server's process, where it is another than that which asks. */
  pid: number | null;
  /** The address of an empty graph: what was in the database before is gone. */
  empty(): Promise<string>;
  /** Bytes that the database takes on disk. */
  bytes(): number;
  stop(): Promise<void>;
}

const embedded = 'embedded';

/** Memory for a server, in MB. */
export interface ServerMemory {
  heap: number;
  pages: number;
}

/** BENCH_ENGINES: a list with commas of `embedded` and versions of Neo4j; without it, embedded and the first version. */
export function wantedEngines(): string[] {
  const known = [embedded, ...neo4jVersions.map(({ version }) => version)];
  const wanted = process.env.BENCH_ENGINES?.split(',') ?? known.slice(0, 2);
  const unknown = wanted.filter((name) => !known.includes(name));
  if (unknown.length > 0) throw new Error(`BENCH_ENGINES: no engine is ${unknown.join()}. There are: ${known.join()}`);
  return wanted;
}

/** Starts a server, or makes a folder for files. To be stopped. */
export async function openDatabase(engine: string, memory: ServerMemory): Promise<BenchDatabase> {
  const folder = mkdtempSync(join(tmpdir(), `briefgraph-bench-${engine}-`));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  // Also where the bench is stopped half-way: it may be of gigabytes.
  process.once('exit', remove);
  const bytes = () => Number(execFileSync('du', ['-sb', folder], { encoding: 'utf8' }).split('\t')[0]);
  if (engine === embedded) {
    const file = join(folder, 'graph.db');
    const empty = async () => {
      for (const name of [file, `${file}.wal`]) rmSync(name, { recursive: true, force: true });
      return file;
    };
    return { name: embedded, kind: 'embedded', pid: null, empty, bytes, stop: async () => remove() };
  }
  const server = await startNeo4j(engine as Neo4jVersion, { home: folder, ...memory });
  const empty = async () => {
    await emptyNeo4j(server.uri);
    return server.uri;
  };
  const stop = async () => {
    await server.stop();
    remove();
  };
  return { name: `Neo4j ${engine}`, kind: 'neo4j', pid: server.pid, empty, bytes, stop };
}

/** What work costs in this process and in the database's. */
export async function costWith<T>(
  { pid }: Pick<BenchDatabase, 'pid'>,
  work: () => Promise<T>,
): Promise<{ cost: Cost; result: T }> {
  const before = pid === null ? 0 : cpuOf(pid);
  const { cost, result } = await costOf(work);
  return { cost: { wall: cost.wall, cpu: cost.cpu + (pid === null ? 0 : cpuOf(pid) - before) }, result };
}
