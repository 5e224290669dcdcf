/** Who is asked the four questions: the product on both engines, and its peers on the same Neo4j graph. */
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { connect } from '../../../src/graph/connect.ts';
import { takeTurn } from '../../../src/graph/turn.ts';
import type { RunningNeo4j } from '../../neo4j/startNeo4j.ts';
import { startServing, withoutDatabase } from '../serving.ts';
import { type Question, questions } from '../world/questions.ts';
import { type Common, fromConnections, fromPlain, fromRaw } from './answers.ts';
import { startChild } from './child-server.ts';
import { cold, type Parameters } from './draws.ts';
import { neo4jGraphqlQueries, plainQueries } from './peers/queries.ts';

export const names = [
  'ours, Neo4j',
  'ours, embedded',
  'raw driver',
  'raw driver, precomputed',
  'dataloader',
  '@neo4j/graphql',
  'yoga, a constant',
] as const;

export type Name = (typeof names)[number];

export interface Contestant {
  name: Name;
  origin: string;
  server: number;
  /** The database's process, where it has one of its own. */
  database: number | null;
  request(question: Question, parameters: Parameters): { path: string; body: string };
  /** What all have in common of its answers. */
  common(question: Question, answer: unknown): Common;
  /** Makes stale whatever it keeps of the graph as it is. */
  change(): Promise<void>;
  stop(): Promise<void>;
}

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Installs what the peers need under test/bench, the first time. */
export function installPeers(): void {
  const bench = here('..');
  if (existsSync(join(bench, 'node_modules', 'undici'))) return;
  console.error(`installing the peers under ${bench}`);
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: bench, stdio: ['ignore', 2, 2] });
}

/** Starts all; `file` is the embedded engine's, `folder` is for what they need. */
export async function startContestants(neo4jServer: RunningNeo4j, file: string, folder: string): Promise<Contestant[]> {
  const started: Contestant[] = [];
  const add = async (make: Promise<Contestant>) => void started.push(await make);
  try {
    await add(oursOnNeo4j(neo4jServer));
    await add(oursEmbedded(file));
    await add(peer('raw driver', 'raw.ts', [neo4jServer.uri], neo4jServer, asRaw));
    await add(peer('raw driver, precomputed', 'raw.ts', [neo4jServer.uri, 'precomputed'], neo4jServer, asRaw));
    await add(peer('dataloader', 'dataloader.ts', [neo4jServer.uri], neo4jServer, asPlain));
    await add(peer('@neo4j/graphql', 'neo4j-graphql.ts', [neo4jServer.uri], neo4jServer, asNeo4jGraphql));
    const plain = started.find(({ name }) => name === 'dataloader') as Contestant;
    await add(peer('yoga, a constant', 'constant.ts', [await constants(plain, folder)], null, asPlain));
    return started;
  } catch (error) {
    await Promise.all(started.map((one) => one.stop()));
    throw error;
  }
}

type Way = Pick<Contestant, 'request' | 'common'>;

const graphql = (queries: Record<Question, string>): Way['request'] => {
  return (question, parameters) => ({
    path: '/graphql',
    body: JSON.stringify({ query: queries[question], variables: parameters }),
  });
};

const asOurs: Way = {
  request: (question, parameters) => {
    const { key: _, ...own } = { key: '', ...parameters };
    return graphql(questions)(question, own as Parameters);
  },
  common: fromConnections,
};
const withoutLabel = (parameters: Parameters): Parameters => {
  const { label: _, ...own } = { label: '', ...parameters };
  return own as Parameters;
};
const asPlain: Way = {
  request: (question, parameters) => graphql(plainQueries)(question, withoutLabel(parameters)),
  common: fromPlain,
};
const asNeo4jGraphql: Way = {
  request: (question, parameters) => graphql(neo4jGraphqlQueries)(question, withoutLabel(parameters)),
  common: fromPlain,
};
const asRaw: Way = {
  request: (question, parameters) => ({ path: `/${question}`, body: JSON.stringify(withoutLabel(parameters)) }),
  common: fromRaw,
};

async function oursOnNeo4j({ uri, pid }: RunningNeo4j): Promise<Contestant> {
  const serving = await startServing(['--db', uri, '--no-samples'], { env: withoutDatabase() });
  return {
    ...asOurs,
    name: 'ours, Neo4j',
    origin: serving.url,
    server: serving.pid,
    database: pid,
    // By another process, as a load would.
    change: () => changeVersion(uri),
    stop: () => serving.stop(),
  };
}

async function changeVersion(uri: string): Promise<void> {
  const graph = await connect(uri, { env: {} });
  await takeTurn(graph, async () => {});
  await graph.close();
}

async function oursEmbedded(file: string): Promise<Contestant> {
  const { origin, pid, child, stop } = await startChild('embedded-server.ts', [file], {
    // As `serve` sets it.
    NODE_ENV: 'production',
  });
  return {
    ...asOurs,
    name: 'ours, embedded',
    origin,
    server: pid,
    database: null,
    change: async () => {
      const changed = once(child, 'message');
      child.send('change');
      await changed;
    },
    stop,
  };
}

async function peer(
  name: Name,
  file: string,
  args: string[],
  database: RunningNeo4j | null,
  way: Way,
): Promise<Contestant> {
  // Peers are given what makes graphql and yoga faster.
  const { origin, pid, stop } = await startChild(`peers/${file}`, args, { NODE_ENV: 'production' });
  return {
    ...way,
    name,
    origin,
    server: pid,
    database: database?.pid ?? null,
    change: async () => {},
    stop,
  };
}

/** A file with one answer to each question: as long as the median of some. */
async function constants(plain: Contestant, folder: string): Promise<string> {
  const answers: Partial<Record<Question, unknown>> = {};
  for (const question of Object.keys(questions) as Question[]) {
    const some = await Promise.all(cold(question, 99, 31).map((parameters) => ask(plain, question, parameters)));
    const sorted = some.toSorted((a, b) => JSON.stringify(a).length - JSON.stringify(b).length);
    answers[question] = (sorted[15] as { data: unknown }).data;
  }
  const file = join(folder, 'constants.json');
  writeFileSync(file, JSON.stringify(answers));
  return file;
}

/** Its whole answer. Throws where that is a failure. */
export async function ask(contestant: Contestant, question: Question, parameters: Parameters): Promise<unknown> {
  const { path, body } = contestant.request(question, parameters);
  const response = await fetch(`${contestant.origin}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body,
  });
  const text = await response.text();
  if (!response.ok || text.includes('"errors":')) {
    throw new Error(`${contestant.name}, ${question} ${JSON.stringify(parameters)}: ${response.status} ${text}`);
  }
  return JSON.parse(text);
}
