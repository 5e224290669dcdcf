import type { Evidence } from './entity.ts';

/** The place `start..end` of a text (UTF-16 code units) as evidence, quoted. */
export function evidenceAt(
  text: string,
  range: { start: number; end: number },
  rule: string,
  confidence: number,
): Evidence {
  const { start, end } = range;
  return { start, end, quote: text.slice(start, end), rule, confidence };
}
