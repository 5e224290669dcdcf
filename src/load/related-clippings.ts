import type { Row, Transaction } from '../graph/engine.ts';
import type { StoredClipping } from '../model.ts';
import { bandKey, crowdedFrom } from '../text/text-bands.ts';
import {
  bandNames,
  countKeys,
  type FoundClipping,
  found,
  type KeyedClipping,
  keyed,
  keyNames,
} from './clipping-keys.ts';
import type { Fresh, Pages } from './clippings.ts';

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
  const taken = new Set<string>();
  const searches = keyNames.map((name) => new KeySearch(tx, name, removed, fresh.keyed));
  let open = [...removed, ...fresh.keyed];
  while (open.length > 0) {
    const next = new Set<string>();
    for (const search of searches) {
      for (const id of await search.ask(open)) next.add(id);
      for (const clipping of open) {
        for (const { id, facts } of search.near(clipping)) if (canBeOne(clipping.facts, facts)) next.add(id);
      }
    }
    const come = [...next].filter((id) => !taken.has(id));
    for (const id of come) taken.add(id);
    // Most that have a band in common are not taken: only of those that are is read by what else they are found.
    open = come.length > 0 ? (await tx.run('load/clipping-keys', { ids: come })).map(keyed) : [];
  }
  const ids = [...taken];
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
  readonly #holders = new Map<string, FoundClipping[]>();

  constructor(tx: Transaction, name: string, removed: KeyedClipping[], fresh: KeyedClipping[]) {
    this.#tx = tx;
    this.#name = name;
    this.#removed = countKeys(removed, name);
    this.#fresh = countKeys(fresh, name);
  }

  /** Asks for the keys of clippings. Gives the ids of those that have a key by which all are taken; `near` has the others. */
  async ask(clippings: KeyedClipping[]): Promise<string[]> {
    const keys = [...countKeys(clippings, this.#name).keys()].filter((key) => !this.#asked.has(key));
    for (const key of keys) this.#asked.add(key);
    const band = bandNames.indexOf(this.#name);
    const [whole, telling] = band < 0 ? [new Set(keys), keys] : await this.#bands(keys, band);
    if (telling.length === 0) return [];
    const all: string[] = [];
    for (const row of await this.#tx.run(`load/clippings-by-${this.#name.replace('Key', '')}`, { keys: telling })) {
      const holders = this.#holders.get(row.key);
      if (whole.has(row.key)) all.push(row.id);
      else if (holders) holders.push(found(row));
      else this.#holders.set(row.key, [found(row)]);
    }
    return all;
  }

  near({ keys }: KeyedClipping): FoundClipping[] {
    return this.#holders.get(keys[this.#name] ?? '') ?? [];
  }

  /** Bands that begin to count or stop to count with the change, and all that count before it or after. */
  async #bands(keys: string[], band: number): Promise<[Set<string>, string[]]> {
    const whole = new Set<string>();
    const telling: string[] = [];
    if (keys.length === 0) return [whole, telling];
    const most = crowdedFrom + 1;
    for (const { key, clippings } of await this.#tx.run(`load/${this.#name}-counts`, { keys, most })) {
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
