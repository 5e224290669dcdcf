import type { Block } from './blocks.ts';
import { sliceInline } from './inline-text.ts';
import { endsSentence } from './sentence-end.ts';
import type { TextBuilder } from './text-builder.ts';
import { trimEndOf } from './trim-marks.ts';

/** Longer lines define; they are no terms. In characters. */
const longestTerm = 80;

interface Term {
  term: string;
  definition: string[];
}

/** Adds a glossary: a line for the term, the lines behind it its definition; or both on one line ("Term: definition"). */
export function addTerms(builder: TextBuilder, blocks: Block[]): void {
  for (const { term, definition } of termsOf(blocks)) {
    // A term that nothing defines is a heading or a stray line.
    if (definition.length === 0) continue;
    builder.add('TERM', term);
    builder.add('DEFINITION', definition.join(' '));
  }
}

function termsOf(blocks: Block[]): Term[] {
  const terms: Term[] = [];
  for (const block of blocks) {
    const last = terms.at(-1);
    const awaits = last !== undefined && last.definition.length === 0;
    if (awaits && !isStrongWhole(block)) {
      // Markdown's definition lists begin a definition with a colon.
      last.definition.push(block.text.replace(/^: ?/, '').trimStart());
      continue;
    }
    const both = onOneLine(block);
    if (both) terms.push(both);
    else if (!last || isTerm(block)) terms.push({ term: trimEndOf(block.text, /[\s:]/), definition: [] });
    else last.definition.push(block.text);
  }
  return terms;
}

function isTerm(block: Block): boolean {
  return (
    block.kind === 'heading' || isStrongWhole(block) || (block.text.length <= longestTerm && !endsSentence(block.text))
  );
}

function isStrongWhole({ text, strong }: Block): boolean {
  return strong.some(({ start, end }) => start === 0 && end >= text.length - 1);
}

function onOneLine(block: Block): Term | null {
  const { text, strong } = block;
  const first = strong.find(({ start }) => start === 0);
  const colon = /^(.{1,80}?)(?:: | – | — | - )(?=\S)/.exec(text);
  const end = first && first.end < text.length ? first.end : (colon?.[1]?.length ?? 0);
  if (end === 0 || end > longestTerm || text.length - end < 20) return null;
  const definition = sliceInline(block, end).text.replace(/^[:–—\s-]+/, '');
  return { term: trimEndOf(text.slice(0, end), /[\s:–—-]/), definition: [definition] };
}
