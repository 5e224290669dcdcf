import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo, isIPv6, type Socket } from 'node:net';
import type { ApiCode } from '../api/api-error.ts';
import type { Api } from '../api/create-api.ts';
import { BriefgraphError } from '../errors.ts';
import { type Answer, answer, json } from './answer.ts';
import { homePage } from './home.ts';
import { assetAnswer, playgroundAssets } from './playground-assets.ts';
import { playgroundPage } from './playground-page.ts';

export interface ServeOptions {
  api: Api;
  host: string;
  /** 0 takes any free port. */
  port: number;
  /** Whether browsers get a playground at `/graphql`. */
  playground?: boolean;
}

export interface RunningServer {
  /** Without a slash at the end. */
  url: string;
  /** Takes no more requests, lets those that run finish for `grace` milliseconds, then ends. */
  close(grace?: number): Promise<void>;
}

/** Connections on which nothing is asked at the moment. */
const mostIdle = 1000;

/** Milliseconds, and bytes of headers. A client that sends its request slower than that is not waited for. */
const patience = {
  maxHeaderSize: 16_384,
  headersTimeout: 10_000,
  requestTimeout: 20_000,
  keepAliveTimeout: 10_000,
  connectionsCheckingInterval: 2000,
};

/**
 * Serves GraphQL and the playground at `/graphql`, a page at `/`, and `/health` and `/ready` for those who watch over
 * it. Throws a BriefgraphError where it cannot listen.
 */
export async function startServer({ api, host, port, playground = true }: ServeOptions): Promise<RunningServer> {
  let closing = false;
  const server = createServer(patience, (request, response) => {
    if (closing) return send(request, response, goingAway());
    request.url = originForm(request.url ?? '/');
    const path = request.url.split('?', 1)[0] ?? '/';
    if (path === '/graphql' && !(playground && asksForPage(request))) return api.listener(request, response);
    site({ api, playground, path, request }).then(
      (page) => send(request, response, page),
      () => send(request, response, json(500, { error: 'Something went wrong here.' })),
    );
  });
  // A client that takes nothing of its answer for so long has gone.
  server.setTimeout(60_000);
  dropIdle(server);
  await listen(server, host, port);
  const close = (grace = 10_000) => {
    closing = true;
    const closed = closeServer(server, grace);
    api.close();
    return closed;
  };
  const { port: taken } = server.address() as AddressInfo;
  return { url: `http://${isIPv6(host) ? `[${host}]` : host}:${taken}`, close };
}

/** A request may name its whole address, as to a proxy: what counts is the path. */
function originForm(target: string): string {
  return target.replace(/^https?:\/\/[^/?]*/i, '').replace(/^(?!\/)/, '/');
}

function goingAway(): Answer {
  const says = {
    errors: [
      { message: 'This server is going away. Ask again.', extensions: { code: 'UNAVAILABLE' satisfies ApiCode } },
    ],
  };
  return answer(503, 'application/json; charset=utf-8', JSON.stringify(says), {
    connection: 'close',
    'retry-after': '1',
  });
}

/** Of connections on which nothing is asked, or not yet, those that have been so longest give way to new ones. */
function dropIdle(server: Server): void {
  const idle = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    idle.add(socket);
    socket.once('close', () => idle.delete(socket));
    if (idle.size > mostIdle) for (const eldest of idle) return void eldest.destroy();
  });
  server.on('request', ({ socket }: IncomingMessage, response: ServerResponse) => {
    idle.delete(socket);
    response.once('close', () => {
      if (!socket.destroyed) idle.add(socket);
    });
  });
}

function asksForPage({ method, headers }: IncomingMessage): boolean {
  return (method === 'GET' || method === 'HEAD') && (headers.accept ?? '').includes('text/html');
}

interface Visit {
  api: Api;
  playground: boolean;
  path: string;
  request: IncomingMessage;
}

async function site({ api, playground, path, request }: Visit): Promise<Answer> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return answer(405, 'text/plain; charset=utf-8', 'Only GET and HEAD here.\n', { allow: 'GET, HEAD' });
  }
  if (path === '/health') return json(200, { status: 'ok' });
  if (path === '/ready') return readiness(api);
  if (path === '/') return homePage(api);
  if (playground && path === '/graphql') {
    const page = playgroundPage((await playgroundAssets()).paths);
    // Who does not ask for a page gets GraphQL's answer at the same address.
    return { ...page, headers: { ...page.headers, vary: 'accept' } };
  }
  const asset = playground ? await assetAnswer(path, String(request.headers['accept-encoding'] ?? '')) : null;
  return asset ?? answer(404, 'text/plain; charset=utf-8', 'There is nothing here. GraphQL is at /graphql.\n');
}

async function readiness(api: Api): Promise<Answer> {
  try {
    await api.ready();
    return json(200, { status: 'ready' });
  } catch {
    return json(503, { status: 'the database does not answer' });
  }
}

function send(request: IncomingMessage, response: ServerResponse, { status, headers, body }: Answer): void {
  response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) });
  response.end(request.method === 'HEAD' ? undefined : body);
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(listeningError(error, host, port)));
    server.listen({ host, port }, resolve);
  });
}

const reasons: Record<string, string> = {
  EADDRINUSE: 'another program has this port',
  EACCES: 'this port is for the system administrator alone',
  EADDRNOTAVAIL: 'this machine has no such address',
  ENOTFOUND: 'there is no such host',
};

function listeningError(cause: NodeJS.ErrnoException, host: string, port: number): BriefgraphError {
  return new BriefgraphError('BAD_INPUT', `cannot listen here: ${reasons[cause.code ?? ''] ?? 'the system refuses'}`, {
    where: `${host}:${port}`,
    next: 'Choose another with --port (0 takes any free one) or --host.',
    cause,
  });
}

function closeServer(server: Server, grace: number): Promise<void> {
  return new Promise((resolve) => {
    const impatient = setTimeout(() => server.closeAllConnections(), grace);
    // A connection whose request has just been answered would be kept open for the next.
    const tidy = setInterval(() => server.closeIdleConnections(), 50);
    server.close(() => {
      clearTimeout(impatient);
      clearInterval(tidy);
      resolve();
    });
  });
}
