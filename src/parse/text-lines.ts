import { cleanText } from '../text/clean-text.ts';
import type { MarkedLine } from './blocks.ts';
import { plain } from './inline-text.ts';

/** No brief keeps more of a line. In UTF-16 code units. */
const longestLine = 1_000_000;

/** Lines with text that are read: a brief keeps as many characters, so no more can be of one. */
const mostLines = 200_000;

/** The lines of a plain text. A tab counts as four columns of indentation. */
export function textLines(content: string): MarkedLine[] {
  const lines: MarkedLine[] = [];
  let gap = true;
  for (const source of cleanText(content).split('\n')) {
    const text = source.slice(0, longestLine).replace(/\s+/g, ' ').trim();
    if (text === '') {
      gap = true;
      continue;
    }
    const lead = source.slice(0, source.length - source.trimStart().length).replace(/\t/g, '    ');
    if (lines.length >= mostLines) break;
    lines.push({ ...plain(text), indent: lead.length, mark: null, gap, width: source.trimEnd().length });
    gap = false;
  }
  return lines;
}
