/** Letters, marks and digits; an apostrophe, `+`, `#` or `@` only inside or behind a word ("C++", "Recall@50"). */
const anyWord =
  /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00ad\u200b-\u200d\u2060\ufeff]*(?:['’@][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*(?:[+#]+(?![\p{L}\p{N}]))?/uy;

/** What a UTF-16 unit may be to a word. Most words are of plain units alone, and are found without the pattern. */
const [outside, plain, joiner, sign, other] = [0, 1, 2, 3, 4];

const ascii = new Uint8Array(128);
for (const unit of '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz') ascii[unit.charCodeAt(0)] = plain;
for (const unit of "'@") ascii[unit.charCodeAt(0)] = joiner;
for (const unit of '+#') ascii[unit.charCodeAt(0)] = sign;

function roleOf(unit: number): number {
  if (unit < 128) return ascii[unit] as number;
  if (unit === 0x2019) return joiner;
  // Dashes, quotation marks, ellipses.
  return unit >= 0x2010 && unit < 0x2060 ? outside : other;
}

/** Where the word ends that begins at `start`, or -1 where none begins. In UTF-16 code units. */
export function wordEnd(text: string, start: number): number {
  const first = roleOf(text.charCodeAt(start));
  if (first !== plain) return first === other ? byPattern(text, start) : -1;
  let at = start + 1;
  for (; at < text.length; at += 1) {
    const role = roleOf(text.charCodeAt(at));
    if (role === plain) continue;
    if (role === outside) return at;
    if (role !== joiner) return byPattern(text, start);
    const next = at + 1 < text.length ? roleOf(text.charCodeAt(at + 1)) : outside;
    if (next === other) return byPattern(text, start);
    if (next !== plain) return at;
  }
  return at;
}

function byPattern(text: string, start: number): number {
  anyWord.lastIndex = start;
  return anyWord.test(text) ? anyWord.lastIndex : -1;
}
