import { evenText } from '../text/clean-text.ts';

interface Span {
  start: number;
  end: number;
}

export interface TextLink extends Span {
  url: string;
}

/** Text of one line without markup, and where in it links and strong passages stand. */
export interface Inline {
  text: string;
  links: TextLink[];
  strong: Span[];
}

/** A line that a page is first taken apart into. */
export interface InlineLine extends Inline {
  /** Columns before the text, as the source has it. */
  indent: number;
}

export const plain = (text: string): Inline => ({ text, links: [], strong: [] });

/** A part of a line with its links and strong passages. */
export function sliceInline(inline: Inline, start: number, end = inline.text.length): Inline {
  const text = inline.text.slice(start, end);
  const lead = text.length - text.trimStart().length;
  const trimmed = text.trim();
  const within = <T extends Span>(spans: T[]): T[] =>
    spans
      .map((span) => ({
        ...span,
        start: Math.max(0, span.start - start - lead),
        end: Math.min(trimmed.length, span.end - start - lead),
      }))
      .filter((span) => span.end > span.start);
  return { text: trimmed, links: within(inline.links), strong: within(inline.strong) };
}

/** One line of two, a space between. */
export function joinInline(first: Inline, second: Inline): Inline {
  const by = first.text.length + 1;
  const moved = <T extends Span>(span: T): T => ({ ...span, start: span.start + by, end: span.end + by });
  return {
    text: `${first.text} ${second.text}`,
    links: [...first.links, ...second.links.map(moved)],
    strong: [...first.strong, ...second.strong.map(moved)],
  };
}

/** Collects the text of inline markup line by line, white space collapsed, while links and strong passages open and close. */
export class InlineText {
  private lines: InlineLine[] = [];
  private line: InlineLine = { ...plain(''), indent: 0 };
  /** Whether a space would be one too many; asking the text itself would flatten it each time. */
  private isSpaced = true;
  private link: { url: string; start: number } | null = null;
  private strongFrom: number | null = null;

  add(text: string): void {
    const clean = evenText(text);
    const added = this.isSpaced ? clean.trimStart() : clean;
    if (added === '') return;
    this.line.text += added;
    this.isSpaced = added.endsWith(' ');
  }

  newLine(indent = 0): void {
    this.closeSpans();
    this.lines.push(this.line);
    this.line = { ...plain(''), indent };
    this.isSpaced = true;
    if (this.link) this.link.start = 0;
    if (this.strongFrom !== null) this.strongFrom = 0;
  }

  /** A link inside a link (which HTML forbids) belongs to the outer one. */
  inLink(url: string, content: () => void): void {
    if (this.link) {
      content();
      return;
    }
    this.link = { url, start: this.line.text.length };
    content();
    this.closeLink();
    this.link = null;
  }

  inStrong(content: () => void): void {
    if (this.strongFrom !== null) {
      content();
      return;
    }
    this.strongFrom = this.line.text.length;
    content();
    this.closeStrong();
    this.strongFrom = null;
  }

  /** The lines so far that have text; what is open stays open for what follows. */
  take(): InlineLine[] {
    this.newLine();
    const taken = this.lines
      .filter(({ text }) => text.trim() !== '')
      .map((line) => ({ ...sliceInline(line, 0), indent: line.indent }));
    this.lines = [];
    return taken;
  }

  private closeSpans(): void {
    this.closeLink();
    this.closeStrong();
  }

  private closeLink(): void {
    const end = this.line.text.trimEnd().length;
    if (this.link && end > this.link.start) this.line.links.push({ url: this.link.url, start: this.link.start, end });
  }

  private closeStrong(): void {
    const end = this.line.text.trimEnd().length;
    if (this.strongFrom !== null && end > this.strongFrom) this.line.strong.push({ start: this.strongFrom, end });
  }
}
