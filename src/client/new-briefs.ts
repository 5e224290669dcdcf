import { backoffOf, type Patience, rest } from './ask.ts';
import { errorOf, parsed } from './ask-once.ts';
import { ClientError, mayPass, type ServerError } from './client-error.ts';
import { eventsOf } from './events.ts';
import { type NewBriefsResult, newBriefs } from './operations/newBriefs.ts';

export type NewBrief = NewBriefsResult['newBriefs'];

export interface NewBriefsOptions {
  /** Ids of concepts, papers, people, organizations and outlets: a brief on any of them is told. All where left out. */
  on?: readonly string[];
  /** Where to go on: a `cursor`, or the graph's version that an answer told. From now on where left out. */
  after?: string | number;
  /** Ends it; the loop then rejects with the signal's reason. */
  signal?: AbortSignal;
}

/** New briefs as they come in. */
export interface Following {
  /**
   * Goes over new briefs for as long as somebody loops over it. A connection that is lost is made anew, and goes on
   * where it was: no brief is missed, none comes twice. Rejects with a ClientError where asking again cannot help, or
   * where no connection could be made in the first place.
   */
  newBriefs(options?: NewBriefsOptions): AsyncGenerator<NewBrief, void, undefined>;
}

interface Server {
  url: string;
  headers: Record<string, string>;
  fetch: typeof fetch;
  patience: Patience;
}

export function following(server: Server): Following {
  return {
    async *newBriefs({ on, after: from, signal } = {}) {
      let after = from === undefined ? null : String(from);
      let hasBegun = false;
      for (let failed = 0; ; ) {
        const ending = new AbortController();
        const end = () => ending.abort(signal?.reason);
        signal?.addEventListener('abort', end, { once: true });
        try {
          signal?.throwIfAborted();
          const { body, version } = await begin(server, { on, after }, ending.signal);
          hasBegun = true;
          // Nothing was told yet that could be gone on from: what comes from here on must not be missed either.
          after ??= version;
          for await (const { event, data } of eventsOf(body)) {
            if (event === 'complete') return;
            const brief = briefOf(data);
            failed = 0;
            after = brief.cursor;
            yield brief;
          }
        } catch (error) {
          signal?.throwIfAborted();
          const reason = error instanceof ClientError ? error : lost(error);
          if (!mayPass(reason) || (!hasBegun && failed >= server.patience.retries)) throw reason;
        } finally {
          signal?.removeEventListener('abort', end);
          ending.abort();
        }
        failed += 1;
        await rest(backoffOf(server.patience, failed), signal);
      }
    },
  };
}

interface Begun {
  body: ReadableStream<Uint8Array>;
  /** Of the graph as it was when the stream began. */
  version: string | null;
}

async function begin({ url, headers, fetch }: Server, variables: object, signal: AbortSignal): Promise<Begun> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...headers },
    body: JSON.stringify({ query: newBriefs, variables }),
    signal,
  });
  const { status } = response;
  const isStream = response.headers.get('content-type')?.startsWith('text/event-stream');
  if (isStream && response.body) return { body: response.body, version: response.headers.get('x-graph-version') };
  const errors = parsed(await response.text())?.errors;
  if (errors?.length) throw errorOf({ errors, data: null, status, requestId: response.headers.get('x-request-id') });
  throw new ClientError(`The server answered ${status} and no events.`, { code: 'HTTP', status });
}

function briefOf(data: string): NewBrief {
  const answer = JSON.parse(data) as { data?: NewBriefsResult | null; errors?: ServerError[] };
  if (answer.data && !answer.errors?.length) return answer.data.newBriefs;
  throw errorOf({ errors: answer.errors ?? [{ message: 'no data' }], data: null, status: 200, requestId: null });
}

const lost = (cause: unknown) => new ClientError('The connection was lost.', { code: 'NETWORK', cause });
