import { BriefgraphError } from '../errors.ts';

/** A page with more text than this is an article, whatever its title says. In characters. */
const shortPage = 1500;

/** What a page that stands in for the wanted one says of itself, in its title or first line. */
const standIns: { says: RegExp; what: string; reason: string }[] = [
  {
    says: /^(?:(?:error )?404\b|(?:this |the )?page (?:was |could )?not (?:be )?found|not found$|page (?:doesn['’]t|does not) exist)/i,
    what: 'a "not found" page',
    reason: 'the server had nothing under this address',
  },
  {
    says: /^(?:(?:error )?(?:401|403)\b|access denied|forbidden$|unauthorized$)/i,
    what: 'an "access denied" page',
    reason: 'the server refused',
  },
  {
    says: /^(?:sign in|log ?in|please (?:sign|log) in|(?:sign|log) in to )/i,
    what: 'a login page',
    reason: 'the text is behind it',
  },
  {
    says: /^(?:just a moment|attention required|checking your browser|verify you are human|are you a robot)/i,
    what: 'a page that checks for robots',
    reason: 'the text comes after it',
  },
];

/** Refuses (BAD_INPUT) a page without text, and one that a server shows in the place of the text. */
export function refuseStandIn(content: string, isHtml: boolean, where: string): void {
  const text = (isHtml ? visibleText(content) : content).trim();
  const next = 'Save the page again where it can be read, or leave it out.';
  if (!/[\p{L}\p{N}]/u.test(text)) throw new BriefgraphError('BAD_INPUT', 'no text in it', { where, next });
  if (text.length > shortPage) return;
  const lines = [text.split('\n', 1)[0] ?? '', isHtml ? titleOf(content) : ''].map((line) =>
    line.replace(/^[#\s*]+/, '').trim(),
  );
  const standIn = standIns.find(({ says }) => lines.some((line) => line.length < 120 && says.test(line)));
  const askedForPassword = isHtml && /<input[^>]{1,300}type\s{0,5}=\s{0,5}["']?password/i.test(content);
  const what = standIn?.what ?? (askedForPassword ? 'a login page' : null);
  if (what !== null) throw new BriefgraphError('BAD_INPUT', `${what}, not a text`, { where, next });
}

function titleOf(html: string): string {
  return /<title[^>]{0,200}>([^<]{0,300})/i.exec(html)?.[1]?.trim() ?? '';
}

/** Elements whose content nobody sees. */
const unseen = ['script', 'style', 'title', 'noscript', 'template', 'svg', 'iframe'];

/** What is left of HTML without tags; enough to tell an empty page from a full one. One pass, at most as much as is needed. */
function visibleText(html: string): string {
  let text = '';
  let at = 0;
  while (at < html.length && text.length <= 2 * shortPage) {
    const open = html.indexOf('<', at);
    const end = Math.min(open < 0 ? html.length : open, at + 2 * shortPage);
    text += html.slice(at, end).replace(/\s+/g, ' ');
    if (open < 0) break;
    at = behindTag(html, open);
    if (!text.endsWith('\n') && text.trim()) text += '\n';
  }
  return text.replace(/&nbsp;|&#160;/g, ' ').replace(/\n\s+/g, '\n');
}

function behindTag(html: string, open: number): number {
  if (html.startsWith('<!--', open)) return endOf(html, '-->', open);
  const name = /^<([a-z]{1,9})[\s/>]/i.exec(html.slice(open, open + 12))?.[1]?.toLowerCase();
  if (name === undefined || !unseen.includes(name)) return endOf(html, '>', open);
  const close = new RegExp(`</${name}`, 'gi');
  close.lastIndex = open;
  const found = close.exec(html);
  return found ? found.index + found[0].length : html.length;
}

function endOf(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? text.length : at + mark.length;
}
