import { existsSync } from 'node:fs';
import module from 'node:module';
import { fileURLToPath } from 'node:url';
import { Command, InvalidArgumentError, Option } from 'commander';
import type { KnownOperations } from '../api/operations/operations.ts';
import { BriefgraphError } from '../errors.ts';
import type { GraphEngine } from '../graph/engine.ts';
import type { RunningServer } from '../web/serve.ts';
import { databaseOption, defaultFile } from './database.ts';
import { summary } from './ingest.ts';
import { type LogLevel, logLevels } from './log-levels.ts';
import { openGraph } from './open-graph.ts';
import { openWhenUp } from './open-when-up.ts';
import { wholeNumberFrom } from './whole-number.ts';

interface Options {
  db: string;
  port: number;
  host: string;
  playground: boolean;
  samples: boolean;
  cacheSize: number;
  requestTime: number;
  clientBudget?: number;
  trustProxy?: number | true;
  introspection: boolean;
  logLevel: LogLevel;
  lookEvery: number;
  operations?: string[];
  operationsOnly?: boolean;
}

export function serveCommand(): Command {
  return new Command('serve')
    .description('GraphQL and its playground at /graphql; an empty database gets the sample briefs first')
    .option('--port <number>', 'port to listen on; 0 takes any free one', portNumber, 4000)
    .option('--host <address>', 'address to listen on', '127.0.0.1')
    .addOption(databaseOption())
    .option(
      '--cache-size <megabytes>',
      'answers kept while the graph stays as it is; 0 keeps none',
      wholeNumberFrom(0),
      64,
    )
    .option('--request-time <seconds>', 'what takes longer is stopped, in the database too', wholeNumberFrom(1), 10)
    .option(
      '--client-budget <points>',
      'cost that one client may use in a minute; 0 sets no limit (without it: 600000, and 60000000 on this machine)',
      wholeNumberFrom(0),
    )
    .option(
      '--trust-proxy [proxies]',
      'so many proxies of your own (one, where no number is given) are before this server: clients are whom they name in X-Forwarded-For',
      wholeNumberFrom(1),
    )
    .option('--no-introspection', 'does not tell the schema, nor "did you mean" in what is wrong with a query')
    .addOption(
      new Option('--log-level <level>', 'what is told on standard error')
        .env('LOG_LEVEL')
        .choices(logLevels)
        .default('info'),
    )
    .option(
      '--look-every <milliseconds>',
      'how often to look for new briefs while somebody subscribes to them',
      wholeNumberFrom(10),
      1000,
    )
    .option(
      '--operations <path...>',
      'operations that clients ask for by their ids: manifests (.json), or a .graphql file each',
    )
    .option('--operations-only', 'answer no others')
    .option('--no-playground', 'GraphQL alone, without the pages for people')
    .option('--no-samples', 'leave an empty database empty')
    .addHelpText(
      'after',
      `
Examples:
  briefgraph serve
  NEO4J_URI=neo4j+s://… NEO4J_USERNAME=… NEO4J_PASSWORD=… briefgraph serve --port 8080`,
    )
    .action(run);
}

function portNumber(text: string): number {
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port > 65_535) throw new InvalidArgumentError('A port is a number from 0 to 65535.');
  return port;
}

