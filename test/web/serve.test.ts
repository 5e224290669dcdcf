import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { ReadableStream } from 'node:stream/web';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import type { Api } from '../../src/api/create-api.ts';
import { startServer } from '../../src/web/serve.ts';
import { openSite } from './site.ts';

const page = { accept: 'text/html,application/xhtml+xml' };
const down: Api = {
  fetch: async () => Response.json({ data: null, errors: [{ message: 'down' }] }),
  listener: (_request, response) => void response.end(),
  ready: () => Promise.reject(new Error('bolt://db.internal is down')),
  prepareSearch: async () => {},
  close: () => {},
};

it('answers GraphQL, by POST and by GET', async () => {
  await using site = await openSite();
  const init = {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"query":"{ briefs { totalCount } }"}',
  };
  for (const answer of [
    await fetch(`${site.url}/graphql`, init),
    await fetch(`${site.url}/graphql?query=${encodeURIComponent('{ briefs { totalCount } }')}`),
  ]) {
    expect(await answer.json()).toMatchObject({ data: { briefs: { totalCount: 4 } } });
    expect(answer.headers.get('x-request-id')).toMatch(/^[\da-f-]{36}$/);
  }
});

it('takes bodies in pieces, and refuses one that is too long', async () => {
  await using site = await openSite();
  const pieces = (texts: string[]) => ({
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: ReadableStream.from(texts.map((text) => Buffer.from(text))) as unknown as BodyInit,
    duplex: 'half' as const,
  });
  const whole = await fetch(`${site.url}/graphql`, pieces(['{"query":"{ briefs', ' { totalCount } }"', '}']));
  expect(await whole.json()).toMatchObject({ data: { briefs: { totalCount: 4 } } });
  const tooLong = await fetch(
    `${site.url}/graphql`,
    pieces(['{"query":"', ...Array(5).fill('#'.repeat(100_000)), '"}']),
  );
  expect(tooLong.status).toBe(413);
  expect((await tooLong.json()).errors[0].extensions.code).toBe('TOO_COMPLEX');
});

it('gives the same answer by the same connection as long as nothing changes, each under an id of its own', async () => {
  await using site = await openSite();
  const url = `${site.url}/graphql?query=${encodeURIComponent('{ briefs { totalCount } }')}`;
  const first = await fetch(url);
  const etag = first.headers.get('etag') ?? '';
  const [answered, again] = [await first.json(), await fetch(url)];
  const { data, extensions } = await again.json();
  expect(data).toEqual(answered.data);
  // What is the client's own is told with each answer, and is no part of what is kept.
  expect(extensions.cost).toMatchObject({
    remaining: expect.any(Number),
    resetAt: expect.stringMatching(/^\d{4}-.*Z$/),
  });
  expect(again.headers.get('x-request-id')).not.toBe(first.headers.get('x-request-id'));
  const { request } = await import('node:http');
  const status = await new Promise((resolve, reject) => {
    const asked = request(url, { headers: { 'if-none-match': etag } }, (response) => {
      response.resume().on('end', () => resolve(response.statusCode));
    });
    asked.on('error', reject).end();
  });
  expect(status).toBe(304);
});

