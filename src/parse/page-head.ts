import type { Capture } from '../model.ts';
import type { Block } from './blocks.ts';
import type { Page } from './page.ts';
import { type PublicationDate, publicationDate } from './publication-date.ts';
import { sameTitle } from './same-title.ts';
import { endsSentence } from './sentence-end.ts';
import { trimEndOf } from './trim-marks.ts';

/** What stands above the text of a brief. */
interface PageHead {
  title: Block | null;
  category: string | null;
  date: PublicationDate | null;
  /** Whether the outlet's name stands there. */
  showsOutlet: boolean;
  /** What follows the title and is none of the above. */
  rest: Block[];
}

/** Ways around a site that are no part of a text. */
const chrome =
  /^(?:[←<]\s?)?(?:back to .{1,30}|home|news|menu|search|subscribe|sign in|log in|sign up|share|skip to (?:main )?content|all briefs|about|glossary|archive|\d{1,3} min(?:ute)?s?(?: read)?)$/i;

/** A category and the time since, with or without something between: "Research1w ago", "Policy · May 3, 2026". */
const dateline =
  /^(.{0,40}?)\s?[·•|,–—-]?\s?(\d{1,4} ?[a-z]{1,7} ago|an? [a-z]{1,7} ago|just now|today|yesterday|[A-Z][a-z]{2,8}\.? \d{1,2},? \d{4}|\d{1,2} [A-Z][a-z]{2,8} \d{4}|\d{4}-\d{2}-\d{2})$/;

/** Reads category and date off a line, or null where it is none. */
export function readDateline(
  text: string,
  capture: Capture,
): { category: string | null; date: PublicationDate | null } | null {
  if (text.length > 80) return null;
  const match = dateline.exec(text.trim());
  if (!match) return null;
  // "What changes today" is a line of text; a page puts a mark or nothing between category and day.
  if (/[\p{L}\p{N}] (?:just now|today|yesterday)$/u.test(text)) return null;
  const category = trimEndOf(match[1] ?? '', /[\s·•|,–—-]/).trim();
  // Without a digit or a capital in front, the words before a date are a sentence.
  if (category !== '' && (!/^[\p{Lu}]/u.test(category) || category.split(' ').length > 4)) return null;
  return { category: category === '' ? null : category, date: publicationDate(match[2] ?? '', capture) };
}

/** Takes apart the blocks above a text: the first that is neither the outlet's name nor a way around nor a date is the title. */
export function readHead(blocks: Block[], outlet: string, page: Page): PageHead {
  const head: PageHead = { title: null, category: null, date: null, showsOutlet: false, rest: [] };
  const content: Block[] = [];
  for (const block of blocks) {
    const dated = readDateline(block.text, page.capture);
    if (block.text.toLowerCase() === outlet.toLowerCase()) head.showsOutlet = true;
    else if (dated) {
      head.date ??= dated.date;
      head.category ??= dated.category ?? loneCategory(content);
    } else if (!chrome.test(block.text)) content.push(block);
  }
  const { title } = page.known;
  const stated = title === null ? -1 : content.findIndex(({ text }) => sameTitle(text, title));
  const marked = content.findIndex(({ kind, level }) => kind === 'heading' && level === 1);
  const at = stated >= 0 ? stated : Math.max(0, marked);
  head.title = content[at] ?? null;
  head.rest = content.slice(at + 1);
  return head;
}

/** "Research" on the line above "1w ago": taken away from what may be the title. */
function loneCategory(content: Block[]): string | null {
  const last = content.at(-1);
  if (!last || last.kind === 'heading' || content.length > 2) return null;
  const isCategory = /^\p{Lu}[\p{L}&/ -]{1,29}$/u.test(last.text) && last.text.split(' ').length <= 3;
  if (!isCategory || endsSentence(last.text)) return null;
  content.pop();
  return last.text;
}
