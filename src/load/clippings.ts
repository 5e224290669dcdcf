import { createHash } from 'node:crypto';
import type { Row, Transaction } from '../graph/engine.ts';
import type { Clipping, StoredClipping } from '../model.ts';
import { urlKey } from '../text/identifier.ts';
import { titleSlug } from '../text/slug.ts';
import { bandCount, bandKey, crowdedFrom, textBands, wordHashes } from '../text/text-bands.ts';

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

const bandNames = Array.from({ length: bandCount }, (_, band) => `band${band}`);

/** Keys under which saves of one page are found; a property of Clipping each. */
const keyNames = ['titleKey', 'urlKey', ...bandNames];

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

/** Keys by name, each with how many clippings of a change have it. */
export class KeyCounts {
  readonly counts = new Map(keyNames.map((name) => [name, new Map<string, number>()]));

  add(keys: ClippingKeys): void {
    for (const [name, counts] of this.counts) {
      const key = keys[name];
      if (typeof key === 'string') counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }

  of(name: string, key: string): number {
    return this.counts.get(name)?.get(key) ?? 0;
  }
}

/** Clippings taken out of the graph: what they were found by, and the briefs they were part of. */
export interface Removed {
  keys: KeyCounts;
  briefs: Set<string>;
}

/** Takes out what changed captures held before, and the clippings of briefs to be removed. */
export async function removeClippings(tx: Transaction, captures: string[], briefs: string[]): Promise<Removed> {
  const held = captures.length > 0 ? await tx.run('load/clippings-of-captures', { ids: captures }) : [];
  const ofCaptures = held.map(({ briefs: [brief = null], ...row }): Row => ({ ...row, brief }));
  const ofBriefs = briefs.length > 0 ? await tx.run('load/clippings-of-briefs', { ids: briefs }) : [];
  const rows = [...ofCaptures, ...ofBriefs];
  if (rows.length === 0) return { keys: new KeyCounts(), briefs: new Set(briefs) };
  await tx.run('load/delete-clippings', { ids: rows.map((row) => row.id) });
  const robbed = [...new Set(ofBriefs.map((row) => row.capture as string))];
  await tx.run('load/mark-partial-captures', { ids: robbed });
  await tx.run('load/delete-empty-captures', { ids: robbed });
  const keys = new KeyCounts();
  // A clipping of a changed capture may be of a removed brief, too.
  for (const row of new Map(rows.map((each) => [each.id as string, each])).values()) keys.add(row);
  return {
    keys,
    briefs: new Set([...rows.flatMap((row) => (row.brief as string | null) ?? []), ...briefs]),
  };
}

/** A stored clipping with the brief it is part of now, if any. */
export interface PlacedClipping extends StoredClipping {
  brief: string | null;
}

/** Clippings of captures that came, by id, with what they can be found by. */
export interface Fresh {
  clippings: Map<string, PlacedClipping>;
  keys: KeyCounts;
  rows: Row[];
}

export function freshClippings(captures: ParsedCapture[]): Fresh {
  const fresh: Fresh = { clippings: new Map(), keys: new KeyCounts(), rows: [] };
  for (const { id: capture, name: captureName, capturedAt, clippings } of captures) {
    for (const [position, clipping] of clippings.entries()) {
      const id = clippingId(capture, position);
      const keys = clippingKeys(clipping);
      fresh.rows.push({ id, capture, position, ...keys, json: JSON.stringify(clipping) });
      fresh.keys.add(keys);
      fresh.clippings.set(id, { capture, captureName, capturedAt, position, clipping, brief: null });
    }
  }
  return fresh;
}

export async function writeClippings(tx: Transaction, captures: ParsedCapture[], { rows }: Fresh): Promise<void> {
  if (captures.length === 0) return;
  await tx.run('load/write-captures', {
    rows: captures.map(({ id, name, location, hash, capturedAt }) => ({ id, name, location, hash, capturedAt })),
  });
  await tx.run('load/write-clippings', { rows });
}

export const clippingId = (capture: string, position: number) => `${capture}/${position}`;

/** Clippings to be grouped anew, and the bands of their texts that too many clippings have. */
export interface Related {
  clippings: PlacedClipping[];
  crowded: Set<number>;
}

/**
 * All clippings that can be of one page with those that came or went, or could before, step by step, in the order of
 * their ids. Asked while those that went are gone and those that came are not there yet. A band that too many have was
 * and is no reason to be of one page, and is followed only where that was or will be otherwise: so a change among
 * thousands of pages of one template reads none of the others.
 */
export async function relatedClippings(tx: Transaction, removed: KeyCounts, fresh: Fresh): Promise<Related> {
  const found = new Set<string>();
  const crowded = new Set<number>();
  const asked = new Map(keyNames.map((name) => [name, new Set<string>()]));
  let open = keyNames.map((name): [string, Set<string>] => [
    name,
    new Set([...keysOf(removed, name), ...keysOf(fresh.keys, name)]),
  ]);
  while (open.some(([, keys]) => keys.size > 0)) {
    const next = new KeyCounts();
    for (const [name, keys] of open) {
      for (const key of keys) asked.get(name)?.add(key);
      const telling = await tellingKeys(tx, name, keys, { removed, fresh: fresh.keys }, crowded);
      if (telling.length === 0) continue;
      for (const row of await tx.run(`load/clippings-by-${queryOf(name)}`, { keys: telling })) {
        if (found.has(row.id)) continue;
        found.add(row.id);
        next.add(row);
      }
    }
    open = open.map(([name]) => [name, new Set(keysOf(next, name)).difference(asked.get(name) ?? new Set())]);
  }
  const ids = [...found];
  const rows = ids.length > 0 ? await tx.run('load/clippings', { ids }) : [];
  const all = new Map([...rows.map((row): [string, PlacedClipping] => [row.id, placed(row)]), ...fresh.clippings]);
  const sorted = [...all].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, clipping]) => clipping);
  return { clippings: sorted, crowded };
}

const keysOf = ({ counts }: KeyCounts, name: string) => counts.get(name)?.keys() ?? [];

/** Those of the keys that tell of a page, or told of one before the change. Notes the bands that do not any more. */
async function tellingKeys(
  tx: Transaction,
  name: string,
  keys: Set<string>,
  { removed, fresh }: { removed: KeyCounts; fresh: KeyCounts },
  crowded: Set<number>,
): Promise<string[]> {
  const band = bandNames.indexOf(name);
  if (keys.size === 0 || band < 0) return [...keys];
  const telling: string[] = [];
  for (const { key, clippings } of await tx.run(`load/${name}-counts`, { keys: [...keys] })) {
    const after = clippings + fresh.of(name, key);
    if (after > crowdedFrom) crowded.add(bandKey(Number.parseInt(key, 36), band));
    if (Math.min(after, clippings + removed.of(name, key)) <= crowdedFrom) telling.push(key);
  }
  return telling;
}

const queryOf = (name: string) => name.replace('Key', '');

function placed(row: Row): PlacedClipping {
  const { capture, captureName, capturedAt, position } = row;
  const brief = row.briefs[0] ?? null;
  return { capture, captureName, capturedAt, position, brief, clipping: JSON.parse(row.json) };
}
