import { createHash } from 'node:crypto';
import type { Row, Transaction } from '../graph/engine.ts';
import type { Clipping, StoredClipping } from '../model.ts';
import { urlKey } from '../text/identifier.ts';
import { titleSlug } from '../text/slug.ts';
import { bandCount, textBands, wordHashes } from '../text/text-bands.ts';

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

/** Keys under which saves of one page are found; a property of Clipping each. */
const keyNames = ['titleKey', 'urlKey', ...Array.from({ length: bandCount }, (_, band) => `band${band}`)];

/** A value for each of the key's names; null where a clipping has none. */
export type ClippingKeys = Record<string, string | null>;

/** What saves of one page can be found by. An item of a digest has its story's address, not its own. */
function clippingKeys(clipping: Clipping): ClippingKeys {
  const url = clipping.kind === 'digest-item' || clipping.url === null ? null : urlKey(clipping.url);
  const end = clipping.sections.find(({ kind }) => kind === 'LINK' || kind === 'SOURCE')?.start;
  const words = wordHashes(clipping.text.slice(0, end));
  return {
    titleKey: titleSlug(clipping.title),
    urlKey: url !== null && url.length > longestKey ? sha(url) : url,
    ...Object.fromEntries(textBands(words).map((key, band) => [`band${band}`, key.toString(36)])),
  };
}

/** Keys that were or will be looked for, by name. */
export class KeySets {
  readonly sets = new Map(keyNames.map((name) => [name, new Set<string>()]));

  add(keys: ClippingKeys): void {
    for (const [name, set] of this.sets) {
      const key = keys[name];
      if (typeof key === 'string') set.add(key);
    }
  }
}

/** Clippings taken out of the graph, and what they were found by. */
export interface Removed {
  keys: KeySets;
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
  const keys = new KeySets();
  for (const row of rows) keys.add(row);
  return {
    keys,
    briefs: new Set([...rows.flatMap((row) => (row.brief as string | null) ?? []), ...briefs]),
  };
}

/** A stored clipping with the brief it is part of now, if any. */
export interface PlacedClipping extends StoredClipping {
  brief: string | null;
}

/** Clippings that were written just now, by id, and what they can be found by. */
export interface Written {
  clippings: Map<string, PlacedClipping>;
  keys: ClippingKeys[];
}

export async function writeClippings(tx: Transaction, captures: ParsedCapture[]): Promise<Written> {
  await tx.run('load/write-captures', {
    rows: captures.map(({ id, name, location, hash, capturedAt }) => ({ id, name, location, hash, capturedAt })),
  });
  const written: Written = { clippings: new Map(), keys: [] };
  const rows: Row[] = [];
  for (const { id: capture, name: captureName, capturedAt, clippings } of captures) {
    for (const [position, clipping] of clippings.entries()) {
      const id = clippingId(capture, position);
      const keys = clippingKeys(clipping);
      rows.push({ id, capture, position, ...keys, json: JSON.stringify(clipping) });
      written.keys.push(keys);
      written.clippings.set(id, { capture, captureName, capturedAt, position, clipping, brief: null });
    }
  }
  await tx.run('load/write-clippings', { rows });
  return written;
}

export const clippingId = (capture: string, position: number) => `${capture}/${position}`;

/**
 * All clippings that can be of one page with those that have the given keys, step by step, in the order of their ids.
 * What was written just now is not read again.
 */
export async function relatedClippings(
  tx: Transaction,
  { sets }: KeySets,
  { clippings: written }: Written,
): Promise<PlacedClipping[]> {
  const found = new Set<string>();
  const asked = new Map(keyNames.map((name) => [name, new Set<string>()]));
  let open = [...sets];
  while (open.some(([, keys]) => keys.size > 0)) {
    const next = new KeySets();
    for (const [name, keys] of open) {
      if (keys.size === 0) continue;
      for (const key of keys) asked.get(name)?.add(key);
      for (const row of await tx.run(`load/clippings-by-${queryOf(name)}`, { keys: [...keys] })) {
        if (found.has(row.id)) continue;
        found.add(row.id);
        next.add(row);
      }
    }
    open = [...next.sets].map(([name, keys]) => [name, keys.difference(asked.get(name) ?? new Set())]);
  }
  const ids = [...found].sort();
  const unread = ids.filter((id) => !written.has(id));
  const rows = unread.length > 0 ? await tx.run('load/clippings', { ids: unread }) : [];
  const read = new Map(rows.map((row) => [row.id as string, placed(row)]));
  return ids.flatMap((id) => written.get(id) ?? read.get(id) ?? []);
}

const queryOf = (name: string) => name.replace('Key', '');

function placed(row: Row): PlacedClipping {
  const { capture, captureName, capturedAt, position, brief } = row;
  return { capture, captureName, capturedAt, position, brief, clipping: JSON.parse(row.json) };
}
