import type { Definition, Nodes, PhrasingContent, RootContent, TableRow } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { toString as textOf } from 'mdast-util-to-string';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Mark, MarkedLine } from './blocks.ts';
import { calmMarkdown, pieces } from './calm-markdown.ts';
import { htmlLines } from './html-lines.ts';
import { InlineText } from './inline-text.ts';
import { textLines } from './text-lines.ts';

/** The lines of a Markdown document (CommonMark with tables). */
export function markdownLines(content: string): MarkedLine[] {
  return pieces(calmMarkdown(content)).flatMap((piece) => new MarkdownReader(piece).lines);
}

/** Walks one document; a class for what the walk needs everywhere: the source's lines and the definitions of links. */
class MarkdownReader {
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
        return this.emit(node, { kind: 'heading', level: node.depth });
      case 'paragraph':
        this.phrases(node.children);
        return this.emit(node, null);
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
    const line = { text: cells.flat().map(({ text }) => text).join(' '), links: [], strong: [] };
    this.lines.push({ ...line, indent: 0, mark: { kind: 'row', cells }, gap: true, width: line.text.length });
  }

  private emit(node: Nodes, mark: Mark | null): void {
    const start = node.position?.start.line ?? 1;
    for (const [index, line] of this.inline.take().entries()) {
      const width = this.source[start - 1 + index]?.trimEnd().length ?? line.text.length;
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
        return this.text(node.value, node.position?.start.line ?? 1);
      case 'inlineCode':
        return this.inline.add(node.value);
      case 'break':
        return this.inline.newLine(this.indentOf((node.position?.start.line ?? 1) + 1));
      case 'html':
        return /^<br\s*\/?>$/i.test(node.value) ? this.inline.newLine() : undefined;
      case 'strong':
        return this.inline.inStrong(() => this.phrases(node.children));
      case 'link':
        return this.inline.inLink(node.url, () => this.phrases(node.children));
      case 'linkReference': {
        const url = this.addresses.get(node.identifier);
        if (url === undefined) return this.phrases(node.children);
        return this.inline.inLink(url, () => this.phrases(node.children));
      }
      case 'emphasis':
      case 'delete':
        return this.phrases(node.children);
      case 'image':
      case 'imageReference':
      case 'footnoteReference':
        return;
      default:
        return this.inline.add(textOf(node));
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
