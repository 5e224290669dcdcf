import type { PageFacts, StoredClipping } from '../../model.ts';
import { urlKey } from '../../text/identifier.ts';
import { slug } from '../../text/slug.ts';
import { bandKey, textBands, wordHashes, wordTriples } from '../../text/text-bands.ts';
import { tokenize } from '../../text/tokens.ts';
import { factsOf } from './page-facts.ts';
import { type Fillings, fillingsOf } from './replaced-words.ts';

/** A clipping as it is compared with others. Most are compared with none, so what that takes is worked out when asked for. */
export class Page {
  readonly stored: StoredClipping;
  readonly title: string;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly facts: PageFacts;
  /**
   * Two pages that share none of these are two pages: title, address, the whole text, and (as numbers) bands of it.
   * Two that share one share a key of load/clippings.ts, too: what is grouped is the same whoever looks for it.
   */
  readonly keys: (string | number)[];
  readonly #words: number[];
  #triples: Set<number> | null = null;
  #fillings: Fillings | null = null;

  constructor(stored: StoredClipping) {
    const { clipping } = stored;
    this.stored = stored;
    this.title = slug(clipping.title);
    this.facts = factsOf(stored.capture, clipping);
    this.outlet = this.facts.outlet;
    this.url = clipping.url && urlKey(clipping.url);
    const text = proper(stored);
    this.#words = wordHashes(text);
    this.keys = [
      `title ${this.title}`,
      ...(this.url && !this.isItem ? [`url ${this.url}`] : []),
      `${clipping.title}\n${text}`,
      ...textBands(this.#words).map(bandKey),
    ];
  }

  get isItem(): boolean {
    return this.stored.clipping.kind === 'digest-item';
  }

  get triples(): Set<number> {
    this.#triples ??= wordTriples(this.#words);
    return this.#triples;
  }

  get fillings(): Fillings {
    if (this.#fillings === null) {
      const text = proper(this.stored);
      this.#fillings = fillingsOf(tokenize(text), text);
    }
    return this.#fillings;
  }
}

/** The text without its lines of links and sources, which saves of one page show or leave out. */
function proper({ clipping }: StoredClipping): string {
  const end = clipping.sections.find(({ kind }) => kind === 'LINK' || kind === 'SOURCE')?.start;
  return clipping.text.slice(0, end);
}

/** By capture, then by place in it. */
export function byIdentity(a: Page, b: Page): number {
  const [first, second] = [a.stored, b.stored];
  if (first.capture !== second.capture) return first.capture < second.capture ? -1 : 1;
  return first.position - second.position;
}
