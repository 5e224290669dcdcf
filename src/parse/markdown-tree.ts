import type { Definition, Nodes, PhrasingContent, RootContent, TableRow } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { toString as textOf } from 'mdast-util-to-string';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Mark, MarkedLine } from './blocks.ts';
import { htmlLines } from './html-lines.ts';
import { InlineText } from './inline-text.ts';
import { markdownPieces } from './markdown-pieces.ts';
import { textLines } from './text-lines.ts';

/** Tags of HTML. Others ("answers <Continue> or <RET>") are what somebody wrote about, though Markdown takes them for HTML. */
const htmlTag =
  /^<(?:[!?]|\/?(?:a|abbr|b|big|br|center|cite|code|data|del|details|dfn|div|em|font|h[1-6]|hr|i|iframe|img|input|ins|kbd|li|link|mark|meta|ol|p|picture|pre|q|s|samp|script|small|source|span|strike|strong|style|sub|summary|sup|svg|table|tbody|td|th|thead|time|tr|tt|u|ul|var|video|wbr)\b)/i;

/** The lines of any Markdown, by its whole grammar. It takes some 10 kB of memory and 0.1 ms a line. */
export function treeLines(source: string): MarkedLine[] {
  return markdownPieces(source).flatMap((piece) => new TreeReader(piece).lines);
}

/** Walks one document; a class for what the walk needs everywhere: the source's lines and the definitions of links. */
class TreeReader {
  readonly lines: MarkedLine[] = [];
  private readonly source: string[];
  private readonly addresses = new Map<string, string>();
  private readonly inline = new InlineText();

  constructor(content: string) {
    this.source = content.split('\n');
    const root = fromMarkdown(content, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
    for (const node of root.children) if (node.type === 'definition') this.define(node);
    for (const node of root.children) this.block(node, -1);
  }

  private define(node: Definition): void {
    if (!this.addresses.has(node.identifier)) this.addresses.set(node.identifier, node.url);
  }

  /** `depth` is that of the list around, -1 outside lists. */
  private block(node: RootContent, depth: number): void {
    switch (node.type) {
      case 'heading':
        this.phrases(node.children);
        this.emit(node, { kind: 'heading', level: node.depth });
        return;
      case 'paragraph':
        this.phrases(node.children);
        this.emit(node, null);
        return;
      case 'blockquote':
        for (const child of node.children) this.block(child, depth);
        return;
      case 'list':
        for (const [index, item] of node.children.entries()) {
          const ordinal = node.ordered ? (node.start ?? 1) + index : null;
          this.item(item.children, { kind: 'item', level: depth + 1, ordinal });
        }
        return;
      case 'table':
        for (const row of node.children) this.row(row);
        return;
      case 'html':
        this.lines.push(...htmlLines(node.value));
        return;
      case 'code':
        // An indented text is code to Markdown only; a fence says that somebody meant code, which is no prose.
        if (!/^\s*[`~]{3}/.test(this.source[(node.position?.start.line ?? 1) - 1] ?? '')) {
          this.lines.push(...textLines(node.value));
        }
        return;
      default:
        return;
    }
  }

  private item(children: RootContent[], mark: Mark & { kind: 'item' }): void {
    for (const [index, child] of children.entries()) {
      if (index === 0 && child.type === 'paragraph') {
        this.phrases(child.children);
        this.emit(child, mark);
      } else this.block(child, mark.level);
    }
  }

  private row(row: TableRow): void {
    const cells = row.children.map((cell) => {
      this.phrases(cell.children);
      return this.inline.take();
    });
    const text = cells
      .flat()
      .map((cell) => cell.text)
      .join(' ');
    if (text.trim() === '') return;
    const line = { text, links: [], strong: [] };
    this.lines.push({ ...line, indent: 0, mark: { kind: 'row', cells }, gap: true, width: line.text.length });
  }

  private emit(node: Nodes, mark: Mark | null): void {
    const start = node.position?.start.line ?? 1;
    const end = node.position?.end.line ?? start;
    for (const [index, line] of this.inline.take().entries()) {
      const width = (start + index <= end ? this.source[start - 1 + index] : line.text)?.trimEnd().length ?? 0;
      const indent = index === 0 ? this.indentOf(start) : line.indent;
      this.lines.push({ ...line, indent, mark: index === 0 ? mark : null, gap: index === 0, width });
    }
  }

  private phrases(nodes: PhrasingContent[]): void {
    for (const node of nodes) this.phrase(node);
  }

  private phrase(node: PhrasingContent): void {
    switch (node.type) {
      case 'text':
        this.text(node.value, node.position?.start.line ?? 1);
        return;
      case 'inlineCode':
        this.inline.add(node.value);
        return;
      case 'break':
        this.inline.newLine(this.indentOf((node.position?.start.line ?? 1) + 1));
        return;
      case 'html':
        if (/^<br\s*\/?>$/i.test(node.value)) this.inline.newLine();
        else if (!htmlTag.test(node.value)) this.inline.add(node.value);
        return;
      case 'strong':
        this.inline.inStrong(() => this.phrases(node.children));
        return;
      case 'link':
        this.inline.inLink(node.url, () => this.phrases(node.children));
        return;
      case 'linkReference': {
        const url = this.addresses.get(node.identifier);
        if (url === undefined) this.phrases(node.children);
        else this.inline.inLink(url, () => this.phrases(node.children));
        return;
      }
      case 'emphasis':
      case 'delete':
        this.phrases(node.children);
        return;
      case 'image':
      case 'imageReference':
      case 'footnoteReference':
        return;
      default:
        this.inline.add(textOf(node));
        return;
    }
  }

  private text(value: string, line: number): void {
    for (const [index, part] of value.split('\n').entries()) {
      if (index > 0) this.inline.newLine(this.indentOf(line + index));
      this.inline.add(part);
    }
  }

  /** Markdown drops the indentation of a line that goes on; it tells how deep a bullet of another kind (•) is nested. */
  private indentOf(line: number): number {
    return /^\s*/.exec(this.source[line - 1] ?? '')?.[0].length ?? 0;
  }
}
