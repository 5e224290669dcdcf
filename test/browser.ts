import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** Debian's, Ubuntu's, and the Chrome of GitHub's machines; CHROMIUM names another. */
const places = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const executablePath = places.find((path) => path && existsSync(path));
const required = process.env.BRIEFGRAPH_REQUIRE_BROWSER === '1';

/** It asks nobody but the page for anything: no updates, no sync, no first-run pages. */
const args = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Why tests with a browser are skipped here, or null where they run:
 * `it.skipIf(noBrowser)(…)`. With BRIEFGRAPH_REQUIRE_BROWSER=1 they run and fail.
 */
export const noBrowser = executablePath || required ? null : 'Skipped: no chromium here (apt-get install chromium)';
if (noBrowser) console.warn(noBrowser);

/** A headless Chromium with a profile of its own, which goes when it is closed: `await using browser = await openBrowser()`. */
export async function openBrowser(): Promise<Browser> {
  if (!executablePath) throw new Error('there is no chromium here: apt-get install chromium, or name one in CHROMIUM');
  return chromium.launch({ executablePath, args });
}
