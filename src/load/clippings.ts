import { createHash } from 'node:crypto';
import type { Row, Transaction } from '../graph/engine.ts';
import type { Clipping, PageFacts, StoredClipping } from '../model.ts';
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

/** A clipping with what it can be found by, and what parts it from others. */
interface KeyedClipping {
  id: string;
  keys: ClippingKeys;
  facts: PageFacts;
}

function keyed(row: Row): KeyedClipping {
  const { id, outlet, kind, publishedAt, publishedPrecision } = row;
  const keys = Object.fromEntries(keyNames.map((name) => [name, row[name]]));
  const capture = id.slice(0, id.lastIndexOf('/'));
  return { id, keys, facts: { capture, outlet, kind, publishedAt, publishedPrecision } };
}

/** Keys of a name, each with how many of the clippings have it. */
function countKeys(clippings: Iterable<KeyedClipping>, name: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { keys } of clippings) {
    const key = keys[name];
    if (typeof key === 'string') counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** Clippings taken out of the graph: what they were found by, and the briefs they were part of. */
export interface Removed {
  clippings: KeyedClipping[];
  briefs: Set<string>;
}

/** Takes out what changed captures held before, and the clippings of briefs to be removed. */
export async function removeClippings(tx: Transaction, captures: string[], briefs: string[]): Promise<Removed> {
  const held = captures.length > 0 ? await tx.run('load/clippings-of-captures', { ids: captures }) : [];
  const ofCaptures = held.map(({ briefs: [brief = null], ...row }): Row => ({ ...row, brief }));
  const ofBriefs = briefs.length > 0 ? await tx.run('load/clippings-of-briefs', { ids: briefs }) : [];
  const rows = [...ofCaptures, ...ofBriefs];
  if (rows.length === 0) return { clippings: [], briefs: new Set(briefs) };
  await tx.run('load/delete-clippings', { ids: rows.map((row) => row.id) });
  const robbed = [...new Set(ofBriefs.map((row) => row.capture as string))];
  await tx.run('load/mark-partial-captures', { ids: robbed });
  await tx.run('load/delete-empty-captures', { ids: robbed });
  return {
    // A clipping of a changed capture may be of a removed brief, too.
    clippings: [...new Map(rows.map((each) => [each.id as string, keyed(each)])).values()],
    briefs: new Set([...rows.flatMap((row) => (row.brief as string | null) ?? []), ...briefs]),
  };
}

/** Clippings of captures that came, by id, with what they can be found by. */
export interface Fresh {
  clippings: Map<string, StoredClipping>;
  keyed: KeyedClipping[];
  rows: Row[];
}

/** What is asked of pages to know which can be one: see src/link/same-brief/page-facts.ts. */
export interface Pages {
  factsOf(capture: string, clipping: Clipping): PageFacts;
  canBeOne(a: PageFacts, b: PageFacts): boolean;
}

export function freshClippings(captures: ParsedCapture[], { factsOf }: Pages): Fresh {
  const fresh: Fresh = { clippings: new Map(), keyed: [], rows: [] };
  for (const { id: capture, name: captureName, capturedAt, clippings } of captures) {
    for (const [position, clipping] of clippings.entries()) {
      const id = clippingId(capture, position);
      const keys = clippingKeys(clipping);
      const facts = factsOf(capture, clipping);
      fresh.rows.push({ id, position, ...keys, ...facts, json: JSON.stringify(clipping) });
      fresh.keyed.push({ id, keys, facts });
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

/** Says which brief each clipping is part of; those that are part of it already stay as they are. */
export async function placeClippings(tx: Transaction, merged: { id: string; clippings: StoredClipping[] }[]) {
  const moved: string[] = [];
  const rows: Row[] = [];
  for (const { id: brief, clippings } of merged) {
    for (const { capture, position, brief: was = null } of clippings) {
      const clipping = clippingId(capture, position);
      if (was !== brief) rows.push({ clipping, brief });
      if (was !== brief && was !== null) moved.push(clipping);
    }
  }
  if (moved.length > 0) await tx.run('load/delete-clipping-briefs', { ids: moved });
  await tx.run('load/write-clipping-briefs', { rows });
}

const clippingId = (capture: string, position: number) => `${capture}/${position}`;

/** Clippings to be grouped anew, and the bands of their texts that too many clippings have. */
export interface Related {
  clippings: StoredClipping[];
  crowded: Set<number>;
}

/**
 * All clippings that can be of one page with those that came or went, or could before, step by step, in the order of
 * their ids. Asked while those that went are gone and those that came are not there yet.
 *
 * Whoever has a title or an address in common with one of them is taken: ids depend on it. Of those that have a band of
 * their texts in common only those are that can be one with it; and a band that too many have was and is no reason to be
 * of one page. So a change among thousands of pages of one template reads none of the others.
 */
export async function relatedClippings(
  tx: Transaction,
  removed: KeyedClipping[],
  fresh: Fresh,
  { canBeOne }: Pages,
): Promise<Related> {
  const found = new Set<string>();
  const searches = keyNames.map((name) => new KeySearch(tx, name, removed, fresh.keyed));
  let open = [...removed, ...fresh.keyed];
  while (open.length > 0) {
    const next: KeyedClipping[] = [];
    const take = (clipping: KeyedClipping) => {
      if (found.has(clipping.id)) return;
      found.add(clipping.id);
      next.push(clipping);
    };
    for (const search of searches) {
      for (const clipping of await search.ask(open)) take(clipping);
      for (const clipping of open) {
        for (const other of search.near(clipping)) {
          if (!found.has(other.id) && canBeOne(clipping.facts, other.facts)) take(other);
        }
      }
    }
    open = next;
  }
  const ids = [...found];
  const rows = ids.length > 0 ? await tx.run('load/clippings', { ids }) : [];
  const all = new Map([...rows.map((row): [string, StoredClipping] => [row.id, placed(row)]), ...fresh.clippings]);
  const sorted = [...all].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, clipping]) => clipping);
  return { clippings: sorted, crowded: new Set(searches.flatMap(({ crowded }) => [...crowded])) };
}

/** What is found by the keys of one name. It lives for one change. */
class KeySearch {
  /** The bands that too many clippings have after the change. */
  readonly crowded = new Set<number>();
  readonly #tx: Transaction;
  readonly #name: string;
  readonly #removed: Map<string, number>;
  readonly #fresh: Map<string, number>;
  readonly #asked = new Set<string>();
  readonly #holders = new Map<string, KeyedClipping[]>();

  constructor(tx: Transaction, name: string, removed: KeyedClipping[], fresh: KeyedClipping[]) {
    this.#tx = tx;
    this.#name = name;
    this.#removed = countKeys(removed, name);
    this.#fresh = countKeys(fresh, name);
  }

  /** Asks for the keys of clippings. Gives those that have a key by which all are taken; `near` has the others. */
  async ask(clippings: KeyedClipping[]): Promise<KeyedClipping[]> {
    const keys = [...countKeys(clippings, this.#name).keys()].filter((key) => !this.#asked.has(key));
    for (const key of keys) this.#asked.add(key);
    const band = bandNames.indexOf(this.#name);
    const [whole, telling] = band < 0 ? [new Set(keys), keys] : await this.#bands(keys, band);
    if (telling.length === 0) return [];
    const taken: KeyedClipping[] = [];
    for (const row of await this.#tx.run(`load/clippings-by-${this.#name.replace('Key', '')}`, { keys: telling })) {
      const clipping = keyed(row);
      const key = clipping.keys[this.#name] as string;
      const holders = this.#holders.get(key);
      if (whole.has(key)) taken.push(clipping);
      else if (holders) holders.push(clipping);
      else this.#holders.set(key, [clipping]);
    }
    return taken;
  }

  near({ keys }: KeyedClipping): KeyedClipping[] {
    return this.#holders.get(keys[this.#name] ?? '') ?? [];
  }

  /** Bands that begin to count or stop to count with the change, and all that count before it or after. */
  async #bands(keys: string[], band: number): Promise<[Set<string>, string[]]> {
    const whole = new Set<string>();
    const telling: string[] = [];
    if (keys.length === 0) return [whole, telling];
    for (const { key, clippings } of await this.#tx.run(`load/${this.#name}-counts`, { keys })) {
      const isCrowded = clippings + (this.#fresh.get(key) ?? 0) > crowdedFrom;
      const wasCrowded = clippings + (this.#removed.get(key) ?? 0) > crowdedFrom;
      if (isCrowded) this.crowded.add(bandKey(Number.parseInt(key, 36), band));
      if (isCrowded !== wasCrowded) whole.add(key);
      // What nobody has that is stored finds nothing.
      if (!(isCrowded && wasCrowded) && clippings > 0) telling.push(key);
    }
    return [whole, telling];
  }
}

function placed(row: Row): StoredClipping {
  const { capture, captureName, capturedAt, position } = row;
  const brief = row.briefs[0] ?? null;
  return { capture, captureName, capturedAt, position, brief, clipping: JSON.parse(row.json) };
}
