import { Agent, request } from 'node:http';

/** A client that keeps its connections. */
export interface Asker {
  /** The answer's status and body. */
  ask(query: string, variables: object): Promise<{ status: number; body: string }>;
  close(): void;
}

export function createAsker(url: string, connections: number): Asker {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const { hostname, port } = new URL(url);
  const to = { agent, hostname, port, path: '/graphql', method: 'POST' };
  return {
    ask: (query, variables) =>
      new Promise((resolve, reject) => {
        const body = JSON.stringify({ query, variables });
        const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
        const sent = request({ ...to, headers }, (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('error', reject);
          response.on('end', () =>
            resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks).toString() }),
          );
        });
        sent.on('error', reject);
        sent.end(body);
      }),
    close: () => agent.destroy(),
  };
}

/** The answer's data; an error in it is thrown. */
export async function askFor(asker: Asker, query: string, variables: object): Promise<Record<string, unknown>> {
  const { status, body } = await asker.ask(query, variables);
  const answer = status === 200 ? JSON.parse(body) : {};
  if (!answer.data || answer.errors) throw new Error(`${JSON.stringify(variables)}: ${status} ${body.slice(0, 500)}`);
  return answer.data;
}
