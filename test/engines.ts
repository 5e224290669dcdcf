import { afterAll, inject } from 'vitest';
import { connect } from '../src/graph/connect.ts';
import type { GraphEngine } from '../src/graph/engine.ts';
import { emptyNeo4j } from './neo4j/emptyNeo4j.ts';
import type {} from './neo4j/serveEngines.ts';
import { awaitTurn } from './neo4j/turns.ts';

/**
 * Every engine to test on, for `describe.each(engines)('%s', (_name, url) => …)`. A Neo4j Community server has one
 * database for all files, which run side by side: `openEngine` or `useServer` waits for a file's turn at it.
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

/** The server whose turn this file has, if any: never two, or two files could wait for each other for ever. */
let turn: { url: string; end: () => void } | undefined;
afterAll(() => turn?.end());

/** Waits until no other file uses the server; this one has it until it turns to another, or ends. */
export async function useServer(url: string): Promise<void> {
  if (url === 'memory:' || turn?.url === url) return;
  turn?.end();
  turn = undefined;
  turn = { url, end: await awaitTurn(inject('turns'), url) };
}

const urls = new WeakMap<GraphEngine, string>();

/** An engine on an empty graph. The embedded one shuffles the rows of every query that leaves their order open. */
export async function openEngine(url: string): Promise<GraphEngine> {
  await useServer(url);
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
