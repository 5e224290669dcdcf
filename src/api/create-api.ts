import type { IncomingMessage, ServerResponse } from 'node:http';
import { createYoga } from 'graphql-yoga';
import type { GraphEngine } from '../graph/engine.ts';
import type { Annotate, Candidates, Context } from './context.ts';
import { createEntityCache } from './entity-cache.ts';
import { askOfFetch, askOfNode } from './fresh/ask.ts';
import { freshReplies } from './fresh/fresh-replies.ts';
import { fetchReply, sendReply } from './fresh/reply.ts';
import { runOn } from './fresh/run-on.ts';
import { type Asked, useWholeness } from './fresh/use-wholeness.ts';
import { useLimits } from './limits/use-limits.ts';
import { createLoaders } from './loaders.ts';
import { type Log, maskError } from './mask-error.ts';
import { createConceptCounts } from './related/mentioned-concepts.ts';
import { createSchema } from './schema.ts';
import { createSharedReads } from './shared-reads.ts';
import { useErrorCodes } from './use-error-codes.ts';
import { useJsonOnly } from './use-json-only.ts';
import { useOpenCors } from './use-open-cors.ts';

export interface ApiOptions {
  graph: GraphEngine;
  /** What a text means by the vocabulary. It is handed in: linking is not the API's business. */
  annotate: Annotate;
  /** New terms for curators, handed in for the same reason. Without it there are none. */
  candidates?: Candidates;
  /** Told of every failure that a client sees only a code of, with the request's id. */
  log?: Log;
  /** Bytes of answers that are kept as long as the graph stays as it is; 0 keeps none. */
  cacheSize?: number;
}

export interface Api {
  /** Answers GraphQL over HTTP at `/graphql`, without a port. */
  fetch(request: Request): Promise<Response>;
  /** The same for node:http. */
  listener(request: IncomingMessage, response: ServerResponse): void;
  /** Rejects where the graph does not answer. */
  ready(): Promise<void>;
}

/** Bytes of answers that are kept, where nobody says otherwise. */
const cacheSize = 64_000_000;

/** The GraphQL API over a graph. It never throws: failures are answers with a code (see mask-error.ts). */
export function createApi(options: ApiOptions): Api {
  const { graph, annotate, candidates = async () => [], log = () => {} } = options;
  const entities = createEntityCache();
  const reads = createSharedReads(graph);
  const counts = createConceptCounts(graph);
  const yoga = createYoga<Asked, Context>({
    schema: createSchema(),
    context: ({ stamp, outcome }) => {
      const known = stamp === null ? new Map() : entities.at(stamp);
      const load = createLoaders(reads, known);
      return { stamp, outcome, graph, annotate, candidates, load, mentioned: counts.at(stamp) };
    },
    graphqlEndpoint: '/graphql',
    graphiql: false,
    landingPage: false,
    logging: false,
    multipart: false,
    // Seen to before: see fresh/ask.ts.
    maxRequestBodySize: false,
    cors: false,
    maskedErrors: { maskError: (error) => maskError(error, log) },
    plugins: [useOpenCors(), useJsonOnly(), useLimits(), useErrorCodes(), useWholeness()],
  });
  const reply = freshReplies({ graph, run: runOn(yoga), cacheSize: options.cacheSize ?? cacheSize });
  return {
    fetch: async (request) => fetchReply(await reply(await askOfFetch(request))),
    listener: (request, response) => {
      askOfNode(request)
        .then(async (ask) => ask && sendReply(response, await reply(ask)))
        .catch((error: unknown) => {
          log(error, 'none');
          response.destroy();
        });
    },
    ready: async () => {
      await graph.read('brief/by-id', { keys: [''] });
    },
  };
}
