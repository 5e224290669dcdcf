import { distance } from 'fastest-levenshtein';
import type { NameIndex } from './name-index.ts';

/** Words of names that a word may be a misspelling of, the likeliest first. */
export function nearWords(word: string, names: NameIndex): string[] {
  const most = mostEdits(word);
  if (most === 0) return [];
  const found: { near: string; far: number }[] = [];
  for (const near of names.words()) {
    // Swapped letters are two edits to the quick measure.
    if (Math.abs(near.length - word.length) > most || distance(word, near) > most + 1) continue;
    const far = editsWithSwaps(word, near);
    if (far > 0 && far <= most) found.push({ near, far });
  }
  const likely = (near: string) => [near[0] === word[0] ? 1 : 0, names.count(near)] as const;
  return found
    .sort((one, other) => {
      const [a, b] = [likely(one.near), likely(other.near)];
      return one.far - other.far || b[0] - a[0] || b[1] - a[1] || (one.near < other.near ? -1 : 1);
    })
    .map(({ near }) => near);
}

/** Of three letters each change makes another word. */
function mostEdits({ length }: string): number {
  if (length < 4 || length > longestWord) return 0;
  return length < 8 ? 1 : 2;
}

const longestWord = 40;

/** Letters to change, take out or put in, and neighbours to swap (Damerau-Levenshtein, each place changed once). */
export function editsWithSwaps(one: string, other: string): number {
  let [before, row] = [[] as number[], Array.from({ length: other.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const same = one[i - 1] === other[j - 1];
      let edits = Math.min(
        (row[j] as number) + 1,
        (next[j - 1] as number) + 1,
        (row[j - 1] as number) + (same ? 0 : 1),
      );
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      if (swapped) edits = Math.min(edits, (before[j - 2] as number) + 1);
      next.push(edits);
    }
    [before, row] = [row, next];
  }
  return row[other.length] as number;
}
