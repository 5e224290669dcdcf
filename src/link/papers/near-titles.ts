import { distance } from 'fastest-levenshtein';
import { labelKey } from '../../text/tokens.ts';
import { bestFirst, type Candidate, rounded, worthShowing } from './resolution.ts';
import type { KnownTitle } from './title-index.ts';

/** A word of more titles says little about one, and so many titles are compared at most. */
const mostTitles = 1500;
const mostCompared = 40;
/** As many of a text's rarest words are looked up. */
const mostWords = 6;

/** "Did you mean": the titles nearest to a text, by the rare words that they share. */
export class NearTitles {
  readonly #titles: readonly KnownTitle[];
  readonly #withWord = new Map<string, number[]>();

  constructor(titles: readonly KnownTitle[]) {
    this.#titles = titles;
    titles.forEach(({ title }, at) => {
      for (const word of new Set(labelKey(title).split(' '))) {
        const there = this.#withWord.get(word);
        if (there) there.push(at);
        else this.#withWord.set(word, [at]);
      }
    });
  }

  nearest(text: string): Candidate[] {
    const key = labelKey(text);
    const shared = new Map<number, number>();
    const lists = [...new Set(key.split(' '))].flatMap((word) => {
      const list = this.#withWord.get(word);
      return list ? [list] : [];
    });
    for (const list of lists.toSorted((a, b) => a.length - b.length).slice(0, mostWords)) {
      if (list.length > mostTitles) continue;
      for (const at of list) shared.set(at, (shared.get(at) ?? 0) + 1 / Math.log2(2 + list.length));
    }
    const likely = [...shared].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, mostCompared);
    const candidates = likely.map(([at]) => this.#compared(key, this.#titles[at] as KnownTitle));
    return bestFirst(candidates.filter(({ score }) => score >= worthShowing));
  }

  #compared(key: string, { id, title }: KnownTitle): Candidate {
    const other = labelKey(title);
    const score = rounded(1 - distance(key, other) / Math.max(key.length, other.length, 1));
    return { id, label: title, score, reasons: [`like "${title}"`] };
  }
}
