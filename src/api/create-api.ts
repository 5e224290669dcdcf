import type { IncomingMessage, ServerResponse } from 'node:http';
import { createYoga } from 'graphql-yoga';
import type { BriefFilter, BriefQuery, GraphEngine } from '../graph/engine.ts';
import { currentVersion } from '../graph/graph-version.ts';
import { withReadLimits } from '../graph/read-limits.ts';
import { createArrivals } from './arrivals/arrivals.ts';
import { streamSlots } from './arrivals/slots.ts';
import { useEventStream } from './arrivals/use-event-stream.ts';
import { askerUntil, createController, orGone, patientAsker } from './asker.ts';
import type { Annotate, Candidates, Context } from './context.ts';
import { createEntityCache } from './entity-cache.ts';
import { askOfFetch, askOfNode } from './fresh/ask.ts';
import { createBodies } from './fresh/bodies.ts';
import { freshReplies } from './fresh/fresh-replies.ts';
import { fetchReply, type Reply, sendReply } from './fresh/reply.ts';
import { runOn } from './fresh/run-on.ts';
import { isStreamed, type StreamedReply } from './fresh/streamed-reply.ts';
import { type Asked, useWholeness } from './fresh/use-wholeness.ts';
import { limitedGraph } from './limited-graph.ts';
import { documentCaches } from './limits/document-caches.ts';
import { createGatekeeper, type GatekeeperOptions, type Running } from './limits/gatekeeper.ts';
import { useIncremental } from './limits/incremental.ts';
import { shared } from './limits/limits.ts';
import { useLimits } from './limits/use-limits.ts';
import { createLoaders } from './loaders.ts';
import { type Log, maskError } from './mask-error.ts';
import { knownNames } from './names/known-names.ts';
import { createOperations, type KnownOperations } from './operations/operations.ts';
import { idParameter, useOperations } from './operations/use-operations.ts';
import { createReadQueue } from './read-queue.ts';
import { type Counted, createConceptCounts } from './related/mentioned-concepts.ts';
import { createSchema } from './schema.ts';
import { createRankings } from './search/rankings.ts';
import { createSharedReads } from './shared-reads.ts';
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
const lookEvery = 1000;

/** Milliseconds in which a graph that is ready answers. */
const readyTime = 2000;

/** The GraphQL API over a graph. It never throws: failures are answers with a code (see mask-error.ts). */
export function createApi(options: ApiOptions): Api {
  const { graph, annotate, candidates = async () => [], log = () => {}, introspection = true, proxies = 0 } = options;
  const reading = { bodies: createBodies(), proxies };
  const gatekeeper = createGatekeeper(options);
  const queue = createReadQueue(shared.reads[graph.kind], options.requestTime ?? shared.requestTime);
  const entities = createEntityCache();
  const reads = createSharedReads(graph, queue);
  const names = knownNames(graph);
  const rankings = createRankings(graph);
  const counts = createConceptCounts(graph);
  /** What is known of the graph in this state. Of the events that come together it is asked once: see entity-cache.ts. */
  const foundAt = (stamp: string | null) => ({ stamp, known: entities.at(stamp), mentioned: counts.at(stamp) });
  const arrivals = createArrivals(graph, options.lookEvery ?? lookEvery);
  const operations = createOperations(options.operations ?? { byId: new Map(), only: false });
  const slots = streamSlots(shared.streams);
  const yoga = createYoga<Asked, Context>({
    schema: createSchema(),
    context: ({ stamp, outcome, takesEvents, client, running }): Context => {
      let found = foundAt(stamp);
      /** What a request, or an event of a subscription, reads by as long as it is waited for. */
      const readingOf = (running: Running) => {
        const { asker } = running;
        const { stamp, known, mentioned } = found;
        return {
          ...{ stamp, running },
          graph: limitedGraph(graph, queue, asker),
          load: createLoaders(reads, known, asker),
          annotate: (texts: readonly string[]) => orGone(annotate(texts), asker),
          candidates: () => orGone(candidates(), asker),
          mentioned: (counted: Counted) => orGone(mentioned(counted), asker),
          names: () => orGone(names.at(stamp), asker),
          rankBriefs: (query: BriefQuery, filter: BriefFilter) => orGone(rankings.at(stamp, query, filter), asker),
        };
      };
      return {
        ...{ outcome, takesEvents, client, arrivals, eventCost: 0 },
        ...readingOf(running),
        async loadAnew() {
          found = foundAt((await currentVersion(graph).catch(() => null))?.stamp ?? null);
          return createLoaders(reads, found.known, patientAsker());
        },
        async beginEvent(gone) {
          Object.assign(this, readingOf(await gatekeeper.admitEvent(client, this.eventCost, gone)));
        },
        takeStream: () => slots.take(client),
      };
    },
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
    prepareSearch: async () => {
      await graph.searchBriefs([{ key: 'a', words: ['a'] }], 1);
      await names.at(null);
    },
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
