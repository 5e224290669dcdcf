import type { IncomingMessage, ServerResponse } from 'node:http';
import { createYoga } from 'graphql-yoga';
import type { GraphEngine } from '../graph/engine.ts';
import { withReadLimits } from '../graph/read-limits.ts';
import { useEventStream } from './arrivals/use-event-stream.ts';
import { askerUntil, createController, orGone } from './asker.ts';
import type { Annotate, Candidates, Context } from './context.ts';
import { createContexts } from './contexts.ts';
import { askOfFetch, askOfNode } from './fresh/ask.ts';
import { createBodies } from './fresh/bodies.ts';
import { freshReplies } from './fresh/fresh-replies.ts';
import { fetchReply, type Reply, sendReply } from './fresh/reply.ts';
import { runOn } from './fresh/run-on.ts';
import { isStreamed, type StreamedReply } from './fresh/streamed-reply.ts';
import { type Asked, useWholeness } from './fresh/use-wholeness.ts';
import { documentCaches } from './limits/document-caches.ts';
import { createGatekeeper, type GatekeeperOptions } from './limits/gatekeeper.ts';
import { useIncremental } from './limits/incremental.ts';
import { useLimits } from './limits/use-limits.ts';
import { type Log, maskError } from './mask-error.ts';
import { createOperations, type KnownOperations } from './operations/operations.ts';
import { idParameter, useOperations } from './operations/use-operations.ts';
import { createSchema } from './schema.ts';
import { useErrorCodes } from './use-error-codes.ts';
import { useJsonOnly } from './use-json-only.ts';
import { useOpenCors } from './use-open-cors.ts';

export interface ApiOptions extends GatekeeperOptions {
  graph: GraphEngine;
  /** What a text means by the vocabulary. It is handed in: linking is not the API's business. */
  annotate: Annotate;
  /** New terms for curators, handed in for the same reason. Without it there are none. */
  candidates?: Candidates;
  /** Told of every failure that a client sees only a code of, with the request's id. */
  log?: Log;
  /** Bytes of answers that are kept as long as the graph stays as it is; 0 keeps none. */
  cacheSize?: number;
  /** Whether the schema is told to those who ask for it, and "did you mean" to those who guess. */
  introspection?: boolean;
  /** Proxies of our own that requests come through: so many names at the end of X-Forwarded-For are theirs. */
  proxies?: number;
  /** Operations that clients ask for by their ids; without it those that clients make known. */
  operations?: KnownOperations;
  /** Milliseconds between two looks at the graph's version while somebody follows what comes in. */
  lookEvery?: number;
}

export interface Api {
  /** Answers GraphQL over HTTP at `/graphql`, without a port. */
  fetch(request: Request): Promise<Response>;
  /** The same for node:http. */
  listener(request: IncomingMessage, response: ServerResponse): void;
  /** Rejects where the graph does not answer. */
  ready(): Promise<void>;
  /** Makes what the first search would have to: the names in memory, and the full text of an embedded file. */
  prepareSearch(): Promise<void>;
  /** Cuts the streams that would never end. Who follows one comes again, here or elsewhere, with its last cursor. */
  close(): void;
}

/** Bytes of answers that are kept, where nobody says otherwise. */
const cacheSize = 64_000_000;

/** Milliseconds in which a graph that is ready answers. */
const readyTime = 2000;

/** The GraphQL API over a graph. It never throws: failures are answers with a code (see mask-error.ts). */
export function createApi(options: ApiOptions): Api {
  const { graph, candidates = async () => [], log = () => {}, introspection = true, proxies = 0 } = options;
  const reading = { bodies: createBodies(), proxies };
  const gatekeeper = createGatekeeper(options);
  const contexts = createContexts({ ...options, candidates, gatekeeper });
  const operations = createOperations(options.operations ?? { byId: new Map(), only: false });
  const yoga = createYoga<Asked, Context>({
    schema: createSchema(),
    context: contexts.of,
    graphqlEndpoint: '/graphql',
    graphiql: false,
    landingPage: false,
    logging: false,
    multipart: false,
    batching: false,
    parserAndValidationCache: documentCaches(),
    // Seen to before: see fresh/ask.ts.
    maxRequestBodySize: false,
    cors: false,
    maskedErrors: { maskError: (error) => maskError(error, log) },
    extraParamNames: [idParameter],
    plugins: [
      useOpenCors(),
      useJsonOnly(),
      useOperations(operations),
      useEventStream(),
      useIncremental((error) => maskError(error, log)),
      useLimits({ introspection }),
      useErrorCodes(),
      useWholeness(),
    ],
  });
  const reply = freshReplies({
    graph,
    run: runOn(yoga, gatekeeper, log),
    gatekeeper,
    cacheSize: options.cacheSize ?? cacheSize,
  });
  const following = new Set<ServerResponse>();
  const send = (response: ServerResponse, answer: Reply | StreamedReply) => {
    if (isStreamed(answer) && answer.headers['content-type'] === 'text/event-stream') {
      following.add(response);
      response.once('close', () => following.delete(response));
    }
    return sendReply(response, answer);
  };
  return {
    fetch: async (request) => fetchReply(await reply(await askOfFetch(request), request.signal)),
    listener: (request, response) => {
      const gone = goneOf(response);
      askOfNode(request, reading)
        .then(async (ask) => ask && send(response, await reply(ask, gone)))
        .catch((error: unknown) => {
          log(error, 'none');
          response.destroy();
        });
    },
    close: () => {
      for (const response of following) response.destroy();
    },
    ready: async () => {
      const signal = AbortSignal.timeout(readyTime);
      await orGone(
        withReadLimits({ signal, longest: readyTime }, () => graph.read('brief/by-id', { keys: [''] })),
        askerUntil(signal),
      );
    },
    prepareSearch: contexts.prepareSearch,
  };
}

/** Aborted when a client goes away before it has its answer. */
function goneOf(response: ServerResponse): AbortSignal {
  const controller = createController();
  response.once('close', () => {
    if (!response.writableFinished) controller.abort();
  });
  return controller.signal;
}
