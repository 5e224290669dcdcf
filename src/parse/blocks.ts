import { bareLinks } from './bare-links.ts';
import { type Inline, type InlineLine, joinInline, plain, sliceInline } from './inline-text.ts';
import { isWrapped, type WrapWidth, wrapWidth } from './wrapped-lines.ts';

/** A piece of a page, the same whether it was saved as text, Markdown or HTML. Its text has no line break. */
export interface Block extends Inline {
  kind: 'heading' | 'line' | 'item' | 'row';
  /** Of a heading from 1 to 6, of an item its depth from 0. */
  level: number;
  /** The number of an item in a numbered list. */
  ordinal: number | null;
  /** The cells of a table's row, each its lines. */
  cells: Inline[][];
}

/** What the source's own markup says of a line; null where only its text can tell. */
export type Mark =
  | { kind: 'heading'; level: number }
  | { kind: 'item'; level: number; ordinal: number | null }
  | { kind: 'row'; cells: Inline[][] };

export interface MarkedLine extends InlineLine {
  mark: Mark | null;
  /** Whether a paragraph begins here. */
  gap: boolean;
  /** Length of the line in the source, for telling whether an editor wrapped it. */
  width: number;
}

const bullet = /^(?:[•◦▪‣●○∙·*‐–-]|(\d{1,3})[.)])\s+(?=\S)/;

/** Blocks of lines: wrapped lines put together again, bullets stripped, depths told by indentation, addresses made links. */
export function toBlocks(lines: MarkedLine[]): Block[] {
  const width = wrapWidth(lines);
  const blocks: Block[] = [];
  const indents: number[] = [];
  for (let at = 0; at < lines.length; at++) {
    const first = lines[at] as MarkedLine;
    let inline: Inline = first;
    while (first.mark?.kind !== 'heading' && continues(lines[at], lines[at + 1], width)) {
      inline = joinInline(inline, lines[++at] as MarkedLine);
    }
    blocks.push(toBlock(first, inline, indents));
  }
  return blocks.filter(({ kind, text }) => kind === 'row' || text !== '');
}

function continues(line: MarkedLine | undefined, next: MarkedLine | undefined, width: WrapWidth): boolean {
  if (!line || !next || next.gap || next.mark || bullet.test(next.text)) return false;
  return isWrapped(line, next, width);
}

function toBlock(line: MarkedLine, inline: Inline, indents: number[]): Block {
  const linked = bareLinks(inline);
  const base = { ...linked, level: 0, ordinal: null, cells: [] };
  const { mark } = line;
  if (mark?.kind === 'row') {
    indents.length = 0;
    return { ...base, kind: 'row', cells: mark.cells.map((cell) => cell.map(bareLinks)) };
  }
  if (mark?.kind === 'heading') {
    indents.length = 0;
    return { ...base, kind: 'heading', level: mark.level };
  }
  const hashes = linked.links[0]?.start === 0 ? /^(#{1,6})\s+/.exec(linked.text) : null;
  if (hashes?.[1]) {
    indents.length = 0;
    return { ...base, ...sliceInline(linked, hashes[0].length), kind: 'heading', level: hashes[1].length };
  }
  const found = bullet.exec(linked.text);
  if (found) {
    const content = sliceInline(linked, found[0].length);
    const ordinal = found[1] ? Number(found[1]) : null;
    if (mark) return { ...base, ...content, kind: 'item', level: mark.level, ordinal: mark.ordinal ?? ordinal };
    return { ...base, ...content, kind: 'item', level: depthOf(line.indent, indents), ordinal };
  }
  if (mark) return { ...base, kind: 'item', level: mark.level, ordinal: mark.ordinal };
  indents.length = 0;
  return { ...base, kind: 'line' };
}

/** How deep an item is nested, by the indents of the items around it that are still open. */
function depthOf(indent: number, indents: number[]): number {
  while (indents.length > 0 && (indents.at(-1) as number) > indent) indents.pop();
  if (indents.at(-1) !== indent) indents.push(indent);
  return indents.length - 1;
}

export function heading(text: string, level = 1): Block {
  return { ...plain(text), kind: 'heading', level, ordinal: null, cells: [] };
}
