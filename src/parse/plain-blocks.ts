import type { Mark, MarkedLine } from './blocks.ts';
import { type InlineLine, InlineText } from './inline-text.ts';
import { treeLines } from './markdown-tree.ts';
import { PlainInline } from './plain-inline.ts';
import { trimEndOf } from './trim-marks.ts';

/** What begins or ends a block other than a paragraph, or might: quotes, lists, code, rules, HTML, heads of tables. */
const other = /^(?:[ \t>]|[-+*](?:[ \t]|$)|\d{1,9}[.)](?:[ \t]|$)|`{3}|~{3}|<|(?:[-_*][ \t]*){3,}$|[=-]+[ \t]*$)/;
const interrupts =
  /^[ \t]*(?:#{1,6}(?:[ \t]|$)|>|[-+*](?:[ \t]|$)|\d{1,9}[.)](?:[ \t]|$)|`{3}|~{3}|<|(?:[-_*][ \t]*){3,}$|[=-]+[ \t]*$)/;
/** Stars, lines or underlines across the page: nothing to read, and the end of a block. */
const acrossPage = /^(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const heading = /^#{1,6}(?=[ \t]|$)/;
const tableRule = /^[ \t]*[|:-][|: \t-]*$/;

/** Blocks that go on behind an empty line, wherever they begin. */
const unending = /^[ \t>]*(?:[-+*\d.)][ \t>\d.)+*-]*)?(?:`{3}|~{3}|<(?:[!?]|(?:script|pre|style|textarea)\b))/i;

/**
 * The blocks that nearly all pages are made of (headings, paragraphs, tables with a bar at either end), read line by
 * line; the parser, which takes fifty times as long, gets what is more than that. Each block is read by itself: in
 * CommonMark a line without indentation behind an empty line ends all that was open but fences and HTML.
 */
export class PlainBlocks {
  readonly lines: MarkedLine[] = [];
  private readonly source: string[];
  private readonly inline = new InlineText();
  private readonly plain = new PlainInline(this.inline);

  constructor(content: string) {
    this.source = content.split('\n');
    for (let at = 0; at < this.source.length; ) at = this.isEmpty(at) ? at + 1 : this.block(at);
  }

  private isEmpty(at: number): boolean {
    return at >= this.source.length || (this.source[at] as string).trim() === '';
  }

  /** Reads the block that begins at a line; gives the line behind it. */
  private block(at: number): number {
    const line = this.source[at] as string;
    const marks = heading.exec(line)?.[0];
    if (marks !== undefined) {
      const text = withoutClosing(line.slice(marks.length).trim());
      const mark: Mark = { kind: 'heading', level: marks.length };
      if (text !== '' && !this.phrases(text, { from: at, end: at + 1 }, mark)) this.tree(at, at + 1);
      return at + 1;
    }
    if (acrossPage.test(line)) return at + 1;
    let end = at + 1;
    while (!this.isEmpty(end)) end += 1;
    if (this.table(at, end) || this.paragraph(at, end)) return end;
    return this.tree(at, this.endOfOther(at, end));
  }

  private paragraph(at: number, end: number): boolean {
    if (other.test(this.source[at] as string)) return false;
    for (let next = at + 1; next < end; next += 1) {
      const line = this.source[next] as string;
      if (interrupts.test(line) || tableRule.test(line)) return false;
    }
    return this.phrases(this.source.slice(at, end).join('\n'), { from: at, end }, null);
  }

  private phrases(text: string, { from, end }: { from: number; end: number }, mark: Mark | null): boolean {
    if (!this.plain.read(text, (line) => this.indentOf(from + line))) return false;
    for (const [index, line] of this.inline.take().entries()) {
      const width = (from + index < end ? this.source[from + index] : line.text)?.trimEnd().length ?? 0;
      const indent = index === 0 ? this.indentOf(from) : line.indent;
      this.lines.push({ ...line, indent, mark: index === 0 ? mark : null, gap: index === 0, width });
    }
    return true;
  }

  private indentOf(line: number): number {
    return /^\s*/.exec(this.source[line] ?? '')?.[0].length ?? 0;
  }

  /** A table all of whose lines have a bar at either end. A row that is not plain goes to the tree under an empty head. */
  private table(at: number, end: number): boolean {
    const rule = this.source[at + 1] as string;
    if (end < at + 2 || !tableRule.test(rule)) return false;
    const lines = this.source.slice(at, end);
    const columns = cellsOf(rule).length;
    if (!lines.every((line) => line.startsWith('|') && /.\|[ \t]*$/.test(line) && !/\\\|[ \t]*$/.test(line)))
      return false;
    if (!cellsOf(rule).every((cell) => /^:?-+:?$/.test(cell)) || !this.row(lines[0] as string, columns)) return false;
    const head = `|${' |'.repeat(columns)}\n${rule}\n`;
    for (const line of lines.slice(2)) {
      if (!this.row(line, columns)) for (const read of treeLines(head + line)) this.lines.push(read);
    }
    return true;
  }

  private row(line: string, columns: number): boolean {
    const texts = cellsOf(line);
    // Behind a backslash a bar is none.
    if (texts.length !== columns || line.includes('\\')) return false;
    const cells: InlineLine[][] = [];
    for (const text of texts) {
      if (!this.plain.read(text, () => 0)) return false;
      cells.push(this.inline.take());
    }
    const text = cells
      .flat()
      .map((cell) => cell.text)
      .join(' ');
    if (text.trim() === '') return true;
    this.lines.push({
      text,
      links: [],
      strong: [],
      indent: 0,
      mark: { kind: 'row', cells },
      gap: true,
      width: text.length,
    });
    return true;
  }

  /** Where a block of another kind surely has ended: before a line that begins a heading or a paragraph. */
  private endOfOther(from: number, end: number): number {
    for (let at = from; at < this.source.length; at += 1) {
      const line = this.source[at] as string;
      if (unending.test(line)) return this.source.length;
      if (at >= end && this.isEmpty(at - 1) && !this.isEmpty(at) && !other.test(line)) return at;
    }
    return this.source.length;
  }

  private tree(from: number, end: number): number {
    for (const line of treeLines(this.source.slice(from, end).join('\n'))) this.lines.push(line);
    return end;
  }
}

/** The cells of a line with a bar at either end. */
function cellsOf(line: string): string[] {
  return line
    .trim()
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.trim());
}

/** A heading may close with as many `#` as its writer likes. */
function withoutClosing(text: string): string {
  const content = trimEndOf(text, /#/);
  return /(?:^|[ \t])$/.test(content) ? content.trimEnd() : text;
}
