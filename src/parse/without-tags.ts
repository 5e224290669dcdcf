import type { MarkedLine } from './blocks.ts';
import { textLines } from './text-lines.ts';

/** The references that a text is not readable without. */
const references: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  bull: '•',
  middot: '·',
};

/** Elements of whose content nobody reads anything. */
const unread = /^(?:script|style|noscript|template|iframe|svg|title)$/;

/** Elements within a line. */
const phrase = /^(?:a|abbr|b|cite|code|em|i|kbd|mark|q|s|small|span|strong|sub|sup|u|var|font)$/;

/** What is kept of such a page, in UTF-16 code units: several times what a brief keeps. */
const mostText = 4_000_000;

/** The text of HTML that is too large or nested too deep for a tree, in one pass: tags out, a line for each block. */
export function withoutTags(html: string): MarkedLine[] {
  const parts: string[] = [];
  let at = 0;
  let kept = 0;
  while (at < html.length && kept < mostText) {
    const open = html.indexOf('<', at);
    const text = html.slice(at, Math.min(open < 0 ? html.length : open, at + mostText));
    parts.push(text.replace(/\s+/g, ' '));
    kept += text.length;
    if (open < 0) break;
    const tag = /^<\/?([a-z][a-z0-9-]{0,30})/i.exec(html.slice(open, open + 34));
    if (!tag && !/^<[!?]/.test(html.slice(open, open + 2))) {
      parts.push('<');
      at = open + 1;
      continue;
    }
    const name = tag?.[1]?.toLowerCase() ?? '';
    if (!phrase.test(name)) parts.push('\n');
    at = html.startsWith('<!--', open) ? endOf(html, '-->', open) : endOf(html, '>', open);
    if (unread.test(name) && html[open + 1] !== '/') at = endOfElement(html, name, at);
  }
  return textLines(parts.join('').replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi, decoded));
}

function endOf(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from);
  return at < 0 ? html.length : at + mark.length;
}

function endOfElement(html: string, name: string, from: number): number {
  const end = new RegExp(`</${name}[\\s>]`, 'gi');
  end.lastIndex = from;
  const found = end.exec(html);
  return found ? endOf(html, '>', found.index) : html.length;
}

function decoded(whole: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return references[name] ?? whole;
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number.parseInt(decimal, 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
}