it('has a first page with numbers and examples that lead to the playground', async () => {
  await using site = await openSite();
  const answer = await fetch(site.url);
  const text = await answer.text();
  expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(text).toContain('<dt>briefs</dt><dd>4</dd>');
  expect(text.match(/href="\/graphql\?query=/g)).toHaveLength(3);
  expect(text).not.toContain('<script');
});

it('says that it lives, and whether its database answers', async () => {
  await using site = await openSite();
  expect((await fetch(`${site.url}/health`)).status).toBe(200);
  expect((await fetch(`${site.url}/ready`)).status).toBe(200);
  const broken = await startServer({ api: down, host: '127.0.0.1', port: 0 });
  expect((await fetch(`${broken.url}/health`)).status).toBe(200);
  const ready = await fetch(`${broken.url}/ready`);
  expect(ready.status).toBe(503);
  expect(await ready.text()).not.toContain('db.internal');
  expect(await (await fetch(broken.url)).text()).toContain('<dt>briefs</dt><dd>–</dd>');
  await broken.close(0);
});

it('serves the playground as a small page of cached, compressed parts, all from here', async () => {
  await using site = await openSite();
  const answer = await fetch(`${site.url}/graphql`, { headers: page });
  const text = await answer.text();
  expect(text.length).toBeLessThan(2000);
  const policy = answer.headers.get('content-security-policy') ?? '';
  for (const part of ["default-src 'none'", "script-src 'self'", "connect-src 'self'"]) expect(policy).toContain(part);
  expect(policy).not.toContain('unsafe-eval');
  const paths = [...text.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map((match) => match[1]);
  expect(paths).toHaveLength(3);
  expect(text).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
  for (const path of paths) {
    const asset = await fetch(`${site.url}${path}`, { headers: { 'accept-encoding': 'identity' } });
    expect(asset.status).toBe(200);
    expect(path).toMatch(/-[\da-f]{16}\.(?:js|css)$/);
    expect(asset.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(asset.headers.get('x-content-type-options')).toBe('nosniff');
  }
});

it('compresses as the browser likes', async () => {
  await using site = await openSite();
  const text = await (await fetch(`${site.url}/graphql`, { headers: page })).text();
  const script = /src="(\/playground[^"]+)"/.exec(text)?.[1] ?? '';
  const plain = await raw(`${site.url}${script}`, 'identity');
  const brotli = await raw(`${site.url}${script}`, 'gzip, deflate, br');
  const gzip = await raw(`${site.url}${script}`, 'gzip, br;q=0');
  expect([plain.encoding, brotli.encoding, gzip.encoding]).toEqual([undefined, 'br', 'gzip']);
  expect(brotli.body.length * 2).toBeLessThan(plain.body.length);
  expect(brotliDecompressSync(brotli.body).equals(plain.body)).toBe(true);
  expect(gunzipSync(gzip.body).equals(plain.body)).toBe(true);
});

/** As it comes over the wire: fetch would decompress it. */
async function raw(url: string, acceptEncoding: string) {
  const { get } = await import('node:http');
  return new Promise<{ encoding: string | undefined; body: Buffer }>((resolve, reject) => {
    get(url, { headers: { 'accept-encoding': acceptEncoding } }, async (response) => {
      const body = Buffer.concat(await response.toArray());
      resolve({ encoding: response.headers['content-encoding'], body });
    }).on('error', reject);
  });
}

it('does without the playground where told so', async () => {
  await using site = await openSite({ playground: false });
  const answer = await fetch(`${site.url}/graphql?query={__typename}`, { headers: page });
  expect(await answer.text()).not.toContain('<script');
  expect((await fetch(`${site.url}/playground/x.js`)).status).toBe(404);
});

it.each([
  '/nothing',
  '/playground/../../package.json',
  '/playground/none-0000000000000000.js',
  '/%2e%2e/etc/passwd',
  '//',
])('has nothing at %s', async (path) => {
  await using site = await openSite();
  expect((await fetch(`${site.url}${path}`)).status).toBe(404);
});

it('takes GET and HEAD alone for pages', async () => {
  await using site = await openSite();
  expect((await fetch(site.url, { method: 'POST' })).status).toBe(405);
  for (const url of [site.url, `${site.url}/graphql`]) {
    const head = await fetch(url, { method: 'HEAD', headers: page });
    expect(head.status).toBe(200);
    expect(await head.text()).toBe('');
  }
});

it.each(['a b[', ':', 'x/y?z', ''])('answers whatever host a request names: "%s"', async (host) => {
  await using site = await openSite();
  const { hostname, port } = new URL(site.url);
  const socket = connect(Number(port), hostname);
  socket.write(`GET /graphql?query={__typename} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
  const answer = Buffer.concat(await socket.toArray()).toString();
  expect(answer).toMatch(/^HTTP\/1\.1 200 /);
  expect(answer).toContain('{"data":{"__typename":"Query"},');
});

it('says so where another program has the port', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const { port } = other.address() as AddressInfo;
  await expect(startServer({ api: down, host: '127.0.0.1', port })).rejects.toMatchObject({
    name: 'BriefgraphError',
    message: 'cannot listen here: another program has this port',
    where: `127.0.0.1:${port}`,
    next: expect.stringContaining('--port'),
  });
  await new Promise((resolve) => other.close(resolve));
});

it('lets a request that runs finish when it is closed, and waits no longer', async () => {
  const begun = Promise.withResolvers<() => void>();
  const listener: Api['listener'] = (_request, response) => begun.resolve(() => response.end('done'));
  const server = await startServer({ api: { ...down, listener }, host: '127.0.0.1', port: 0 });
  const asked = fetch(`${server.url}/graphql`);
  const answer = await begun.promise;
  // Longer than this test may take.
  const closed = server.close(600_000);
  answer();
  expect(await (await asked).text()).toBe('done');
  await closed;
  await expect(fetch(`${server.url}/health`)).rejects.toThrow();
});

it('ends a request that takes longer than the grace', async () => {
  const begun = Promise.withResolvers<void>();
  const listener = () => begun.resolve();
  const server = await startServer({ api: { ...down, listener }, host: '127.0.0.1', port: 0 });
  const asked = fetch(`${server.url}/graphql`).catch((error: Error) => error.name);
  await begun.promise;
  await server.close(50);
  expect(await asked).toBe('TypeError');
});
