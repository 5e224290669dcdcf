import type { Evidence } from '../../model.ts';

export function evidenceAt(
  text: string,
  range: { start: number; end: number },
  rule: string,
  confidence: number,
): Evidence {
  const { start, end } = range;
  return { start, end, quote: text.slice(start, end), rule, confidence };
}