async function run(options: Options): Promise<void> {
  const { db, port, host, playground, samples, cacheSize, lookEvery } = options;
  // Before any library is there that asks: in development they check what a server need not.
  process.env.NODE_ENV ??= 'production';
  const operations = await knownOperations(options);
  const graph = await servedGraph(db, samples);
  try {
    const { createApi } = await import('../api/create-api.ts');
    const { startServer } = await import('../web/serve.ts');
    const { secretsOf, serverLog } = await import('./server-log.ts');
    const api = createApi({
      graph,
      annotate: onceLoaded(async () => (await import('../pipeline/annotator.ts')).graphAnnotator(graph)),
      candidates: onceLoaded(async () => (await import('../pipeline/candidates.ts')).graphCandidates(graph)),
      log: serverLog(options.logLevel, secretsOf(db, process.env)),
      cacheSize: cacheSize * 1_000_000,
      requestTime: options.requestTime * 1000,
      ...(options.clientBudget === undefined ? {} : { clientBudget: options.clientBudget || null }),
      proxies: options.trustProxy === true ? 1 : (options.trustProxy ?? 0),
      introspection: options.introspection,
      lookEvery,
      operations,
    });
    const server = await startServer({ api, host, port, playground });
    process.stdout.write(`briefgraph: ${server.url}/graphql, Ctrl-C ends it\n`);
    keepCompiled();
    // A search that comes before it is there waits, and nothing else does. What fails is told to whoever searches.
    api.prepareSearch().catch(() => undefined);
    await untilToldToStop(server, options.requestTime * 1000);
  } finally {
    await graph.close();
  }
}

async function knownOperations({ operations, operationsOnly: only = false }: Options): Promise<KnownOperations> {
  if (!operations && only) {
    throw new BriefgraphError('USAGE', '--operations-only needs to know them', { next: 'Name files by --operations.' });
  }
  if (!operations) return { byId: new Map(), only };
  const { readOperations } = await import('../api/operations/read-operations.ts');
  return { byId: readOperations(operations), only };
}

/**
 * The vocabulary and samples as a graph, which `npm run build` makes for the package: to open it takes a thirtieth of
 * what it takes to make it. In a checkout there is nothing at this place.
 */
const builtSamples = fileURLToPath(new URL('../samples.db', import.meta.url));

/** Samples never mix with what somebody ingests: without a database they are served alone, and nothing is written. */
async function servedGraph(db: string, samples: boolean): Promise<GraphEngine> {
  if (db !== defaultFile || existsSync(db))
    return filledIfEmpty(await openWhenUp(db), samples, 'the database is empty');
  const isBuilt = samples && existsSync(builtSamples);
  const graph = isBuilt ? await openGraph(builtSamples, { readOnly: true }) : await openGraph('memory:');
  await filledIfEmpty(graph, samples, 'the samples are in memory');
  if (samples) {
    process.stdout.write(
      'briefgraph: there is no database yet, so these are the samples. Make your own graph with: npx briefgraph ingest PATH…\n',
    );
  }
  return graph;
}

/** A graph that nothing was ever loaded into gets the shipped vocabulary and samples: something to ask about. */
async function filledIfEmpty(graph: GraphEngine, samples: boolean, why: string): Promise<GraphEngine> {
  if (!samples || (await graph.read('read/version')).length > 0) return graph;
  try {
    const { ingest } = await import('../pipeline/ingest.ts');
    const { readVocabulary, sampleBriefs } = await import('../pipeline/vocabulary.ts');
    const report = await ingest([sampleBriefs], { graph, vocabulary: await readVocabulary() });
    process.stdout.write(`briefgraph: ${why}. ${summary(report)}\n`);
    return graph;
  } catch (error) {
    await graph.close();
    throw error;
  }
}

/** What few ask for is loaded when somebody does: linking takes as long to load as all the rest of a server. */
function onceLoaded<Arguments extends unknown[], Result>(
  load: () => Promise<(...args: Arguments) => Promise<Result>>,
): (...args: Arguments) => Promise<Result> {
  let loaded: ReturnType<typeof load> | undefined;
  return async (...args) => {
    loaded ??= load();
    return (await loaded)(...args);
  };
}

/** For the next start (see bin.js): a server that is killed would leave nothing. */
function keepCompiled(): void {
  module.flushCompileCache?.();
}

const stopping = ['SIGINT', 'SIGTERM'] as const;

/** The first signal lets what runs finish; the next one ends at once, as no handler is left. */
async function untilToldToStop(server: RunningServer, grace: number): Promise<void> {
  await new Promise<void>((resolve) => {
    const stop = () => {
      for (const signal of stopping) process.removeListener(signal, stop);
      resolve();
    };
    for (const signal of stopping) process.on(signal, stop);
  });
  await server.close(grace);
}
