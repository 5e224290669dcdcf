import { connect } from 'node:net';

/** What came back over HTTP; status 0 where the connection was closed without a word. */
export interface Reply {
  status: number;
  headers: Record<string, string>;
  text: string;
}

/** A server that is attacked. */
export interface Target {
  url: string;
  /** Sends a query, as JSON. */
  ask(query: string, variables?: unknown, more?: object): Promise<Reply>;
  /** Sends a body. */
  post(body: string | Buffer, headers?: Record<string, string>): Promise<Reply>;
  /** Asks for a path. */
  get(path: string, headers?: Record<string, string>): Promise<Reply>;
  /** Sends bytes as they are, reads until the server ends the connection. */
  raw(bytes: string | Buffer): Promise<Reply>;
}

const json = { 'content-type': 'application/json', accept: 'application/graphql-response+json' };

export function targetAt(url: string): Target {
  const { hostname, port } = new URL(url);
  const send = async (path: string, init: RequestInit): Promise<Reply> => {
    const response = await fetch(`${url}${path}`, init);
    return { status: response.status, headers: Object.fromEntries(response.headers), text: await response.text() };
  };
  const post: Target['post'] = (body, headers = json) =>
    send('/graphql', { method: 'POST', headers, body: body as unknown as BodyInit });
  return {
    url,
    post,
    ask: (query, variables, more) => post(JSON.stringify({ query, variables, ...more })),
    get: (path, headers = { accept: json.accept }) => send(path, { headers, redirect: 'manual' }),
    raw: async (bytes) => {
      const socket = connect(Number(port), hostname);
      socket.on('error', () => {});
      socket.write(bytes);
      const chunks: Buffer[] = [];
      for await (const chunk of socket.iterator({ destroyOnReturn: true })) chunks.push(chunk as Buffer);
      return parsed(Buffer.concat(chunks).toString());
    },
  };
}

function parsed(answer: string): Reply {
  const [head = '', ...rest] = answer.split('\r\n\r\n');
  const [first = '', ...lines] = head.split('\r\n');
  const headers = lines.map((line) => {
    const colon = line.indexOf(':');
    return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
  });
  return {
    status: Number(first.split(' ')[1] ?? 0),
    headers: Object.fromEntries(headers),
    text: rest.join('\r\n\r\n'),
  };
}
