import { createRequire } from 'node:module';
import type * as linkedom from 'linkedom';

const require = createRequire(import.meta.url);

/** A document of HTML. What reads it, 200 files, is loaded with the first: most captures have none. */
export function parseHtml(html: string): ReturnType<typeof linkedom.parseHTML>['document'] {
  const { parseHTML }: typeof linkedom = require('linkedom');
  return parseHTML(html).document;
}
