/** Whole words or phrases of a row, longest first, as the source of a regular expression. */
export function anyOf(words: string[]): string {
  const sorted = words.toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const whole = sorted.filter((word) => /^[\p{L}\p{N}]/u.test(word)).map(escaped);
  // A row such as "'s title" goes on from the word before it; all others begin a word.
  const tails = sorted.filter((word) => !/^[\p{L}\p{N}]/u.test(word)).map(escaped);
  const begun = String.raw`(?<![\p{L}\p{N}_-])(?:${whole.join('|')})`;
  return String.raw`(?:${[begun, ...tails].join('|')})(?![\p{L}\p{N}_-])`;
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll(' ', String.raw`\s{1,3}`);
}

/** One word of a surname or given name. */
export const nameWord = String.raw`\p{Lu}[\p{L}\p{M}'’-]{1,30}`;
/** Small words inside names: van der Maaten, de Freitas. */
export const particle = '(?:van|von|der|den|de|da|di|du|dos|la|le|el|al|bin|ben|ter|zu)';
