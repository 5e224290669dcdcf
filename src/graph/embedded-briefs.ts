import { LRUCache } from 'lru-cache';
import type { BriefRanking } from './brief-ranking.ts';
import { type Briefs, type Found, type Holders, inOrder, levelAt, tally, titleLevel } from './embedded-order.ts';
import type { TextIndex } from './embedded-text.ts';
import type { BriefFilter, BriefHit, BriefQuery, Row } from './engine.ts';

/** What the search of briefs asks the engine. */
export interface BriefSource {
  /** Internal node numbers and scores of the briefs that have a word. */
  withWord(property: TextIndex, word: string): Promise<number[][]>;
  /** The rows of a statement, as lists of values. */
  rows(query: string, params?: Record<string, unknown>): Promise<unknown[][]>;
  read(query: string, params?: Record<string, unknown>): Promise<Row[]>;
}

/** What is known of the briefs as they are. */
interface State {
  briefs: Promise<Briefs> | null;
  /** Words that the engine finds in briefs that have them as a part of others alone. */
  parts: Promise<Set<string>> | null;
  holders: LRUCache<string, Promise<Holders>>;
}

/** Entries of all words together, at 16 bytes each. */
const mostHolders = 3_000_000;

/** As many words of a query, normalised and each once, as are looked for: see text-query.ts. */
const mostWords = 24;

/** A class because it has a lifetime: what it knows of the briefs, until they change. */
export class EmbeddedBriefs {
  readonly #source: BriefSource;
  #state = newState();

  constructor(source: BriefSource) {
    this.#source = source;
  }

  /** After each commit: what was known may have changed. */
  forget(): void {
    if (this.#state.briefs || this.#state.holders.size > 0) this.#state = newState();
  }

  /** The best of what a query finds. */
  async first(query: BriefQuery, limit: number): Promise<BriefHit[]> {
    if (query.key === '' || limit === 0) return [];
    const found = await this.#found(query);
    const { nodes, ids } = found.briefs;
    const best = inOrder(found, limit);
    const shown = await this.#source.read('schema/embedded-shown', { nodes: best.map((place) => nodes[place]) });
    const byId = new Map(shown.map(({ node }) => [node.id as string, node as Row]));
    return best.flatMap((place) => {
      const node = byId.get(ids[place] as string);
      // Gone since.
      return node ? [{ node, level: levelAt(found, place), relevance: found.relevances[place] as number }] : [];
    });
  }

  /** All that a query finds. */
  async ranking(query: BriefQuery, { outlet, from, to }: BriefFilter): Promise<BriefRanking> {
    if (query.key === '') return { ids: [], levels: new Uint8Array(), relevances: new Float64Array() };
    const [found, ofOutlet] = await Promise.all([
      this.#found(query),
      outlet === null ? null : this.#source.rows('schema/embedded-outlet', { outlet }),
    ]);
    const { ids, nodes, newest } = found.briefs;
    const published = ofOutlet && new Set(ofOutlet.map(([node]) => node as number));
    const isWanted = (place: number) => {
      const date = newest[place] as string;
      return (
        (published === null || published.has(nodes[place] as number)) &&
        (from === null || date >= from) &&
        (to === null || (date !== '' && date.slice(0, to.length) <= to))
      );
    };
    const places = inOrder(found, Number.POSITIVE_INFINITY, isWanted);
    return {
      ids: places.map((place) => ids[place] as string),
      levels: Uint8Array.from(places, (place) => levelAt(found, place)),
      relevances: Float64Array.from(places, (place) => found.relevances[place] as number),
    };
  }

  async #found({ key, words: all }: BriefQuery): Promise<Found> {
    const state = this.#state;
    const words = all.slice(0, mostWords);
    const keyWords = [...new Set(key.split(' '))].slice(0, mostWords);
    const [briefs, inText, inTitle] = await Promise.all([
      this.#briefs(state),
      Promise.all(words.map((word) => this.#holders(state, 'words', word))),
      Promise.all(keyWords.map((word) => this.#holders(state, 'titleWords', word))),
    ]);
    const size = briefs.ids.length;
    const relevances = new Float64Array(size);
    const texts = tally(inText, 1, relevances);
    // A word in a title says as much as three in a text.
    const titles = tally(inTitle, 3, relevances);
    const levels = new Uint8Array(size);
    const withAll: number[] = [];
    for (let place = 0; place < size; place += 1) {
      const level = titles[place] === keyWords.length ? titleLevel(briefs.titles[place] as string, key) : 0;
      if (level > 0) levels[place] = level + 1;
      else if (words.length === 0 || texts[place] === 0) continue;
      else if (texts[place] !== words.length) levels[place] = 1;
      else withAll.push(place);
    }
    // A single word is its own phrase.
    const inARow = key === words[0] ? withAll : await this.#withPhrase(briefs, withAll, key);
    for (const place of withAll) levels[place] = 2;
    for (const place of inARow) levels[place] = 3;
    return { briefs, levels, relevances };
  }

  #briefs(state: State): Promise<Briefs> {
    state.briefs ??= this.#source.rows('schema/embedded-briefs').then((rows) => {
      const nodes = rows.map(([node]) => node as number);
      return {
        nodes,
        ids: rows.map(([, id]) => id as string),
        newest: rows.map(([, , newest]) => newest as string),
        titles: rows.map(([, , , title]) => title as string),
        placeOf: new Map(nodes.map((node, place) => [node, place])),
      };
    });
    state.briefs.catch(() => {
      state.briefs = null;
    });
    return state.briefs;
  }

  #holders(state: State, property: TextIndex, word: string): Promise<Holders> {
    const name = `${property} ${word}`;
    const known = state.holders.get(name);
    if (known) return known;
    const made = this.#readHolders(state, property, word);
    state.holders.set(name, made, { size: 1000 });
    made.then(
      ({ places }) => state.holders.get(name) === made && state.holders.set(name, made, { size: 1000 + places.length }),
      () => state.holders.delete(name),
    );
    return made;
  }

