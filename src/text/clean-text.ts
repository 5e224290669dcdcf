/** Every way of ending a line: CRLF, CR, NEL, the Unicode line and paragraph separators. */
const lineEnds = /\r\n?|[\u0085\u2028\u2029]/g;

/** Bidirectional overrides and isolates: they show a text in another order than it is stored in. */
const bidiControls = /[\u202a-\u202e\u2066-\u2069]/g;

/** Control characters but tab and newline: a terminal may obey them, and no store needs them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this removes
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;

/** Most pieces of text have none of these, and are looked at once. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this looks for
const unclean = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufeff]/;

/** A text with line ends as `\n` and without byte order marks, controls, bidi overrides and lone surrogates (U+FFFD). */
export function cleanText(text: string): string {
  if (!unclean.test(text)) return text;
  return text
    .replace(lineEnds, '\n')
    .replace(controls, '')
    .replace(bidiControls, '')
    .replace(/\ufeff/g, '')
    .toWellFormed();
}

/** The same, and white space of any kind that is not one space. */
const uneven =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this looks for
  /[\u0000-\u001f\u007f-\u00a0\u1680\u2000-\u200a\u2028-\u202f\u205f\u2066-\u2069\u3000\ud800-\udfff\ufeff]| {2}/;

/** A clean text in which all white space, line ends too, is single spaces. */
export function evenText(text: string): string {
  return uneven.test(text) ? cleanText(text).replace(/\s+/g, ' ') : text;
}
