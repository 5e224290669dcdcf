import type { InlineText } from './inline-text.ts';

/** What may mean more than itself in running text. */
const special = /[\\`*_[<&\n]|!(?=\[)/g;

const link = /\[([^[\]\\`<]*)\]\(([^\s()<>\\]*(?:\([^\s()<>\\]*\)[^\s()<>\\]*)*)\)/y;
/** Brackets around something that no address follows. */
const bracketed = /\[[^[\]\\`<]*\](?!\()/y;
const lineBreak = /<br[ \t]*\/?>/iy;
const code = /`([^`\n]+)`(?!`)/y;
const reference = /&(?:#[xX]?[\da-fA-F]{1,7}|[A-Za-z][A-Za-z\d]{0,31});/y;
const anyReference = /&(?:#[xX]?[\da-fA-F]{1,7}|[A-Za-z][A-Za-z\d]{0,31});/;
const punctuation = /[!-/:-@[-`{-~]/;

/** The references that running text has; any other is left to the tree. */
const characters: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&nbsp;': ' ' };

/** What a mark of emphasis stands beside decides whether it opens or closes (CommonMark 0.31, 6.2). */
type Side = 'word' | 'space' | 'punctuation';

/**
 * Reads the inline markup that nearly all text has (plain words, emphasis, links, code, line breaks) in one pass.
 * What takes more than that to tell is not read: the caller leaves the block to the tree.
 */
export class PlainInline {
  private text = '';
  private at = 0;
  private line = 0;
  private indentOf: (line: number) => number = () => 0;
  /** Where the last bracket closes that an address follows. */
  private lastLink = -1;
  private readonly inline: InlineText;

  constructor(inline: InlineText) {
    this.inline = inline;
  }

  /** False where the text is not so plain; what was collected until then is thrown away. `indentOf` is asked line by line. */
  read(text: string, indentOf: (line: number) => number): boolean {
    this.text = text;
    this.at = 0;
    this.line = 0;
    this.indentOf = indentOf;
    this.lastLink = text.lastIndexOf('](');
    if (this.upTo(text.length, '')) return true;
    this.inline.take();
    return false;
  }

  /** Reads up to `end`, or behind the mark that closes the emphasis `open`. */
  private upTo(end: number, open: string): boolean {
    while (this.at < end) {
      special.lastIndex = this.at;
      const found = special.exec(this.text)?.index ?? end;
      const next = Math.min(found, end);
      if (next > this.at) this.inline.add(this.text.slice(this.at, next));
      this.at = next;
      if (next === end) break;
      const mark = this.text[next] as string;
      if (mark === '*' || mark === '_') {
        const does = this.emphasis(mark, end, open);
        if (does !== 'go on') return does === 'close';
      } else if (!this.piece(mark)) return false;
    }
    // What was opened and is not closed is no emphasis, or another one than it seemed.
    return open === '';
  }

  private emphasis(mark: string, end: number, open: string): 'close' | 'go on' | 'give up' {
    let behind = this.at;
    while (behind < end && this.text[behind] === mark) behind += 1;
    const run = this.text.slice(this.at, behind);
    const [opens, closes] = this.flanks(mark, behind);
    if ((opens && closes) || (run.length > 2 && (opens || closes))) return 'give up';
    if (closes && open !== '') {
      this.at = behind;
      return run === open ? 'close' : 'give up';
    }
    this.at = behind;
    if (!opens) {
      this.inline.add(run);
      return 'go on';
    }
    let read = true;
    const content = () => {
      read = this.upTo(end, run);
    };
    if (run.length === 2) this.inline.inStrong(content);
    else content();
    return read ? 'go on' : 'give up';
  }

  private flanks(mark: string, behind: number): [boolean, boolean] {
    const [left, right] = [this.text[this.at - 1], this.text[behind]];
    const [before, after] = [sideOf(left), sideOf(right)];
    const opens = after === 'word' || (after === 'punctuation' && before !== 'word') || right === '*' || right === '_';
    const closes = before === 'word' || (before === 'punctuation' && after !== 'word') || left === '*' || left === '_';
    if (mark === '*') return [opens, closes];
    return [opens && (before !== 'word' || !closes), closes && (after !== 'word' || !opens)];
  }

  /** Reads what begins with a mark other than emphasis. */
  private piece(mark: string): boolean {
    switch (mark) {
      case '\n':
        this.at += 1;
        this.line += 1;
        this.inline.newLine(this.indentOf(this.line));
        return true;
      case '[':
        return this.linked();
      case '<': {
        const found = this.matched(lineBreak);
        if (found) this.inline.newLine();
        return found !== null || (!/[a-zA-Z/!?]/.test(this.text[this.at + 1] ?? '') && this.literal(1));
      }
      case '&': {
        const found = this.matched(reference);
        if (!found) return this.literal(1);
        const character = characters[found[0]];
        if (character !== undefined) this.inline.add(character);
        return character !== undefined;
      }
      case '`': {
        const found = this.text[this.at - 1] === '`' ? null : this.matched(code);
        if (found?.[1]) this.inline.add(found[1].replace(/^ (.*[^ ].*) $/, '$1'));
        return found !== null || (this.text.lastIndexOf('`') === this.at && this.literal(1));
      }
      case '\\': {
        const next = this.text[this.at + 1] ?? '';
        this.at += 1;
        return next === '\n' || this.literal(punctuation.test(next) ? 1 : 0, next);
      }
      default:
        return false;
    }
  }

  private linked(): boolean {
    const found = this.matched(link);
    if (!found) {
      bracketed.lastIndex = this.at;
      return (bracketed.test(this.text) || this.at > this.lastLink) && this.literal(1);
    }
    const url = (found[2] as string).replaceAll('&amp;', '&');
    if (found[2]?.includes('&') && anyReference.test(url)) return false;
    const behind = this.at;
    this.at = behind - found[0].length + 1;
    let read = false;
    this.inline.inLink(url, () => {
      read = this.upTo(this.at + (found[1] as string).length, '');
    });
    this.at = behind;
    return read;
  }

  private matched(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    if (found) this.at += found[0].length;
    return found;
  }

  /** Takes so many characters as they are. */
  private literal(length: number, text = this.text.slice(this.at, this.at + length)): boolean {
    this.inline.add(length === 0 ? '\\' : text);
    this.at += length;
    return true;
  }
}

function sideOf(character: string | undefined): Side {
  if (character === undefined || /\s/.test(character)) return 'space';
  return /[\p{P}\p{S}]/u.test(character) ? 'punctuation' : 'word';
}
