/** What clippings are found by, and what tells without their text that two cannot be one page. */
import { createHash } from 'node:crypto';
import type { Row } from '../graph/engine.ts';
import type { Clipping, PageFacts } from '../model.ts';
import { urlKey } from '../text/identifier.ts';
import { titleSlug } from '../text/slug.ts';
import { bandCount, textBands, wordHashes } from '../text/text-bands.ts';

export const sha = (text: string) => createHash('sha256').update(text).digest('hex');

/** Longest address that an index takes as it is; a longer one is known by its hash. */
const longestKey = 400;

export const bandNames = Array.from({ length: bandCount }, (_, band) => `band${band}`);

/** Keys under which saves of one page are found; a property of Clipping each. */
export const keyNames = ['titleKey', 'urlKey', ...bandNames];

/** A value for each of the key's names; null where a clipping has none. */
export type ClippingKeys = Record<string, string | null>;

/** What saves of one page can be found by. An item of a digest has its story's address, not its own. */
export function clippingKeys(clipping: Clipping): ClippingKeys {
  const url = clipping.kind === 'digest-item' || clipping.url === null ? null : urlKey(clipping.url);
  const end = clipping.sections.find(({ kind }) => kind === 'LINK' || kind === 'SOURCE')?.start;
  const words = wordHashes(clipping.text.slice(0, end));
  return {
    titleKey: titleSlug(clipping.title),
    urlKey: url !== null && url.length > longestKey ? sha(url) : url,
    ...Object.fromEntries(textBands(words).map((key, band) => [`band${band}`, key.toString(36)])),
  };
}

/** A clipping with what it can be found by, and what parts it from others. */
export interface KeyedClipping {
  id: string;
  keys: ClippingKeys;
  facts: PageFacts;
}

export function keyed(row: Row): KeyedClipping {
  const keys = Object.fromEntries(keyNames.map((name) => [name, row[name]]));
  return { ...found(row), keys };
}

/** A clipping with what parts it from others. */
export type FoundClipping = Omit<KeyedClipping, 'keys'>;

export function found({ id, outlet, kind, publishedAt, publishedPrecision }: Row): FoundClipping {
  const capture = id.slice(0, id.lastIndexOf('/'));
  return { id, facts: { capture, outlet, kind, publishedAt, publishedPrecision } };
}

/** Keys of a name, each with how many of the clippings have it. */
export function countKeys(clippings: Iterable<KeyedClipping>, name: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { keys } of clippings) {
    const key = keys[name];
    if (typeof key === 'string') counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
