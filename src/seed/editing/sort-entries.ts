import { isMap, isScalar, type Node, visit, type YAMLSeq } from 'yaml';
import type { Edit } from './seed-document.ts';

/** An entry with its comments, from its first character to its last, without the line end. */
interface Piece {
  id: string;
  from: number;
  to: number;
}

/**
 * Sorts the entries of a list by id. Each takes the comments along that stand directly above it, or inside it; what
 * stands between the pieces, blank lines for the most part, stays where it is. Nothing where that is not safe: with
 * anchors and aliases, which must keep their order, or texts that count the blank lines behind them.
 */
export function sortEntries(text: string, list: YAMLSeq): Edit[] {
  const items = list.items as Node[];
  if (mustKeepOrder(text, list)) return [];
  const ids = items.map(idOf);
  if (ids.some((id) => id === null)) return [];
  const pieces = list.flow ? flowPieces(text, items, ids as string[]) : blockPieces(text, list, ids as string[]);
  if (!pieces) return [];
  const order = [...pieces].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  return pieces.flatMap(({ from, to }, i) => {
    const { from: start, to: end } = order[i] as Piece;
    return from === start ? [] : [{ from, to, text: text.slice(start, end) }];
  });
}

function mustKeepOrder(text: string, list: YAMLSeq): boolean {
  let must = false;
  visit(list, {
    Alias: () => {
      must = true;
    },
    Value: (_key, { anchor, range }) => {
      const head = text.slice(range?.[0] ?? 0, (range?.[0] ?? 0) + 3);
      must ||= anchor !== undefined || /^[|>]\d?\+/.test(head);
    },
  });
  return must;
}

function idOf(item: Node): string | null {
  const id = isMap(item) ? item.get('id', true) : null;
  return isScalar(id) ? String(id.value).trim() : null;
}

/** `[{…}, {…}]`, JSON too. A comment between two of them could belong to either. */
function flowPieces(text: string, items: Node[], ids: string[]): Piece[] | null {
  const pieces = items.map(({ range }, i) => ({ id: ids[i] as string, from: range?.[0] ?? 0, to: range?.[1] ?? 0 }));
  const gaps = pieces.slice(1).map(({ from }, i) => text.slice((pieces[i] as Piece).to, from));
  return gaps.some((gap) => gap.includes('#')) ? null : pieces;
}

interface Line {
  from: number;
  /** Without the line end. */
  to: number;
  indent: number;
  kind: 'blank' | 'comment' | 'text';
}

function blockPieces(text: string, list: YAMLSeq, ids: string[]): Piece[] | null {
  const token = list.srcToken;
  if (token?.type !== 'block-seq') return null;
  const lines = linesOf(text);
  const lineAt = (offset: number) => lastBefore(lines, offset);
  const dashes = token.items.flatMap(({ start }) => start.filter(({ type }) => type === 'seq-item-ind'));
  if (dashes.length !== ids.length) return null;
  const column = (dashes[0]?.offset ?? 0) - (lines[lineAt(dashes[0]?.offset ?? 0)]?.from ?? 0);
  const heads = dashes.map(({ offset }) => lineAt(offset));
  const tails = (list.items as Node[]).map(({ range }, i) => {
    const next = heads[i + 1] ?? lines.length;
    return lastOwnLine(lines, lineAt(endOf(text, range?.[1] ?? 0)), next, column);
  });
  return ids.map((id, i) => {
    const above = tails[i - 1];
    const head = firstOwnLine(lines, heads[i] as number, above === undefined ? null : above + 1);
    return { id, from: (lines[head] as Line).from, to: (lines[tails[i] as number] as Line).to };
  });
}

/** The last character of a value: what ends with a line end has it in the line before. */
function endOf(text: string, to: number): number {
  let at = to - 1;
  while (at > 0 && /\s/.test(text[at] as string)) at -= 1;
  return at;
}

/** Comments that are further in than the dash belong to the entry above them. */
function lastOwnLine(lines: Line[], last: number, next: number, column: number): number {
  let own = last;
  for (let at = last + 1; at < next; at += 1) {
    const { kind, indent } = lines[at] as Line;
    if (kind === 'comment' && indent > column) own = at;
    else if (kind !== 'blank') break;
  }
  return own;
}

/**
 * Comments between two entries belong to the lower one. What stands above the first entry is its own where no blank line
 * is between; else it is about the list.
 */
function firstOwnLine(lines: Line[], head: number, after: number | null): number {
  let own = head;
  for (let at = head - 1; at >= (after ?? 0); at -= 1) {
    const { kind } = lines[at] as Line;
    if (kind === 'comment') own = at;
    else if (kind === 'text' || after === null) break;
  }
  return own;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (let from = 0; from <= text.length; ) {
    const found = text.indexOf('\n', from);
    const end = found < 0 ? text.length : found;
    const to = text[end - 1] === '\r' && end > from ? end - 1 : end;
    const content = text.slice(from, to);
    const indent = content.search(/\S/);
    lines.push({ from, to, indent, kind: indent < 0 ? 'blank' : content[indent] === '#' ? 'comment' : 'text' });
    if (found < 0) break;
    from = found + 1;
  }
  return lines;
}

function lastBefore(lines: Line[], offset: number): number {
  let [low, high] = [0, lines.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((lines[middle] as Line).from <= offset) low = middle;
    else high = middle;
  }
  return low;
}
