/** Longest phrase that is looked for in other titles, in words: what is longer is hardly said by chance. */
const longestPhrase = 6;

/**
 * In how many of the titles each phrase stands; all are normalised words (see `labelKey`). Phrases of more words than
 * six are left out.
 */
export function phraseCounts(phrases: Iterable<string>, titles: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  const longestFrom = new Map<string, number>();
  for (const phrase of phrases) {
    const words = phrase.split(' ');
    if (words.length > longestPhrase) continue;
    counts.set(phrase, 0);
    const start = words.slice(0, 2).join(' ');
    longestFrom.set(start, Math.max(words.length, longestFrom.get(start) ?? 0));
  }
  for (const title of titles) {
    for (const phrase of phrasesIn(title, longestFrom)) {
      const count = counts.get(phrase);
      if (count !== undefined) counts.set(phrase, count + 1);
    }
  }
  return counts;
}

/** The pieces of a title that may be phrases, each once. */
function phrasesIn(title: string, longestFrom: ReadonlyMap<string, number>): Set<string> {
  const words = title.split(' ');
  const found = new Set<string>();
  for (const [at, word] of words.entries()) {
    if (longestFrom.has(word)) found.add(word);
    let phrase = `${word} ${words[at + 1]}`;
    const longest = Math.min(longestFrom.get(phrase) ?? 0, words.length - at);
    for (let size = 2; size <= longest; size += 1) {
      if (size > 2) phrase += ` ${words[at + size - 1]}`;
      found.add(phrase);
    }
  }
  return found;
}
