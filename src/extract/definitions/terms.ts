import { evidenceAt } from '../../model/evidence-at.ts';
import type { Brief, Section, TermClaim } from '../../model.ts';
import { trimmed } from '../reading/passages.ts';

/** Terms that the layout states: glossary entries with their definitions, and lists of topics, in the text's order. */
export function termsOf({ text, sections }: Pick<Brief, 'text' | 'sections'>): TermClaim[] {
  const terms: TermClaim[] = [];
  let entry: TermClaim | null = null;
  for (const section of sections) {
    if (section.kind === 'DEFINITION') {
      if (entry) entry.definition = extended(text, entry.definition, section);
      continue;
    }
    entry = null;
    if (section.kind !== 'TERM' && section.kind !== 'TOPIC') continue;
    const glossary = section.kind === 'TERM';
    const range = labelRange(text, section);
    if (range.start === range.end) continue;
    const evidence = evidenceAt(text, range, glossary ? 'glossary' : 'topic', glossary ? 0.98 : 0.9);
    const term = { label: evidence.quote.replace(/\s+/g, ' '), evidence, definition: null };
    terms.push(term);
    if (glossary) entry = term;
  }
  return terms;
}

/** The label without white space, bullets in front and a colon or dash behind. */
function labelRange(text: string, section: Section): { start: number; end: number } {
  let [start, end] = trimmed(text, section.start, section.end);
  while (start < end && /[\s•●▪*–—-]/.test(text[start] as string)) start += 1;
  while (end > start && /[\s:–—-]/.test(text[end - 1] as string)) end -= 1;
  return { start, end };
}

/** A definition of several sections reaches from the first to the last. */
function extended(text: string, definition: TermClaim['definition'], section: Section): TermClaim['definition'] {
  const [first, end] = trimmed(text, section.start, section.end);
  if (first === end) return definition;
  const start = definition?.start ?? first;
  return { text: text.slice(start, end), start, end };
}
