import type { RunningNeo4j } from './startNeo4j.ts';
import { type Neo4jVersion, neo4jVersions } from './versions.ts';

/**
 * Starts a server of every version. Of those that cannot be had here, `missing` has the reasons; where every version is
 * required, they are thrown together.
 */
export async function startAll(
  start: (version: Neo4jVersion) => Promise<RunningNeo4j>,
  required: boolean,
): Promise<{ servers: RunningNeo4j[]; missing: string[] }> {
  const results = await Promise.allSettled(neo4jVersions.map(({ version }) => start(version)));
  const servers = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  const missing = results.flatMap((result, i) =>
    result.status === 'rejected' ? [`Neo4j ${neo4jVersions[i]?.version}: ${(result.reason as Error).message}`] : [],
  );
  if (required && missing.length > 0) {
    await Promise.all(servers.map((server) => server.stop()));
    throw new Error(`BRIEFGRAPH_REQUIRE_NEO4J=1 asks for every version:\n${missing.join('\n')}`);
  }
  return { servers, missing };
}
