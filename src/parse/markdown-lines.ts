import type { MarkedLine } from './blocks.ts';
import { calmMarkdown } from './calm-markdown.ts';
import { treeLines } from './markdown-tree.ts';
import { PlainBlocks } from './plain-blocks.ts';
import { textLines } from './text-lines.ts';

/** Lines of a document that are parsed. Many times a page: more are no page that anyone wrote. */
const mostLines = 20_000;
/** A long document with shorter lines than this on average (UTF-16 code units) is none either: each line has its cost. */
const usualLine = 20;
/** So many lines may be as short as they like. */
const fewLines = 2000;

/** The lines of a Markdown document (CommonMark with tables). What is behind its 20,000th is read as plain text. */
export function markdownLines(content: string): MarkedLine[] {
  const source = calmMarkdown(content);
  const parsed = Math.min(mostLines, Math.max(fewLines, source.length / usualLine));
  const end = endOfLine(source, parsed);
  const read = linesOf(source.slice(0, end));
  return end < source.length ? read.concat(textLines(source.slice(end))) : read;
}

/** A definition of a link's address ("[1]: https://…") may stand anywhere: only the tree knows what refers to it. */
function linesOf(source: string): MarkedLine[] {
  return source.includes(']:') ? treeLines(source) : new PlainBlocks(source).lines;
}

function endOfLine(source: string, count: number): number {
  let end = 0;
  for (let line = 0; line < count; line++) {
    end = source.indexOf('\n', end) + 1;
    if (end === 0) return source.length;
  }
  return end;
}
