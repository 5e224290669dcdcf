/** The client in a browser, on a page of another origin than the server. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { stripTypeScriptTypes } from 'node:module';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { noBrowser, openBrowser } from '../browser.ts';
import { openSampleServer } from './sample-server.ts';

/** Its sources as a browser takes them. */
const pages = createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  if (!pathname.endsWith('.ts')) return void response.setHeader('content-type', 'text/html').end('<title>App</title>');
  const source = readFileSync(new URL(`../../src/client${pathname}`, import.meta.url), 'utf8');
  response.setHeader('content-type', 'text/javascript').end(stripTypeScriptTypes(source));
});

/** As text: what a test's runner makes of a function runs in no page. */
const inPage = `async (url) => {
  const { createClient, ClientError } = await import('/client.ts');
  const graph = createClient({ url });
  const { nodes } = await graph.concept('mu-parameterization').related({ first: 5 });
  const briefs = [];
  for await (const { node } of graph.briefs({ first: 10 })) briefs.push(node.id);
  const [{ mentions }] = await graph.annotate(['Grokking.']);
  const failed = await graph.concept('groking').get().catch((error) => error);
  return {
    related: nodes.length, briefs: briefs.length, quote: mentions[0].quote, version: graph.version,
    isClientError: failed instanceof ClientError, code: failed.code, requestId: failed.requestId,
  };
}`;

it.skipIf(noBrowser)('asks, pages and tells errors in a browser', async () => {
  await using server = await openSampleServer();
  await new Promise<void>((resolve) => pages.listen(0, '127.0.0.1', resolve));
  const { port } = pages.address() as AddressInfo;
  try {
    await using browser = await openBrowser();
    const page = await browser.newPage();
    await page.goto(`http://localhost:${port}/`);
    const told = await page.evaluate(`(${inPage})(${JSON.stringify(server.url)})`);
    expect(told).toEqual({
      ...{ related: 5, briefs: 28, quote: 'Grokking', version: expect.any(Number) },
      ...{ isClientError: true, code: 'NOT_FOUND', requestId: expect.stringMatching(/^[\da-f-]{36}$/) },
    });
  } finally {
    pages.closeAllConnections();
    pages.close();
  }
});
