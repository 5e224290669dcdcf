/** The client against servers that fail. */
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { ClientError, type ClientOptions, createClient } from '../../src/client/client.ts';

const open: (() => void)[] = [];
afterEach(() => {
  for (const close of open.splice(0)) close();
});

type Handler = (nth: number, ...args: Parameters<RequestListener>) => void;

/** A client of a server that answers as it is told, and the requests that it got. */
async function clientOf(handle: Handler, options: Partial<ClientOptions> = {}) {
  const asked: { method: string; url: string }[] = [];
  const server = createServer((request, response) => {
    asked.push({ method: request.method ?? '', url: request.url ?? '' });
    handle(asked.length, request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  open.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { asked, client: createClient({ url: `http://127.0.0.1:${port}`, backoff: 1, ...options }), port };
}

const json = (response: Parameters<RequestListener>[1], status: number, body: unknown, headers = {}) =>
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
const fine = { data: { __typename: 'Query' } };
const away = (code: string) => ({
  data: null,
  errors: [{ message: 'Not now.', extensions: { code, requestId: 'r1' } }],
});
const failureOf = (promise: PromiseLike<unknown>): Promise<ClientError> =>
  Promise.resolve(promise).then(
    () => expect.fail('it succeeded'),
    (error) => error,
  );

it.each<[string, Handler]>([
  ['a connection that breaks', (_nth, request) => request.socket.destroy()],
  [
    'an answer that breaks off',
    (_nth, _request, response) => {
      response.writeHead(200, { 'content-length': '100' }).write('{');
      setTimeout(() => response.destroy(), 5);
    },
  ],
  ['a gateway without a server', (_nth, _request, response) => response.writeHead(502).end('<h1>Bad gateway</h1>')],
  [
    'too many requests',
    (_nth, _request, response) => json(response, 429, away('RATE_LIMITED'), { 'retry-after': '0' }),
  ],
  ['a database that is away', (_nth, _request, response) => json(response, 503, away('DATABASE_UNAVAILABLE'))],
  [
    'a database that was away for a part',
    (_nth, _request, response) => json(response, 200, { ...away('DATABASE_UNAVAILABLE'), data: { concept: null } }),
  ],
])('asks again after %s', async (_name, fail) => {
  const { asked, client } = await clientOf((nth, request, response) =>
    nth < 3 ? fail(nth, request, response) : json(response, 200, fine),
  );
  expect(await client.query('{ __typename }')).toEqual(fine.data);
  expect(asked).toHaveLength(3);
});

it('gives up after so many tries, and says how many', async () => {
  const { asked, client } = await clientOf((_nth, _request, response) =>
    json(response, 503, away('DATABASE_UNAVAILABLE')),
  );
  const failed = await failureOf(client.query('{ __typename }', {}, { retries: 2 }));
  expect(failed).toBeInstanceOf(ClientError);
  expect(failed).toMatchObject({ code: 'DATABASE_UNAVAILABLE', status: 503, requestId: 'r1', attempts: 3 });
  expect(asked).toHaveLength(3);
});

it.each([
  ['what the asker has to mend', 400, away('BAD_USER_INPUT')],
  ['what the server is to blame for', 500, away('INTERNAL')],
  ['what is no GraphQL', 404, { error: 'nothing here' }],
  ['what is no answer', 200, []],
])('asks once for %s', async (_name, status, body) => {
  const { asked, client } = await clientOf((_nth, _request, response) => json(response, status, body));
  expect(await failureOf(client.query('{ __typename }'))).toMatchObject({ status, attempts: 1 });
  expect(asked).toHaveLength(1);
});

it.each(['mutation { load { ok } }', 'fragment F on M { ok } mutation Load($a: Int) { load(a: $a) { ...F } }'])(
  'sends nothing twice that may change something: %s',
  async (text) => {
    const { asked, client } = await clientOf((_nth, _request, response) => json(response, 503, away('NOT_YET')));
    expect(await failureOf(client.query(text))).toMatchObject({ code: 'NOT_YET' });
    expect(asked).toHaveLength(1);
  },
);

it('waits as long as the server says, and not at all where that is too long', async () => {
  let first = 0;
  let waited = 0;
  const { client } = await clientOf((nth, _request, response) => {
    if (nth === 1) first = performance.now();
    waited = performance.now() - first;
    json(response, nth === 1 ? 503 : 200, nth === 1 ? away('NOT_YET') : fine, { 'retry-after': '1' });
  });
  await client.query('{ __typename }');
  expect(waited).toBeGreaterThan(950);
  const { asked, client: hurried } = await clientOf((_nth, _request, response) =>
    json(response, 429, away('RATE_LIMITED'), { 'retry-after': '3600' }),
  );
  expect(await failureOf(hurried.query('{ __typename }'))).toMatchObject({ retryAfter: 3_600_000, attempts: 1 });
  const date = new Date(Date.now() + 7_200_000).toUTCString();
  const { client: dated } = await clientOf((_nth, _request, response) =>
    json(response, 503, away('NOT_YET'), { 'retry-after': date }),
  );
  expect((await failureOf(dated.query('{ __typename }'))).retryAfter).toBeGreaterThan(7_100_000);
  expect(asked).toHaveLength(1);
});

it('asks again where a server hangs, before its answer or in the middle of it, and ends in time', async () => {
  const { asked, client } = await clientOf(
    (nth, _request, response) => {
      if (nth === 2) response.writeHead(200, { 'content-type': 'application/json' }).write('{"data"');
      if (nth === 3) json(response, 200, fine);
    },
    { timeout: 1000 },
  );
  expect(await client.query('{ __typename }')).toEqual(fine.data);
  expect(asked).toHaveLength(3);
  const { asked: hanging, client: impatient } = await clientOf(() => {}, {
    timeout: 400,
    totalTimeout: 1000,
    retries: 50,
  });
  expect(await failureOf(impatient.query('{ __typename }'))).toMatchObject({ code: 'TIMEOUT', status: null });
  expect(hanging.length).toBeGreaterThanOrEqual(2);
  expect(hanging.length).toBeLessThanOrEqual(5);
});

it('stops where the caller aborts, in a request and in a wait', async () => {
  const inRequest = new AbortController();
  const { client } = await clientOf(() => inRequest.abort(new Error('enough')));
  expect(await failureOf(client.query('{ __typename }', {}, { signal: inRequest.signal }))).toEqual(
    new Error('enough'),
  );
  const inWait = new AbortController();
  const { asked, client: waiting } = await clientOf((_nth, _request, response) => {
    json(response, 503, away('NOT_YET'), { 'retry-after': '20' });
    response.on('finish', () => setTimeout(() => inWait.abort(new Error('enough')), 20));
  });
  expect(await failureOf(waiting.query('{ __typename }', {}, { signal: inWait.signal }))).toEqual(new Error('enough'));
  expect(asked).toHaveLength(1);
  expect(
    await failureOf(client.query('{ __typename }', {}, { signal: AbortSignal.abort(new Error('before')) })),
  ).toEqual(new Error('before'));
});

it('says so where there is no server', async () => {
  const { client, port } = await clientOf(() => {});
  for (const close of open.splice(0)) close();
  expect(port).toBeGreaterThan(0);
  const failed = await failureOf(client.query('{ __typename }', {}, { retries: 1 }));
  expect(failed).toMatchObject({ code: 'NETWORK', status: null, attempts: 2 });
  expect(failed.cause).toBeInstanceOf(Error);
});

it('asks short queries in the address, long and private ones in a body, with the headers it is given', async () => {
  const headers: unknown[] = [];
  const { asked, client } = await clientOf(
    (_nth, request, response) => {
      headers.push([request.headers['x-own'], request.headers.accept]);
      request.resume().on('end', () => json(response, 200, fine));
    },
    { headers: { 'x-own': 'yes' } },
  );
  await client.query('{ __typename }');
  await client.query('query ($words: String!) { search(query: $words) { __typename } }', { words: 'x'.repeat(2000) });
  await client.query('{ __typename }', {}, { post: true });
  expect(asked.map(({ method }) => method)).toEqual(['GET', 'POST', 'POST']);
  expect(asked[0]?.url).toContain('/graphql?query=%7B+__typename+%7D');
  expect(headers).toEqual(Array(3).fill(['yes', 'application/graphql-response+json']));
});

it('takes an address with or without /graphql', async () => {
  const { asked, port } = await clientOf((_nth, _request, response) => json(response, 200, fine));
  for (const path of ['', '/', '/graphql', '/api/graphql', '/api/']) {
    await createClient({ url: `http://127.0.0.1:${port}${path}` }).query('{ __typename }');
  }
  expect(asked.map(({ url }) => url.split('?')[0])).toEqual([
    ...['/graphql', '/graphql', '/graphql', '/api/graphql', '/api/graphql'],
  ]);
});
