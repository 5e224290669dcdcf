import { readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { expect, it } from 'vitest';
import { noBrowser, openBrowser } from './browser.ts';

it.skipIf(noBrowser)('shows a page, asks nobody else, and leaves no profile behind', async () => {
  const profiles = () => readdirSync(tmpdir()).filter((name) => name.includes('playwright_chromiumdev_profile'));
  const before = new Set(profiles());
  // Other tests' browsers come and go meanwhile: what counts is that those here at our start go with us or with them.
  let own: string[] = [];
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.setHeader('content-type', 'text/html').end('<title>A page</title><p>of this machine');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  try {
    await using browser = await openBrowser();
    own = profiles().filter((name) => !before.has(name));
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${port}/page`);
    expect(await page.title()).toBe('A page');
    expect(asked).toContain('/page');
  } finally {
    server.closeAllConnections();
    server.close();
  }
  await expect.poll(() => profiles().filter((name) => own.includes(name)), { timeout: 20_000 }).toEqual([]);
});
