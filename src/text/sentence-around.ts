/** How far from its place a sentence is looked for, in UTF-16 code units: a text may have no sentence end at all. */
const reach = 600;

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The sentence (or sentences, where the place spans several) that has `text.slice(start, end)`, within its line. */
export function sentenceAround(text: string, start: number, end: number): string {
  const from = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - reach);
  const newline = text.indexOf('\n', end);
  const to = Math.min(newline < 0 ? text.length : newline, end + reach);
  const segments = sentences.segment(text.slice(from, to));
  const first = segments.containing(start - from);
  const last = segments.containing(Math.max(end - 1, start) - from);
  if (!first || !last) return text.slice(start, end);
  return text.slice(from + first.index, from + last.index + last.segment.length).trim();
}
