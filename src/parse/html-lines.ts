import type { Mark, MarkedLine } from './blocks.ts';
import { type HtmlNode, htmlDocument, removeUnread } from './html-document.ts';
import { type InlineLine, InlineText } from './inline-text.ts';
import { withoutTags } from './without-tags.ts';

const elementNode = 1;
const textNode = 3;

/** Elements that begin and end a line. */
const blocks = new Set(
  'address,article,aside,blockquote,body,center,dd,details,div,dl,dt,fieldset,figcaption,figure,footer,header,hgroup,hr,main,ol,p,pre,section,summary,table,tbody,tfoot,thead,ul'.split(
    ',',
  ),
);

/** The lines of HTML that comes without a page around it, such as in Markdown. */
export function htmlLines(html: string): MarkedLine[] {
  const document = htmlDocument(html);
  if (document === null) return withoutTags(html);
  removeUnread(document);
  return elementLines(document.body);
}

/** The lines of an element of a tree that has nothing unread in it. */
export function elementLines(root: HtmlNode): MarkedLine[] {
  return new HtmlReader(root).lines;
}

class HtmlReader {
  readonly lines: MarkedLine[] = [];
  private readonly inline = new InlineText();
  /** What the next line is; a list item's mark is for its first line only. */
  private mark: Mark | null = null;

  constructor(root: HtmlNode) {
    this.children(root, -1);
    this.emit();
  }

  private children(node: HtmlNode, depth: number): void {
    for (const child of Array.from(node.childNodes)) this.node(child, depth);
  }

  private node(node: HtmlNode, depth: number): void {
    if (node.nodeType === textNode) this.inline.add(node.textContent ?? '');
    // Code in its own block is no prose.
    if (node.nodeType !== elementNode || (node.localName === 'pre' && node.querySelector('code'))) return;
    const name = node.localName.toLowerCase();
    if (/^h[1-6]$/.test(name)) this.block(node, depth, { kind: 'heading', level: Number(name[1]) });
    else if (name === 'ul' || name === 'ol') this.list(node, depth, name === 'ol');
    else if (name === 'table') this.table(node);
    else if (blocks.has(name) || name === 'li') this.block(node, depth, null);
    else this.phrase(node, name, depth);
  }

  private phrase(node: HtmlNode, name: string, depth: number): void {
    const content = (): void => this.children(node, depth);
    const href = name === 'a' ? node.getAttribute('href') : null;
    if (name === 'br') this.inline.newLine();
    else if (href) this.inline.inLink(href.trim(), content);
    else if (name === 'strong' || name === 'b') this.inline.inStrong(content);
    else if (name !== 'head' && name !== 'title') content();
  }

  private block(node: HtmlNode, depth: number, mark: Mark | null): void {
    this.emit();
    if (mark) this.mark = mark;
    this.children(node, depth);
    this.emit();
    if (mark) this.mark = null;
  }

  private list(node: HtmlNode, depth: number, isOrdered: boolean): void {
    this.emit();
    const start = Number.parseInt(node.getAttribute('start') ?? '1', 10) || 1;
    let index = 0;
    for (const child of Array.from(node.childNodes)) {
      if (child.localName?.toLowerCase() !== 'li') {
        this.node(child, depth);
        continue;
      }
      this.block(child, depth + 1, { kind: 'item', level: depth + 1, ordinal: isOrdered ? start + index : null });
      index++;
    }
  }

  /** A table that lays out a page (one cell a row, or blocks in its cells) is read as what is in it. */
  private table(table: HtmlNode): void {
    this.emit();
    for (const row of table.querySelectorAll('tr')) {
      if (isInside(row, table)) continue;
      const cells = Array.from(row.childNodes).filter(({ localName }) => /^t[dh]$/i.test(localName ?? ''));
      if (cells.length < 2 || row.querySelector('table,h1,h2,h3')) for (const cell of cells) this.block(cell, -1, null);
      else this.row(cells);
    }
  }

  private row(cells: HtmlNode[]): void {
    const read = cells.map((cell) => new HtmlReader(cell).lines.map(withBullet));
    const text = read.flatMap((cell) => cell.map((line) => line.text)).join(' ');
    if (text.trim() === '') return;
    const line = { text, links: [], strong: [], indent: 0, gap: true, width: text.length };
    this.lines.push({ ...line, mark: { kind: 'row', cells: read } });
  }

  private emit(): void {
    for (const line of this.inline.take()) {
      this.lines.push({ ...line, mark: this.mark, gap: true, width: line.text.length });
      if (this.mark?.kind === 'item') this.mark = null;
    }
  }
}

/** Whether a row belongs to a table inside the table, which is read with the cell that holds it. */
function isInside(row: HtmlNode, table: HtmlNode): boolean {
  for (let node = row.parentNode; node && node !== table; node = node.parentNode) {
    if (node.localName?.toLowerCase() === 'table') return true;
  }
  return false;
}

/** In a cell a list is lines with bullets, as in tables of other formats. */
function withBullet(line: MarkedLine): InlineLine {
  if (line.mark?.kind !== 'item') return line;
  const moved = <T extends { start: number; end: number }>(span: T): T => ({
    ...span,
    start: span.start + 2,
    end: span.end + 2,
  });
  return { ...line, text: `● ${line.text}`, links: line.links.map(moved), strong: line.strong.map(moved) };
}
