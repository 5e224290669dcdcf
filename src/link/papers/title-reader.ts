import type { KnownPaper } from './known-papers.ts';
import { type AlikeTitle, TitleIndex } from './title-index.ts';
import { readSurroundings, type Surroundings } from './title-noise.ts';
import { type Span, titleSpans } from './title-spans.ts';
import { type TitleWord, titleWords } from './title-words.ts';

/** A paper whose title a text has, and what speaks for it and against it. */
export interface Reading {
  paper: KnownPaper;
  /** 0 to 1. */
  score: number;
  reasons: string[];
  /** What the text says that is not so of the paper. */
  against: string[];
  /** Whether its year or an author of it is named. */
  supported: boolean;
  /** Whether it is named by less than its title, so that something must support it. */
  needs: boolean;
}

/** A title with its year off by more is another paper: a preprint and its article are a year apart. */
const yearsApart = 1;
const longestTitle = 80;
const scores = { same: 1, typo: 0.97, main: 0.8 };

const nothing: Surroundings = { years: [], ownAuthor: false, otherAuthor: false };

/** Finds known titles in texts that are little more than a title. */
export class TitleReader {
  readonly #byId: ReadonlyMap<string, KnownPaper>;
  readonly #whole: TitleIndex;
  /** Titles without their subtitles. */
  readonly #main: TitleIndex;

  constructor(papers: readonly KnownPaper[]) {
    this.#byId = new Map(papers.map((paper) => [paper.id, paper]));
    const titles = papers.flatMap(({ id, titles }) => titles.map((title) => ({ id, title })));
    this.#whole = new TitleIndex(titles);
    this.#main = new TitleIndex(
      titles.flatMap(({ id, title }) => {
        const main = mainTitle(title);
        return main ? [{ id, title: main }] : [];
      }),
    );
  }

  /** `title` is plain (see text/plain-title.ts). The surest way of reading it decides: the whole before a part, as written before a typing mistake. */
  read(title: string): Reading[] {
    const words = titleWords(title);
    if (words.length === 0 || words.length > longestTitle) return [];
    const last = title.slice((words.at(-1) as TitleWord).end);
    const whole: Span = { from: 0, to: words.length, quoted: true };
    const spans = [whole, ...titleSpans(words, last)];
    const same = (part: readonly TitleWord[]) =>
      this.#whole.same(part).map((known): AlikeTitle => ({ known, typos: [] }));
    const alike = (part: readonly TitleWord[]) => this.#whole.alike(part);
    const main = (part: readonly TitleWord[]) =>
      this.#main.same(part).map((known): AlikeTitle => ({ known, typos: [] }));
    for (const [find, score] of [
      [same, scores.same],
      [alike, scores.typo],
      [main, scores.main],
    ] as const) {
      for (const span of spans) {
        const readings = find(words.slice(span.from, span.to)).flatMap((found) => {
          const reading = this.#reading(found, words, span, score);
          return reading ? [reading] : [];
        });
        if (readings.length > 0) return unique(readings);
      }
    }
    return [];
  }

  #reading({ known, typos }: AlikeTitle, words: readonly TitleWord[], span: Span, score: number): Reading | null {
    const paper = this.#byId.get(known.id) as KnownPaper;
    const said = this.#surroundings(paper, words, span);
    if (said === null) return null;
    const year = paper.year;
    const years = year === null ? [] : said.years;
    const rightYear = years.some((each) => Math.abs(each - (year as number)) <= yearsApart);
    const main = score === scores.main;
    const reasons = [
      main
        ? 'same title but for its subtitle'
        : typos.length > 0
          ? 'same title but for a typing mistake'
          : 'same title',
      ...typos.map(([typed, meant]) => `"${typed}" for "${meant}"`),
      ...(rightYear ? [`year ${year}`] : []),
      ...(said.ownAuthor ? ['its author'] : []),
    ];
    const against = [
      ...(years.length > 0 && !rightYear ? [`but ${years.join(', ')}, not ${year}`] : []),
      ...(said.otherAuthor && paper.authors.size > 0 ? ['but other authors'] : []),
    ];
    return { paper, score, reasons, against, supported: said.ownAuthor || (rightYear && !main), needs: main };
  }

  #surroundings(paper: KnownPaper, words: readonly TitleWord[], { from, to, quoted }: Span): Surroundings | null {
    if (from === 0 && to === words.length) return nothing;
    const isOrdinary = (word: string) => this.#whole.hasWord(word);
    const read = (part: readonly TitleWord[], place: 'front' | 'behind') =>
      readSurroundings({ words: part, place, quoted }, paper.authors, isOrdinary);
    const [front, behind] = [read(words.slice(0, from), 'front'), read(words.slice(to), 'behind')];
    if (front === null || behind === null) return null;
    const ownAuthor = front.ownAuthor || behind.ownAuthor;
    return {
      years: [...front.years, ...behind.years],
      ownAuthor,
      otherAuthor: !ownAuthor && (front.otherAuthor || behind.otherAuthor),
    };
  }
}

/** What stands before a title's subtitle, or null. */
function mainTitle(title: string): string | null {
  const end = title.search(/:\s|\s[–—-]\s|[?!]\s/);
  return end > 0 ? title.slice(0, end) : null;
}

function unique(readings: Reading[]): Reading[] {
  return [...new Map(readings.map((reading) => [reading.paper.id, reading])).values()];
}
