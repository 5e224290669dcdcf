import { setTimeout } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { createApi } from '../../../src/api/create-api.ts';
import type { GraphEngine, Row } from '../../../src/graph/engine.ts';
import { readLimits } from '../../../src/graph/read-limits.ts';
import { startServer } from '../../../src/web/serve.ts';
import { targetAt } from '../../attacks/target.ts';
import { openSite } from '../../web/site.ts';
import { noAnnotations as annotate, post } from '../ask.ts';

/** A graph that answers when the test says so, and notes what it was asked and what was given up. */
function slowGraph() {
  const reads: { query: string; end: (rows: Row[]) => void; stopped: boolean }[] = [];
  const read = (query: string) =>
    new Promise<Row[]>((end) => {
      if (query === 'read/version') return end([{ version: 1, stamp: 'x', settled: 'x' }]);
      const one = { query, end, stopped: false };
      reads.push(one);
      readLimits()?.signal.addEventListener('abort', () => {
        one.stopped = true;
      });
    });
  const graph: GraphEngine = {
    kind: 'embedded',
    read,
    transact: () => Promise.reject(new Error('nobody writes here')),
    searchBriefs: async () => [],
    rankBriefs: () => Promise.reject(new Error('nobody searches here')),
    briefsWithPhrase: async () => [],
    checkpoint: async () => {},
    close: async () => {},
  };
  return { graph, reads };
}

const until = async (holds: () => boolean) => {
  while (!holds()) await setTimeout(5);
};
const one = '{ briefs(first: 5) { nodes { id } } }';

it('stops what takes too long, in the database too, and says so', async () => {
  const { graph, reads } = slowGraph();
  const logged: [unknown, string][] = [];
  const api = createApi({ graph, annotate, requestTime: 100, log: (...entry) => logged.push(entry) });
  for (const [accept, status] of [
    ['application/graphql-response+json', 503],
    ['application/json', 200],
  ] as const) {
    const answer = await api.fetch(post({ query: one }, { accept }));
    expect([answer.status, answer.headers.get('content-type')]).toEqual([status, `${accept}; charset=utf-8`]);
    const { data, errors } = await answer.json();
    expect(data).toBeUndefined();
    expect(errors[0].extensions).toEqual({ code: 'TIMEOUT', requestId: answer.headers.get('x-request-id') });
    expect(errors[0].message).toMatch(/longer than 0.1 seconds .* Ask for smaller pages/);
  }
  expect(reads.map(({ stopped }) => stopped)).toEqual([true, true]);
  expect(logged).toHaveLength(2);
  // Nothing of it was kept.
  const later = api.fetch(post({ query: one }));
  await until(() => reads.length === 3);
  reads[2]?.end([]);
  expect((await (await later).json()).data).toEqual({ briefs: { nodes: [] } });
});

it('stops what nobody waits for any more, and nothing that somebody does', async () => {
  const { graph, reads } = slowGraph();
  const server = await startServer({ api: createApi({ graph, annotate }), host: '127.0.0.1', port: 0 });
  try {
    const [leaving, staying] = [new AbortController(), new AbortController()];
    const ask = (query: string, { signal }: AbortController) =>
      fetch(`${server.url}/graphql`, { ...init(query), signal }).catch((error: Error) => error);
    const gone = ask(one, leaving);
    await until(() => reads.length === 1);
    const stays = ask(one, staying);
    const alone = ask('{ papers(first: 5) { nodes { id } } }', leaving);
    await until(() => reads.length === 2);
    leaving.abort();
    expect([await gone, await alone]).toEqual([expect.any(Error), expect.any(Error)]);
    await until(() => reads[1]?.stopped === true);
    expect(reads[0]?.stopped).toBe(false);
    reads[0]?.end([]);
    expect(await ((await stays) as Response).json()).toMatchObject({ data: { briefs: { nodes: [] } } });
  } finally {
    await server.close(100);
  }
});

const init = (query: string, headers: Record<string, string> = {}) => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify({ query }),
});

it('tells what a request could have cost, what it did, and what is left', async () => {
  await using site = await openSite({}, { clientBudget: 10_000 });
  const ask = async (first: number) => {
    const response = await fetch(
      `${site.url}/graphql`,
      init(`{ briefs(first: ${first}) { nodes { id outlet { id } } } }`),
    );
    return { response, cost: (await response.json()).extensions.cost };
  };
  const { response, cost } = await ask(50);
  // A list, 50 briefs with an outlet each; 4 came, 3 with one.
  expect(cost).toEqual({
    ...{ requested: 400, actual: 307, limit: 20_000 },
    remaining: expect.any(Number),
    resetAt: expect.any(String),
  });
  expect(cost.remaining).toBeGreaterThan(9500);
  expect(cost.remaining).toBeLessThan(9700);
  expect(Date.parse(cost.resetAt)).toBeGreaterThan(Date.now());
  expect(response.headers.get('ratelimit-policy')).toBe('"cost";q=10000;w=60');
  expect(response.headers.get('ratelimit')).toMatch(/^"cost";r=9\d{3};t=\d$/);
  // What is kept costs next to nothing.
  const again = await ask(50);
  expect(again.cost).toMatchObject({ requested: 400, actual: 307 });
  expect(again.cost.remaining).toBeGreaterThan(cost.remaining - 20);
});

