import { plainTitle } from '../../text/plain-title.ts';
import { forms, lettersOf, partedAlike, type TitleWord, titleWords } from './title-words.ts';
import { corrections } from './typos.ts';

/** A title that a paper is known by. */
export interface KnownTitle {
  id: string;
  /** As it is written. */
  title: string;
}

/** A known title that a text may be, and why. */
export interface AlikeTitle {
  known: KnownTitle;
  /** Typing mistakes: as typed → as the title has it. */
  typos: [string, string][];
}

/** More unknown words than this, and it is another title. */
const mostTypos = 2;
/** A title must have this many letters for each typing mistake. */
const lettersPerTypo = 12;

/** So many letters of a title, first or last, tell most other titles apart before anything is corrected. */
const edge = 8;

/** Titles by their letters; built once over all of them, some 10 µs a title. */
export class TitleIndex {
  readonly titles: readonly KnownTitle[];
  readonly #byLetters = new Map<string, number[]>();
  readonly #words = new Set<string>();
  /** How titles begin and end. */
  readonly #edges = { begin: new Set<string>(), end: new Set<string>() };

  constructor(titles: readonly KnownTitle[]) {
    this.titles = titles;
    titles.forEach(({ title }, at) => {
      const words = titleWords(plainTitle(title));
      this.#addWords(words);
      for (const letters of new Set(forms.map((form) => lettersOf(words, form)))) {
        this.#add(letters, at);
        this.#edges.begin.add(letters.slice(0, edge));
        this.#edges.end.add(letters.slice(-edge));
      }
    });
  }

  #add(letters: string, at: number): void {
    if (letters === '') return;
    const there = this.#byLetters.get(letters);
    if (there) there.push(at);
    else this.#byLetters.set(letters, [at]);
  }

  /** "pre-training" is the words "pre", "training" and "pretraining". */
  #addWords(words: readonly TitleWord[]): void {
    words.forEach(({ plain, norm, gap }, at) => {
      this.#words.add(plain);
      this.#words.add(norm);
      if (at > 0 && /^[-\u2010\u2011]$/.test(gap)) this.#words.add((words[at - 1] as TitleWord).plain + plain);
    });
  }

  /** Whether a word (in lower case) is in one of the titles. */
  hasWord(word: string): boolean {
    return this.#words.has(word);
  }

  /** The titles that say the same in the same words. */
  same(words: readonly TitleWord[]): KnownTitle[] {
    const found = new Set<number>();
    for (const form of forms) {
      for (const at of this.#byLetters.get(lettersOf(words, form)) ?? []) {
        if (!found.has(at) && partedAlike(words, this.#wordsOf(at))) found.add(at);
      }
    }
    return [...found].map((at) => this.titles[at] as KnownTitle);
  }

  /** The titles that say the same but for a typing mistake or two. Empty where a title is the same without. */
  alike(words: readonly TitleWord[]): AlikeTitle[] {
    const most = Math.min(mostTypos, Math.floor(lettersOf(words, 'plain').length / lettersPerTypo));
    const unknown = words.flatMap((word, at) =>
      this.#words.has(word.plain) || this.#words.has(word.norm) ? [] : [at],
    );
    if (unknown.length === 0 || unknown.length > most || !this.#hasEdges(words, unknown)) return [];
    const isKnown = (word: string) => this.#words.has(word);
    let tries: { words: readonly TitleWord[]; typos: [string, string][] }[] = [{ words, typos: [] }];
    for (const at of unknown) {
      const { plain } = words[at] as TitleWord;
      const meant = corrections(plain, isKnown);
      if (meant.length === 0) return [];
      tries = tries.flatMap((each) =>
        meant.map((correct) => ({
          words: each.words.with(at, corrected(words[at] as TitleWord, correct)),
          typos: [...each.typos, [plain, correct] as [string, string]],
        })),
      );
    }
    const found = new Map<string, AlikeTitle>();
    for (const { words: correct, typos } of tries) {
      for (const known of this.same(correct)) {
        const names = namesIn(known.title);
        if (!typos.some(([, meant]) => names.has(meant))) found.set(known.title, { known, typos });
      }
    }
    return [...found.values()];
  }

  /** Whether a title begins as what stands before the first unknown word, and one ends as what is behind the last. */
  #hasEdges(words: readonly TitleWord[], unknown: number[]): boolean {
    const before = words.slice(0, unknown[0]);
    const behind = words.slice((unknown.at(-1) as number) + 1);
    const { begin, end } = this.#edges;
    const fits = (part: TitleWord[], known: Set<string>, edgeOf: (letters: string) => string) =>
      forms.some((form) => {
        const letters = lettersOf(part, form);
        return letters.length < edge || known.has(edgeOf(letters));
      });
    return (
      fits(before, begin, (letters) => letters.slice(0, edge)) && fits(behind, end, (letters) => letters.slice(-edge))
    );
  }

  #wordsOf(at: number): TitleWord[] {
    return titleWords(plainTitle((this.titles[at] as KnownTitle).title));
  }
}

function corrected(word: TitleWord, correct: string): TitleWord {
  const [first] = titleWords(correct);
  return { ...word, plain: correct, norm: first?.norm ?? correct };
}

/** Longer names are not one letter from another's. */
const longestShortName = 7;

/**
 * The names that a title coins: BERT and BART are two models, and neither is a typing mistake. A name is a word with
 * capitals within, or the only word before a colon.
 */
function namesIn(title: string): Set<string> {
  const words = titleWords(plainTitle(title));
  const shouts = !/\p{Ll}/u.test(title);
  const names = words.filter(({ raw }, at) => {
    if (raw.length > longestShortName) return false;
    const heads = at === 0 && words[1]?.gap.trimStart().startsWith(':');
    return heads || (!shouts && /.\p{Lu}/u.test(raw));
  });
  return new Set(names.map(({ plain }) => plain));
}
