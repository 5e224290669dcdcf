import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import grafeo from '@grafeo-db/js';
import neo4j from 'neo4j-driver';
import { type BenchDatabase, costWith } from '../databases.ts';
import type { WorldFiles } from '../world/on-disk.ts';

const loader = fileURLToPath(new URL('load-world.ts', import.meta.url));

/** What loading took in the process that did it: seconds, and MB at its end. */
export interface Loaded {
  wall: number;
  cpu: number;
  resident: number;
  peak: number;
  heap: number;
  briefs: number;
}

/** Loads a world by a process of its own, the vocabulary with it; `cpu` has the database's share. */
export async function loadWorld(database: BenchDatabase, url: string, world: WorldFiles): Promise<Loaded> {
  const { cost, result } = await costWith(database, async () => {
    const child = promisify(execFile)(process.execPath, [loader, url, world.seeds, world.briefs]);
    child.child.stderr?.pipe(process.stderr);
    return JSON.parse((await child).stdout) as Loaded;
  });
  // Of this process's own time there is next to none in it.
  return { ...result, cpu: result.cpu + (database.pid === null ? 0 : cost.cpu) };
}

/** How many nodes and edges a database has. */
export async function countsOf(database: BenchDatabase, url: string): Promise<{ nodes: number; edges: number }> {
  if (database.kind === 'embedded') {
    const db = grafeo.GrafeoDB.openReadOnly(url);
    const counts = { nodes: db.nodeCount(), edges: db.edgeCount() };
    db.close();
    return counts;
  }
  const driver = neo4j.driver(url, undefined, { disableLosslessIntegers: true });
  const count = async (query: string) => (await driver.executeQuery(query)).records[0]?.get('all') as number;
  const nodes = await count('MATCH (n) RETURN count(n) AS all');
  const edges = await count('MATCH ()-[edge]->() RETURN count(edge) AS all');
  await driver.close();
  return { nodes, edges };
}
