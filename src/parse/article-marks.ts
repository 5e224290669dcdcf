import type { Block } from './blocks.ts';

/** A line that says who published, by whose name. */
interface ArticleMark {
  says: 'outlet' | 'publisher';
  name: string;
  rule: string;
}

const marks: { fits: RegExp; says: ArticleMark['says']; rule: string; reason: string }[] = [
  {
    fits: /^(?:this (?:article|post|story) was )?(?:originally|first) (?:published|posted|appeared) (?:at|by|in|on) (.{2,60}?)\.?$/i,
    says: 'publisher',
    rule: 'originally-published',
    reason: 'a retold or syndicated text',
  },
  {
    fits: /^cross-?posted (?:from|at) (.{2,60}?)\.?$/i,
    says: 'publisher',
    rule: 'cross-posted',
    reason: 'forums say so at the top',
  },
  { fits: /^via:? (.{2,60}?)\.?$/i, says: 'publisher', rule: 'via', reason: 'link blogs' },
  { fits: /^source: (.{2,60}?)\.?$/i, says: 'publisher', rule: 'source-line', reason: 'news agencies and aggregators' },
  {
    fits: /^(?:published (?:by|in)|publisher:|outlet:) (.{2,60}?)\.?$/i,
    says: 'outlet',
    rule: 'published-by',
    reason: 'the page itself',
  },
];

/** Lines that belong to a site, not to a text. */
const chrome =
  /^(?:subscribe(?: now)?|sign (?:in|up)|log ?in|share(?: this)?|tweet|menu|home|search|advertise|advertisement|cookie (?:policy|settings)|privacy(?: policy)?|terms(?: of (?:use|service))?|back to .{1,30}|skip to (?:main )?content|read more|load more|related (?:posts|articles)|leave a (?:comment|reply)|all rights reserved.{0,40}|(?:©|copyright) .{0,80})$/i;

/** What a line says of its publisher, or null. */
export function articleMark(text: string): ArticleMark | null {
  if (text.length > 120) return null;
  for (const { fits, says, rule } of marks) {
    const name = fits.exec(text)?.[1];
    if (name && !/^https?:/.test(name)) return { says, name, rule };
  }
  return null;
}

/** Whether a block is part of the site: a known phrase, a row of links, or no word at all. */
export function isChrome({ kind, text, links }: Block): boolean {
  if (kind === 'row') return false;
  if (!/[\p{L}\p{N}]/u.test(text)) return true;
  if (text.length <= 120 && chrome.test(text)) return true;
  const linked = links.reduce((sum, { start, end }) => sum + end - start, 0);
  return links.length >= 3 && linked >= 0.8 * text.length && text.length < 25 * links.length;
}