  async #readHolders(state: State, property: TextIndex, word: string): Promise<Holders> {
    const [briefs, all] = await Promise.all([this.#briefs(state), this.#source.withWord(property, word)]);
    let hits = all.filter(([node]) => briefs.placeOf.has(node as number));
    const place = (node: number | undefined) => briefs.placeOf.get(node as number) as number;
    if (property === 'titleWords') hits = hits.filter(([node]) => briefs.titles[place(node)]?.includes(` ${word} `));
    else if (hits.length > 0 && (await this.#isPartOfWords(state, word))) {
      const having = new Set(
        await this.#withPhrase(
          briefs,
          hits.map(([node]) => place(node)),
          word,
        ),
      );
      hits = hits.filter(([node]) => having.has(place(node)));
    }
    return {
      places: Uint32Array.from(hits, ([node]) => place(node)),
      scores: Float64Array.from(hits, ([, score]) => score as number),
    };
  }

  /** Whether the engine may find a word where there is none: it takes words apart that ours are not. */
  async #isPartOfWords(state: State, word: string): Promise<boolean> {
    if (!/^[a-z0-9]+$/.test(word)) return true;
    state.parts ??= this.#source.rows('schema/embedded-marked-words').then((rows) => {
      const marked = rows.flatMap(([words]) => (words as string).split(' ').filter((each) => /[+#@]/.test(each)));
      return new Set(marked.flatMap((each) => each.split(/[+#@]/)));
    });
    state.parts.catch(() => {
      state.parts = null;
    });
    return (await state.parts).has(word);
  }

  async #withPhrase({ nodes, placeOf }: Briefs, places: readonly number[], phrase: string): Promise<number[]> {
    if (places.length === 0) return [];
    const params = { nodes: places.map((place) => nodes[place]), phrase: ` ${phrase} ` };
    const rows = await this.#source.rows('schema/embedded-phrase', params);
    return rows.map(([node]) => placeOf.get(node as number) as number);
  }
}

function newState(): State {
  return { briefs: null, parts: null, holders: new LRUCache({ maxSize: mostHolders }) };
}
