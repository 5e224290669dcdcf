import { inject } from 'vitest';
import { connect } from '../src/graph/connect.ts';
import type { GraphEngine } from '../src/graph/engine.ts';
import { emptyNeo4j } from './neo4j/emptyNeo4j.ts';
import type {} from './neo4j/serveEngines.ts';

/**
 * Every engine to test on, for `describe.each(engines)('%s', (_name, url) => …)`. Files that import this one are run
 * one after the other (see vitest.config.ts), since a Neo4j Community server has one database for all of them.
 */
export const engines = providedEngines();

function providedEngines(): [name: string, url: string][] {
  const provided = inject('engines');
  if (!provided) throw new Error('This test file needs engines: npx vitest run --config test/vitest.config.ts');
  return provided;
}

const real = engines.filter(([, url]) => url !== 'memory:');
export const noServer = real.length === 0;
/** The real servers of them, for `describe.skipIf(noServer).each(servers)`: where there is none, a name to be skipped. */
export const servers: [name: string, url: string][] = noServer ? [['Neo4j', '']] : real;

/** What the tests are skipped on here, each with its reason. */
export const missingEngines = inject('missingEngines');

const urls = new WeakMap<GraphEngine, string>();

/** An engine on an empty graph. The embedded one shuffles the rows of every query that leaves their order open. */
export async function openEngine(url: string): Promise<GraphEngine> {
  if (url !== 'memory:') await emptyNeo4j(url);
  const engine = await connect(url, { shuffleUnordered: true });
  urls.set(engine, url);
  return engine;
}

/** The same engine with everything deleted; in memory, a new one in its place (the old one is closed). */
export async function emptyGraph(engine: GraphEngine): Promise<GraphEngine> {
  const url = urls.get(engine);
  if (url === undefined) throw new Error('emptyGraph takes an engine that openEngine opened');
  if (url !== 'memory:') {
    await emptyNeo4j(url);
    return engine;
  }
  await engine.close();
  return openEngine(url);
}
