import { BriefgraphError } from '../errors.ts';
import { isNeo4jAddress, readConnectionFile } from './connection-file.ts';
import type { GraphEngine } from './engine.ts';

export interface ConnectOptions {
  /** For tests: the embedded engine returns rows without an ORDER BY in random order. */
  shuffleUnordered?: boolean;
  /** For commands that only read: several may have one embedded file open at once, and a server gets no index. */
  readOnly?: boolean;
  /** Told every ten seconds that a writer waits for its turn, and for how many seconds by then. Neo4j only. */
  onWaiting?: (seconds: number) => void;
  /** Where user, password and database come from: `NEO4J_USERNAME`, `NEO4J_PASSWORD`, `NEO4J_DATABASE`. */
  env?: Record<string, string | undefined>;
}

/**
 * Opens the graph at `url`: a file's path, `memory:`, or `neo4j://…`, `neo4j+s://…`, `bolt://…`, or the path of a file
 * that says how to connect, such as Aura's.
 * Engines are imported when needed: a command that uses one does not pay for loading the other.
 */
export async function connect(url: string, options: ConnectOptions = {}): Promise<GraphEngine> {
  if (isNeo4jAddress(url)) {
    const { openNeo4j } = await import('./neo4j.ts');
    const env = options.env ?? process.env;
    return openNeo4j(url, {
      username: env.NEO4J_USERNAME ?? null,
      password: env.NEO4J_PASSWORD ?? null,
      database: env.NEO4J_DATABASE ?? null,
      readOnly: options.readOnly === true,
      ...(options.onWaiting ? { onWaiting: options.onWaiting } : {}),
    });
  }
  if (url.trim() === '' || /^[a-z][a-z0-9+.-]+:\/\//i.test(url)) {
    throw new BriefgraphError('USAGE', 'this is no address of a graph', {
      next: "Use a file path, memory:, neo4j://host:7687, neo4j+s://… (Aura), bolt://… or Aura's connection file.",
    });
  }
  const connection = url === 'memory:' ? null : readConnectionFile(url);
  // What the file says goes together: nothing of the environment is mixed in.
  if (connection) return connect(connection.NEO4J_URI, { ...options, env: connection });
  const { openEmbedded } = await import('./embedded.ts');
  return openEmbedded(url === 'memory:' ? null : url, options);
}
