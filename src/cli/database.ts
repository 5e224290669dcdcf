import { Option } from 'commander';
import type { GraphEngine } from '../graph/engine.ts';
import { openGraph } from './open-graph.ts';
import { counted } from './terminal.ts';

export const defaultFile = '.briefgraph/graph.db';

export function databaseOption(): Option {
  return new Option(
    '--db <where>',
    "a file, memory:, neo4j://… (NEO4J_USERNAME and NEO4J_PASSWORD are honoured) or Aura's connection file",
  )
    .env('NEO4J_URI')
    .default(defaultFile);
}

/** Opens the graph, lets `work` use it, and closes it whatever happens. */
export async function withGraph<T>(
  url: string,
  options: { readOnly?: boolean },
  work: (graph: GraphEngine) => Promise<T>,
): Promise<T> {
  const graph = await openGraph(url, { ...options, onWaiting: tellWaiting });
  try {
    return await work(graph);
  } finally {
    await graph.close();
  }
}

/** Another loader may be at work for minutes; this one goes on by itself when its turn comes. */
function tellWaiting(seconds: number): void {
  const line = `waiting for the database since ${counted(seconds, 'second')}: another loader is writing, or it is busy`;
  process.stderr.write(`${process.stderr.isTTY ? '\r\x1b[2K' : ''}${line}\n`);
}
