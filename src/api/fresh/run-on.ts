import type { YogaServerInstance } from 'graphql-yoga';
import type { Context } from '../context.ts';
import { withRequestId } from '../request-id.ts';
import type { Answer } from './answers.ts';
import type { Ask } from './ask.ts';
import { refusal } from './reply.ts';
import { isStreamType, type StreamedReply, streamHeaders, takesStream } from './streamed-reply.ts';
import type { Asked } from './use-wholeness.ts';

/** Has yoga answer requests. They need no host: yoga makes an address of what it gets. */
export function runOn(yoga: YogaServerInstance<Asked, Context>) {
  return (ask: Ask, stamp: string | null, requestId: string): Promise<Answer | StreamedReply> =>
    withRequestId(requestId, async () => {
      const outcome = { whole: false };
      const takesEvents = ask.accept?.includes('text/event-stream') === true;
      const response = await yoga.fetch(requestOf(yoga, ask), { stamp, outcome, takesEvents, client: ask.client });
      if (response.body && isStreamType(response.headers.get('content-type'))) {
        const reader = response.body.getReader();
        // Yoga's stream can be ended once it has begun, and its first piece is there at once.
        const first = await reader.read();
        if (takesStream(ask)) return streamOf(response, first, reader, requestId);
        await reader.cancel();
        return { ...notTaken(ask), whole: false, requestId };
      }
      if (response.status === 406) return { ...notTaken(ask), whole: false, requestId };
      const body = Buffer.from(await response.text());
      const whole = outcome.whole && response.status === 200;
      return { status: response.status, headers: Object.fromEntries(response.headers), body, whole, requestId };
    });
}

type Reader = ReadableStreamDefaultReader<Uint8Array>;
type Piece = ReadableStreamReadResult<Uint8Array>;

/** What fails while it is sent is told under the request's id, too. */
function streamOf(response: Response, first: Piece, reader: Reader, requestId: string): StreamedReply {
  let next: Piece | null = first;
  const stream = new ReadableStream<Uint8Array>(
    {
      pull: (controller) =>
        withRequestId(requestId, async () => {
          const { done, value } = next ?? (await reader.read());
          next = null;
          if (done) controller.close();
          else controller.enqueue(value);
        }),
      cancel: (reason) => reader.cancel(reason),
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
