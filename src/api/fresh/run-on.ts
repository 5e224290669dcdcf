import type { GraphQLError } from 'graphql';
import type { YogaServerInstance } from 'graphql-yoga';
import { orGone } from '../asker.ts';
import type { Context } from '../context.ts';
import type { Gatekeeper } from '../limits/gatekeeper.ts';
import type { Log } from '../mask-error.ts';
import { withRequestId } from '../request-id.ts';
import type { Answer } from './answers.ts';
import type { Ask } from './ask.ts';
import { graphqlStatus, refusal } from './reply.ts';
import { isStreamType, type StreamedReply, streamHeaders, takesStream } from './streamed-reply.ts';
import type { Asked } from './use-wholeness.ts';

/** Has yoga answer one request. `gone` is aborted when nobody waits for it any more. */
export type Run = (
  ask: Ask,
  stamp: string | null,
  requestId: string,
  gone: AbortSignal,
) => Promise<Answer | StreamedReply>;

/** Has yoga answer requests. They need no host: yoga makes an address of what it gets. */
export function runOn(yoga: YogaServerInstance<Asked, Context>, gatekeeper: Gatekeeper, log: Log): Run {
  return (ask, stamp, requestId, gone) =>
    withRequestId(requestId, async () => {
      const running = gatekeeper.admit(ask.client, gone);
      const { asker } = running;
      let isInPieces = false;
      try {
        await running.enter(sizeOf(ask));
        const answer = async (): Promise<Answer | StreamedReply> => {
          const outcome = { whole: false, follows: false };
          const takesEvents = ask.accept?.includes('text/event-stream') === true;
          const asked = { stamp, outcome, running, takesEvents, client: ask.client };
          const response = await yoga.fetch(requestOf(yoga, ask), asked);
          if (response.body && isStreamType(response.headers.get('content-type'))) {
            const reader = response.body.getReader();
            // Yoga's stream can be ended once it has begun, and its first piece is there at once.
            const first = await reader.read();
            if (takesStream(ask) && !asker.signal.aborted) {
              isInPieces = !outcome.follows;
              return streamOf(response, first, reader, requestId, running.leave);
            }
            await reader.cancel();
            return { ...notTaken(ask), whole: false, requestId };
          }
          if (response.status === 406) return { ...notTaken(ask), whole: false, requestId };
          const body = Buffer.from(await response.text());
          const whole = outcome.whole && response.status === 200;
          const headers = Object.fromEntries(response.headers);
          return { status: response.status, headers, body, whole, requestId, tellsCost: outcome.whole };
        };
        return await orGone(answer(), asker);
      } catch (error) {
        if (!asker.signal.aborted) throw error;
        // Of those who went away nobody reads this.
        const { message } = asker.signal.reason as GraphQLError;
        if (!gone.aborted) log(new DOMException(message, 'TimeoutError'), requestId);
        return {
          ...refusal(ask, graphqlStatus(ask, 503), { code: 'TIMEOUT', message, requestId }),
          ...{ whole: false, requestId },
        };
      } finally {
        // What is sent in pieces is still being worked on, until its time is up. Each event of a subscription runs by itself.
        if (isInPieces) asker.gone?.catch(running.leave);
        else running.leave();
      }
    });
}

/** Bytes that are to be parsed. */
export const sizeOf = ({ url, body }: Ask) => url.length + (body?.length ?? 0);

type Reader = ReadableStreamDefaultReader<Uint8Array>;
type Piece = ReadableStreamReadResult<Uint8Array>;

/** What fails while it is sent is told under the request's id, too. */
function streamOf(
  response: Response,
  first: Piece,
  reader: Reader,
  requestId: string,
  leave: () => void,
): StreamedReply {
  let next: Piece | null = first;
  const stream = new ReadableStream<Uint8Array>(
    {
      pull: (controller) =>
        withRequestId(requestId, async () => {
          const { done, value } = next ?? (await reader.read());
          next = null;
          if (!done) return controller.enqueue(value);
          leave();
          controller.close();
        }),
      cancel: (reason) => {
        leave();
        return reader.cancel(reason);
      },
    },
    { highWaterMark: 0 },
  );
  return {
    status: response.status,
    headers: { ...streamHeaders(response.headers), 'x-request-id': requestId },
    stream,
  };
}

function notTaken(ask: Ask) {
  const message =
    'There is no answer to this in a form that you accept: application/json, with @defer or @stream multipart/mixed, of subscriptions text/event-stream.';
  return refusal(ask, 406, { code: 'BAD_USER_INPUT', message });
}

function requestOf(yoga: YogaServerInstance<Asked, Context>, { method, url, accept, contentType, body }: Ask): Request {
  const headers = {
    ...(accept === null ? {} : { accept }),
    ...(contentType === null ? {} : { 'content-type': contentType }),
  };
  const init = method === 'GET' || method === 'HEAD' ? { method, headers } : { method, headers, body };
  return new yoga.fetchAPI.Request(`http://localhost${url}`, init as RequestInit);
}
