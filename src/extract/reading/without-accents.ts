/** Texts repeat their words: most are normalised once. */
const remembered = new Map<string, string>();
const mostRemembered = 20_000;

/** Small letters without accents: how names, and the lists of them, are compared. */
export function withoutAccents(word: string): string {
  const known = remembered.get(word);
  if (known !== undefined) return known;
  const norm = plainForm(word);
  // Longer words are rare, and a piece of a text held here would hold the whole text.
  if (word.length < 13) {
    if (remembered.size >= mostRemembered) remembered.clear();
    remembered.set(word, norm);
  }
  return norm;
}

function plainForm(word: string): string {
  const small = word.toLowerCase();
  // biome-ignore lint/suspicious/noControlCharactersInRegex: plain ASCII needs no normalising
  return /^[\u0000-\u007f]*$/.test(small) ? small : small.normalize('NFD').replace(/\p{M}/gu, '').replace(/ł/g, 'l');
}
