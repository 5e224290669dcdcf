import { createHash } from 'node:crypto';
import type { Row, Transaction } from '../graph/engine.ts';
import type { Clipping, StoredClipping } from '../model.ts';
import { urlKey } from '../text/identifier.ts';
import { titleSlug } from '../text/slug.ts';

/** A capture with what was parsed from it, ready to be stored. */
export interface ParsedCapture {
  id: string;
  name: string;
  location: string;
  hash: string;
  capturedAt: string;
  clippings: Clipping[];
}

/** Id of the capture at a location. The location itself is of this machine, and is not shown. */
export function captureId(location: string): string {
  return `capture/${sha(location).slice(0, 24)}`;
}

const sha = (text: string) => createHash('sha256').update(text).digest('hex');

/** Longest address that an index takes as it is; a longer one is known by its hash. */
const longestKey = 400;

/** Keys under which saves of one page can be found. An item of a digest has its story's address, not its own. */
export function clippingKeys(clipping: Clipping): { titleKey: string; urlKey: string | null } {
  const url = clipping.kind === 'digest-item' || clipping.url === null ? null : urlKey(clipping.url);
  return {
    titleKey: titleSlug(clipping.title),
    urlKey: url !== null && url.length > longestKey ? sha(url) : url,
  };
}

/** Clippings taken out of the graph, and what they were found by. */
export interface Removed {
  titleKeys: Set<string>;
  urlKeys: Set<string>;
  briefs: Set<string>;
}

/** Takes out what changed captures held before, and the clippings of briefs to be removed. */
export async function removeClippings(tx: Transaction, captures: string[], briefs: string[]): Promise<Removed> {
  const ofCaptures = await tx.run('load/clippings-of-captures', { ids: captures });
  const ofBriefs = await tx.run('load/clippings-of-briefs', { ids: briefs });
  const rows = [...ofCaptures, ...ofBriefs];
  await tx.run('load/delete-clippings', { ids: rows.map((row) => row.id) });
  const robbed = [...new Set(ofBriefs.map((row) => row.capture as string))];
  await tx.run('load/mark-partial-captures', { ids: robbed });
  await tx.run('load/delete-empty-captures', { ids: robbed });
  return {
    titleKeys: new Set(rows.map((row) => row.titleKey as string)),
    urlKeys: new Set(rows.flatMap((row) => (row.urlKey as string | null) ?? [])),
    briefs: new Set([...rows.flatMap((row) => (row.brief as string | null) ?? []), ...briefs]),
  };
}

export async function writeClippings(tx: Transaction, captures: ParsedCapture[]): Promise<void> {
  await tx.run('load/write-captures', {
    rows: captures.map(({ id, name, location, hash, capturedAt }) => ({ id, name, location, hash, capturedAt })),
  });
  const rows = captures.flatMap((capture) =>
    capture.clippings.map((clipping, position) => ({
      id: clippingId(capture.id, position),
      capture: capture.id,
      position,
      ...clippingKeys(clipping),
      json: JSON.stringify(clipping),
    })),
  );
  await tx.run('load/write-clippings', { rows });
}

export const clippingId = (capture: string, position: number) => `${capture}/${position}`;

/** A stored clipping with the brief it is part of now, if any. */
export interface PlacedClipping extends StoredClipping {
  brief: string | null;
}

/** All clippings that can be of one page with those that have the given keys, by title or address, step by step. */
export async function relatedClippings(
  tx: Transaction,
  titleKeys: Iterable<string>,
  urlKeys: Iterable<string>,
): Promise<PlacedClipping[]> {
  const found = new Map<string, PlacedClipping>();
  const asked = { titles: new Set<string>(), urls: new Set<string>() };
  let titles = [...new Set(titleKeys)];
  let urls = [...new Set(urlKeys)];
  while (titles.length + urls.length > 0) {
    for (const key of titles) asked.titles.add(key);
    for (const key of urls) asked.urls.add(key);
    const rows = [
      ...(titles.length > 0 ? await tx.run('load/clippings-by-title', { keys: titles }) : []),
      ...(urls.length > 0 ? await tx.run('load/clippings-by-url', { keys: urls }) : []),
    ];
    for (const row of rows) found.set(row.id, placed(row));
    titles = [...new Set(rows.map((row) => row.titleKey as string))].filter((key) => !asked.titles.has(key));
    urls = [...new Set(rows.flatMap((row) => (row.urlKey as string | null) ?? []))].filter(
      (key) => !asked.urls.has(key),
    );
  }
  return [...found.values()];
}

function placed(row: Row): PlacedClipping {
  const { capture, captureName, capturedAt, position, brief } = row;
  return { capture, captureName, capturedAt, position, brief, clipping: JSON.parse(row.json) };
}
