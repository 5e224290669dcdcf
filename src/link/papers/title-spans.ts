import type { TitleWord } from './title-words.ts';

/** A part of a text that may be a title: words `from` to `to`, end-exclusive. */
export interface Span {
  from: number;
  to: number;
  /** In quotation marks or emphasis. */
  quoted: boolean;
}

/** Punctuation at which a title may begin or end; hyphens only with spaces. "…? 2023" may be the title of another paper. */
const cut = /[.,;:()[\]|/—–"“”„«»*_`]|(?:^|\s)-\s|['‘’](?:\s|$)|(?:^|\s)['‘’]/;
const quotes = /["“”„«»*_`]|(?:^|[\s([])['‘]$|^['’](?:[\s,.;:)\]]|$)/;

/** More places to cut at than this, and a text is no title with something around it. */
const mostCuts = 40;
/** A shorter part is a title only where quotation marks say so. */
const shortest = { words: 2, letters: 12 };

/** The parts of a text that may be a title, but for the whole; the longest first. `last` is what stands behind all words. */
export function titleSpans(words: readonly TitleWord[], last: string): Span[] {
  const gaps = [...words.map(({ gap }) => gap), last];
  const cuts = gaps.flatMap((gap, at) =>
    at === 0 || at === words.length || cut.test(gap) || isBy(words, at) ? [at] : [],
  );
  if (cuts.length > mostCuts) return [];
  const spans: Span[] = [];
  for (const from of cuts) {
    if (from < words.length && isBy(words, from)) continue;
    for (const to of cuts) {
      if (to <= from || (from === 0 && to === words.length)) continue;
      const quoted = quotes.test(gaps[from] as string) && quotes.test(gaps[to] as string);
      // What stands behind a colon is a subtitle.
      if (!quoted && /^\s*:/.test(gaps[to] as string)) continue;
      if (quoted || isLong(words.slice(from, to))) spans.push({ from, to, quoted });
    }
  }
  return spans.sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
}

/** "… by Vaswani et al." needs no comma. */
const isBy = (words: readonly TitleWord[], at: number) => words[at]?.plain === 'by' && at > 0;

function isLong(words: readonly TitleWord[]): boolean {
  return words.length >= shortest.words && words.reduce((sum, { plain }) => sum + plain.length, 0) >= shortest.letters;
}
