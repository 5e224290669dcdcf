import type { TestProject } from 'vitest/node';
import { claimNeo4j } from './emptyNeo4j.ts';
import { neo4jLibrary } from './neo4jLibrary.ts';
import { startAll } from './startAll.ts';
import { type RunningNeo4j, startNeo4j } from './startNeo4j.ts';
import { giveTurns } from './turns.ts';
import { neo4jVersions } from './versions.ts';

declare module 'vitest' {
  interface ProvidedContext {
    engines: [name: string, url: string][];
    missingEngines: string[];
    turns: string;
  }
}

/**
 * Vitest's global set-up of the test files that use engines: starts the servers once and provides `engines`, and with
 * `missingEngines` what is skipped and why, and `turns` where a file takes its turn at a server.
 * A server that cannot be had here is left out and the reason printed; with BRIEFGRAPH_REQUIRE_NEO4J=1 it is a failure.
 * BRIEFGRAPH_ENGINES=memory leaves out all servers, for a quick run.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const required = process.env.BRIEFGRAPH_REQUIRE_NEO4J === '1';
  const own = process.env.NEO4J_URI;
  const engines: [name: string, url: string][] = [['memory:', 'memory:']];
  let servers: RunningNeo4j[] = [];
  let missing: string[] = [];
  const turns = await giveTurns();
  const stop = async () => void (await Promise.all([turns.close(), ...servers.map((server) => server.stop())]));
  if (process.env.BRIEFGRAPH_ENGINES !== 'memory' || required) {
    if (own) {
      await claimNeo4j(own);
      engines.push(['NEO4J_URI', own]);
    }
    if (!own || required) {
      // One download after the other: two Mavens would write to one repository. Then the servers at the same time.
      for (const { version } of neo4jVersions) await neo4jLibrary(version).catch(() => null);
      ({ servers, missing } = await startAll((version) => startNeo4j(version, { shortRun: true }), required));
    }
  }
  for (const { version, uri } of servers) engines.push([`neo4j ${version}`, uri]);
  for (const reason of missing) console.warn(`Skipped: tests on ${reason}`);
  project.provide('engines', engines);
  project.provide('missingEngines', missing);
  project.provide('turns', turns.path);
  return stop;
}