it('lets a client ask no more than its budget, whoever it says to be, and others go on', async () => {
  await using site = await openSite({}, { clientBudget: 2000, proxies: 1 });
  const ask = (client: string, index: number) =>
    fetch(
      `${site.url}/graphql`,
      init(`{ briefs(first: ${index + 1}) { nodes { id } } }`, { 'x-forwarded-for': client }),
    );
  const statuses: number[] = [];
  for (let index = 0; index < 20; index += 1) statuses.push((await ask(`${index}.1.1.1, 10.0.0.1`, index)).status);
  expect(statuses.slice(0, 4)).toEqual([200, 200, 200, 200]);
  expect(statuses.at(-1)).toBe(429);
  const refused = await ask('10.0.0.1', 50);
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  expect((await refused.json()).errors[0].extensions.code).toBe('TOO_MANY_REQUESTS');
  expect((await ask('10.0.0.2', 50)).status).toBe(200);
});

it('tells the schema to nobody where told so, nor what was meant', async () => {
  const { graph } = slowGraph();
  const told = createApi({ graph, annotate });
  const quiet = createApi({ graph, annotate, introspection: false });
  const ask = async (api: typeof told, query: string, variables?: unknown) =>
    (await api.fetch(post({ query, variables }))).text();
  const typo = '{ breifs { nodes { id } } }';
  const enumTypo = ['query ($o: BriefOrder) { briefs(orderBy: $o) { nodes { id } } }', { o: 'NEWST' }] as const;
  expect(await ask(told, typo)).toContain('Did you mean');
  expect(await ask(told, ...enumTypo)).toContain('Did you mean');
  expect(await ask(told, '{ __schema { queryType { name } } }')).toContain('"Query"');
  for (const query of [
    '{ __schema { queryType { name } } }',
    '{ __type(name: "Brief") { name } }',
    '{ ...a } fragment a on Query { b: __schema { types { name } } }',
  ]) {
    expect(JSON.parse(await ask(quiet, query))).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
  }
  expect(await ask(quiet, typo)).toMatch(/^(?!.*mean).*Cannot query field/);
  expect(await ask(quiet, ...enumTypo)).not.toContain('mean');
  expect(JSON.parse(await ask(quiet, '{ __typename }')).data).toEqual({ __typename: 'Query' });
});

it('tells only so much of what is wrong', async () => {
  const { graph } = slowGraph();
  const fields = Array.from({ length: 300 }, (_, index) => `none${index}`).join(' ');
  const answer = await createApi({ graph, annotate }).fetch(post({ query: `{ briefs { nodes { ${fields} } } }` }));
  expect((await answer.json()).errors.length).toBeLessThanOrEqual(21);
});

it('cuts off those who began first to send what they do not end, where it is too much', async () => {
  await using site = await openSite();
  const { hostname, port } = new URL(site.url);
  const { connect } = await import('node:net');
  const head = `POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 400000\r\n\r\n`;
  const sockets = Array.from({ length: 100 }, () => {
    const socket = connect(Number(port), hostname).on('error', () => {});
    socket.write(head + 'x'.repeat(390_000));
    return socket;
  });
  try {
    await until(() => sockets.filter(({ destroyed }) => destroyed).length > 10);
    const { status } = await targetAt(site.url).ask(one);
    expect(status).toBe(200);
    expect(sockets.filter(({ destroyed }) => !destroyed).length).toBeGreaterThan(50);
  } finally {
    for (const socket of sockets) socket.destroy();
  }
});

it('takes new connections however many there are that ask nothing', async () => {
  await using site = await openSite();
  const { hostname, port } = new URL(site.url);
  const { connect } = await import('node:net');
  const sockets = Array.from({ length: 1100 }, () => connect(Number(port), hostname).on('error', () => {}));
  try {
    for (const socket of sockets) socket.write('GET /graphql HTTP/1.1\r\nX-Slow: ');
    await until(() => sockets.filter(({ destroyed }) => destroyed).length >= 90);
    expect((await targetAt(site.url).ask(one)).status).toBe(200);
  } finally {
    for (const socket of sockets) socket.destroy();
  }
});
