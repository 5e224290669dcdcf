import type { Block } from './blocks.ts';
import { type Inline, sliceInline } from './inline-text.ts';
import { trimEndOf, trimStartOf } from './trim-marks.ts';

/** An entry of a digest: a title, what is said of it, and where it leads. */
export interface Entry {
  title: string;
  lines: { text: string; isPoint: boolean }[];
  links: { url: string; label: string }[];
}

const number = /^\(?\d{1,3}\s?[).:]\s*/;
const bullet = /^[●•◦▪‣·*-]\s+/;

/** Words that digests put on their links. Lines of nothing else are left of links when a page is saved as text. */
const label =
  '(?:paper|tweet|code|blog|project|demo|github|repo|model|models|post|thread|arxiv|pdf|video|dataset|website|report)';
const labels = `\\(?${label}(?:\\s?[,|·/]\\s?${label}){0,8}\\)?`;
const labelLine = new RegExp(`^${labels}$`, 'i');
const labelTail = new RegExp(`([.!?)\\]"'”])\\s${labels}$`, 'i');

/** A line of an entry without the words of its links; empty where it has no others. */
export function withoutLabels(text: string): string {
  return text.length <= 120 && labelLine.test(text) ? '' : text.replace(labelTail, '$1');
}

/** The entry in a table's row: number, title and text in one cell, links in the others. Null for other rows. */
export function entryOfRow({ kind, cells }: Block): Entry | null {
  if (kind !== 'row' || cells.length < 2) return null;
  const [first, ...others] = cells as [Inline[], ...Inline[][]];
  // A cell with the number alone, the text in the next one.
  const isNumber = first.length === 1 && /^\d{1,3}[).:]?$/.test(first[0]?.text ?? '');
  const text = isNumber ? others.shift() : first;
  const isNumbered = isNumber || number.test(first[0]?.text ?? '');
  const links = others.flat().flatMap(linksOf);
  if (!text?.[0] || (!isNumbered && links.length === 0)) return null;
  const entry = entryOfLines(text);
  return entry && { ...entry, links: [...links, ...entry.links] };
}

/** The entry that a numbered item begins: "1) Title - what it is about". */
export function entryOfItem(block: Block): Entry | null {
  return entryOfLines([block]);
}

function entryOfLines(lines: Inline[]): Entry | null {
  const [first, ...others] = lines;
  if (!first) return null;
  const numbered = sliceInline(first, number.exec(first.text)?.[0].length ?? 0);
  const titleEnd = endOfTitle(numbered);
  const title = withoutMarkup(numbered.text.slice(0, titleEnd));
  if (!/[\p{L}\p{N}]/u.test(title)) return null;
  const said = [sliceInline(numbered, titleEnd), ...others].map(({ text }, index) => ({
    text: (index === 0 ? text.replace(/^[*_\s]*(?:[-–—:]\s*)*/, '') : text.replace(bullet, '')).replace(
      labelTail,
      '$1',
    ),
    isPoint: index > 0 && bullet.test(text),
  }));
  return {
    title,
    lines: said.map((line) => ({ ...line, text: withoutLabels(line.text) })).filter(({ text }) => text !== ''),
    links: lines.flatMap(linksOf),
  };
}

/** Where the title ends: behind the strong passage at the start, else before the first dash. */
function endOfTitle({ text, strong }: Inline): number {
  let end = 0;
  for (const span of strong) if (span.start <= end + 1 && span.end > end) end = span.end;
  if (end > 0) return end;
  const dash = /\s[-–—]\s|:\s/.exec(text.slice(0, 300));
  return dash ? dash.index : text.length;
}

function withoutMarkup(title: string): string {
  return trimEndOf(trimStartOf(title, /[*_`\s]/), /[*_`\s:–—-]/);
}

function linksOf({ text, links }: Inline): { url: string; label: string }[] {
  return links.map(({ url, start, end }) => ({ url, label: text.slice(start, end) }));
}
