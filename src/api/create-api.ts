import type { IncomingMessage, ServerResponse } from 'node:http';
import { createYoga } from 'graphql-yoga';
import type { GraphEngine } from '../graph/engine.ts';
import type { Annotate, Candidates, Context } from './context.ts';
import { createEntityCache } from './entity-cache.ts';
import { limits } from './limits/limits.ts';
import { useLimits } from './limits/use-limits.ts';
import { createLoaders } from './loaders.ts';
import { type Log, maskError } from './mask-error.ts';
import { withRequestId } from './request-id.ts';
import { createSchema } from './schema.ts';
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
}

export interface Api {
  /** Answers GraphQL over HTTP at `/graphql`, without a port. */
  fetch(request: Request): Promise<Response>;
  /** The same for node:http. */
  listener(request: IncomingMessage, response: ServerResponse): void;
  /** Rejects where the graph does not answer. */
  ready(): Promise<void>;
}

/** The GraphQL API over a graph. It never throws: failures are answers with a code (see mask-error.ts). */
export function createApi({ graph, annotate, candidates = async () => [], log = () => {} }: ApiOptions): Api {
  const entities = createEntityCache();
  const yoga = createYoga<object, Context>({
    schema: createSchema(),
    context: async () => {
      const version = (await graph.read('read/version'))[0]?.version;
      return { graph, annotate, candidates, load: createLoaders(graph, entities.at(String(version))) };
    },
    graphqlEndpoint: '/graphql',
    graphiql: false,
    landingPage: false,
    logging: false,
    multipart: false,
    maxRequestBodySize: limits.bodySize,
    cors: false,
    maskedErrors: { maskError: (error) => maskError(error, log) },
    plugins: [useOpenCors(), useJsonOnly(), useLimits(), useErrorCodes()],
  });
  return {
    fetch: (request) =>
      withRequestId(async (id) => {
        const response = await yoga.fetch(request);
        response.headers.set('x-request-id', id);
        return response;
      }),
    listener: (request, response) => {
      withRequestId((id) => {
        response.setHeader('x-request-id', id);
        // Yoga makes an address of what the client sent, and answers with a stack where that fails. We need no host.
        request.headers.host = 'localhost';
        return yoga(request, response);
      });
    },
    ready: async () => {
      await graph.read('brief/by-id', { keys: [''] });
    },
  };
}
