import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import type { Ask } from './ask.ts';

/** What goes back over HTTP piece by piece: the events of a subscription, or an answer whose rest follows later. */
export interface StreamedReply {
  status: number;
  headers: Record<string, string>;
  stream: ReadableStream<Uint8Array>;
}

export const isStreamed = (reply: object): reply is StreamedReply => 'stream' in reply;

const types = /text\/event-stream|multipart\/mixed/;

/** Whether who asks can read a stream. Who takes anything may not know what that could be. */
export const takesStream = ({ accept }: Ask) => accept !== null && types.test(accept);

export const isStreamType = (contentType: string | null) => contentType !== null && types.test(contentType);

/** Headers that are the connection's, or no true encoding, stay behind. A proxy is not to gather what it gets. */
export function streamHeaders(headers: Headers): Record<string, string> {
  const own = [...headers].map(([name, value]) => [name.toLowerCase(), value] as const);
  const sent = own.filter(([name]) => !/^(?:connection|transfer-encoding|content-encoding)$/.test(name));
  return { ...Object.fromEntries(sent), 'cache-control': 'no-store', 'x-accel-buffering': 'no' };
}

/** Milliseconds. Whoever takes nothing for so long has gone. */
const patience = 30_000;

/** Puts a stream on the wire, no faster than it is taken. */
export async function sendStream(response: ServerResponse, reply: StreamedReply): Promise<void> {
  const reader = reply.stream.getReader();
  const stop = () => reader.cancel().catch(() => {});
  if (response.destroyed) return void (await stop());
  response.once('close', stop);
  response.writeHead(reply.status, reply.headers);
  for (;;) {
    const { done, value } = await reader.read();
    if (done || response.destroyed) break;
    if (!response.write(value)) await once(response, 'drain', { signal: AbortSignal.timeout(patience) });
  }
  response.end();
}
