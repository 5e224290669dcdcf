import type { Abbreviation } from '../../src/model.ts';

/**
 * Schwartz and Hearst, "A simple algorithm for identifying abbreviation definitions in biomedical text" (2003): the
 * usual baseline. Only pairs "long form (SF)" and "SF (long form)"; the long form is the shortest run of words that
 * has the short form's letters in order, the first of them at the start of a word. As in the shared task's baseline
 * (Veyseh et al. 2020) words of 2 to 10 letters of which 60% are capitals are short forms too.
 */
export function schwartzHearst(text: string): Abbreviation[] {
  const found: Abbreviation[] = inCapitals(text);
  for (const { 0: outer, 1: inner = '', index } of text.matchAll(/\(\s*([^()]{2,120}?)\s*\)/g)) {
    const at = index + outer.indexOf(inner, 1);
    const before = text.slice(0, index).trimEnd();
    const candidate = inner.split(/[,;]\s/)[0] as string;
    const pair = isShort(candidate)
      ? { short: candidate, start: at, long: lastWords(before, candidate) }
      : behind(before, inner, at);
    if (!pair) continue;
    const [longest, offset] = [pair.long.text, pair.long.start];
    const begins = bestLongForm(pair.short, longest);
    if (begins < 0) continue;
    const long = longest.slice(begins);
    if (long.length <= pair.short.length || long.split(' ').includes(pair.short)) continue;
    found.unshift({
      short: pair.short,
      long,
      start: pair.start,
      end: pair.start + pair.short.length,
      longStart: offset + begins,
      longEnd: offset + begins + long.length,
    });
  }
  return found;
}

interface Pair {
  short: string;
  start: number;
  long: { text: string; start: number };
}

function behind(before: string, inner: string, at: number): Pair | null {
  const short = before.slice(before.lastIndexOf(' ') + 1);
  return isShort(short) ? { short, start: before.length - short.length, long: { text: inner, start: at } } : null;
}

function isShort(candidate: string): boolean {
  const { length } = candidate;
  return (
    length >= 2 &&
    length <= 10 &&
    candidate.split(' ').length <= 2 &&
    /^[\p{L}\p{N}]/u.test(candidate) &&
    /\p{L}/u.test(candidate)
  );
}

function lastWords(before: string, short: string): { text: string; start: number } {
  const words = [...before.matchAll(/\S+/g)];
  const first = words.at(-Math.min(short.length + 5, short.length * 2)) ?? words[0];
  const start = first?.index ?? before.length;
  return { text: before.slice(start), start };
}

/** The paper's own loop, from the right: where the long form begins, or -1. */
function bestLongForm(short: string, long: string): number {
  let at = long.length - 1;
  for (let index = short.length - 1; index >= 0; index -= 1) {
    const letter = (short[index] as string).toLowerCase();
    if (!/[\p{L}\p{N}]/u.test(letter)) continue;
    while (
      (at >= 0 && long[at]?.toLowerCase() !== letter) ||
      (index === 0 && at > 0 && /[\p{L}\p{N}]/u.test(long[at - 1] as string))
    )
      at -= 1;
    if (at < 0) return -1;
    at -= 1;
  }
  return long.lastIndexOf(' ', at) + 1;
}

function inCapitals(text: string): Abbreviation[] {
  return [...text.matchAll(/\S{2,10}(?!\S)/g)]
    .filter(
      ({ 0: word, index }) =>
        !/\S/.test(text[index - 1] ?? ' ') && (word.match(/\p{Lu}/gu)?.length ?? 0) > 0.6 * word.length,
    )
    .map(({ 0: short, index }) => ({
      ...{ short, start: index, end: index + short.length },
      ...{ long: null, longStart: null, longEnd: null },
    }));
}
