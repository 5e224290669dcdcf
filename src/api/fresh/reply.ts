import type { ServerResponse } from 'node:http';
import type { ApiCode } from '../api-error.ts';
import { openToAll } from '../use-open-cors.ts';
import type { Ask } from './ask.ts';
import { isStreamed, type StreamedReply, sendStream } from './streamed-reply.ts';

/** What goes back over HTTP. */
export interface Reply {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
  /** What is written behind the body, which may be kept for others. */
  end?: Buffer;
  /** Whether the body ends with what the answer cost. */
  tellsCost?: boolean;
}

const graphql = 'application/graphql-response+json';
const takesGraphql = ({ accept }: Ask) => accept?.includes(graphql) === true;

/** The status of an answer to a request that was fine: who takes no type of GraphQL's own gets 200, as it always was. */
export const graphqlStatus = (ask: Ask, status: number) => (takesGraphql(ask) ? status : 200);

/** An error as GraphQL over HTTP tells it, for what never gets to yoga. */
export function refusal(
  ask: Ask,
  status: number,
  { code, message, ...more }: { code: ApiCode; message: string } & Record<string, unknown>,
): Reply {
  const headers = {
    ...openToAll,
    'content-type': `${takesGraphql(ask) ? graphql : 'application/json'}; charset=utf-8`,
  };
  const body = Buffer.from(JSON.stringify({ errors: [{ message, extensions: { code, ...more } }] }));
  return { status, headers, body };
}

/** Puts a reply on the wire. */
export async function sendReply(response: ServerResponse, reply: Reply | StreamedReply): Promise<void> {
  if (isStreamed(reply)) return sendStream(response, reply);
  const { status, headers, body, end } = reply;
  const hasBody = status !== 204 && status !== 304;
  response.writeHead(status, hasBody ? { ...headers, 'content-length': body.length + (end?.length ?? 0) } : headers);
  if (end) response.write(body);
  response.end(end ?? body);
}

/** The same for the Fetch API. */
export function fetchReply(reply: Reply | StreamedReply): Response {
  if (isStreamed(reply)) return new Response(reply.stream, { status: reply.status, headers: reply.headers });
  const { status, headers, body } = reply;
  return new Response(status === 204 || status === 304 ? null : new Uint8Array(body), { status, headers });
}
