import type { IncomingMessage } from 'node:http';
import { clientOf } from '../limits/client-of.ts';
import { ownClient } from '../limits/gatekeeper.ts';
import { limits } from '../limits/limits.ts';

/** A request: all that its answer can depend on, besides the graph. */
export interface Ask {
  method: string;
  /** Path and query. */
  url: string;
  /** The headers that GraphQL over HTTP goes by. No other gets to yoga, so none can change an answer that is kept. */
  accept: string | null;
  contentType: string | null;
  /** Null where it is longer than is allowed. */
  body: Buffer | null;
  /** Who asks: an address. No answer depends on it. */
  client: string;
  /** Headers for us: which version the asker knows of, and which answer it has. */
  versionAtLeast: string | null;
  ifNoneMatch: string | null;
}

/** How requests of node:http are read. */
export interface NodeReading {
  bodies: (request: IncomingMessage) => Promise<Buffer | null>;
  /** Proxies of our own before the server. */
  proxies: number;
}

/** What node:http got, once its body is there. Null where the client went away before. */
export async function askOfNode(request: IncomingMessage, { bodies, proxies }: NodeReading): Promise<Ask | null> {
  const { method = 'GET', url = '/', headers } = request;
  const ask = {
    method,
    url,
    accept: headers.accept ?? null,
    contentType: headers['content-type'] ?? null,
    client: clientOf(request, proxies),
    versionAtLeast: (headers[atLeastHeader] as string | undefined) ?? null,
    ifNoneMatch: headers['if-none-match'] ?? null,
  };
  if (method === 'GET' || method === 'HEAD') return { ...ask, body: nothing };
  try {
    return { ...ask, body: await bodies(request) };
  } catch {
    return null;
  }
}

/** A request of the Fetch API's. */
export async function askOfFetch(request: Request): Promise<Ask> {
  const { pathname, search } = new URL(request.url);
  const bytes = await request.arrayBuffer();
  return {
    method: request.method,
    url: pathname + search,
    accept: request.headers.get('accept'),
    contentType: request.headers.get('content-type'),
    client: ownClient,
    body: bytes.byteLength > limits.bodySize ? null : Buffer.from(bytes),
    versionAtLeast: request.headers.get(atLeastHeader),
    ifNoneMatch: request.headers.get('if-none-match'),
  };
}

/** Two requests with the same key are one question. Bytes stay apart that differ: latin1 has a character for each. */
export function keyOf({ method, url, accept, contentType, body }: Ask): string {
  return `${method}\n${url}\n${accept}\n${contentType}\n${body?.toString('latin1')}`;
}

/** Headers of ours: the version a request wants at least, and the one an answer tells. */
export const atLeastHeader = 'x-graph-version-at-least';
export const versionHeader = 'x-graph-version';

const nothing = Buffer.alloc(0);
