import { parseFeed } from 'feedsmith';
import { BriefgraphError } from '../errors.ts';
import type { Capture } from '../model.ts';
import { cleanText } from '../text/clean-text.ts';
import { parseHtml } from '../text/parse-html.ts';
import { fact, itemPlace, makeCapture, nothingKnown, type Place, sha256 } from './capture.ts';
import { limits } from './limits.ts';

type ParsedFeed = ReturnType<typeof parseFeed<string>>;

/** An item of any kind of feed, with the text that says most of it. */
interface FeedItem {
  title: string | null | undefined;
  url: string | null | undefined;
  id: string | null | undefined;
  publishedAt: string | null | undefined;
  category: string | null | undefined;
  content: string | null | undefined;
}

/**
 * The items of an RSS, Atom, RDF or JSON feed, one capture each. An item is known by its guid, else its link, else the
 * hash of its title and text: so it stays the same capture when others are put before it. Of two with one guid the
 * later published counts, else the first. A feed that declares entities is refused: nothing is expanded or fetched.
 */
export function readFeed(text: string, place: Place, onRefused: (error: BriefgraphError) => void): Capture[] {
  refuseDangerous(text, place.location);
  let feed: ParsedFeed;
  try {
    feed = parseFeed(withoutDoctype(text));
  } catch (cause) {
    throw new BriefgraphError('BAD_INPUT', `not a readable feed: ${reasonOf(cause)}`, {
      where: place.location,
      next: 'A feed is RSS, Atom, RDF or JSON Feed, complete and well-formed.',
      cause,
    });
  }
  const { outlet, items } = itemsOf(feed);
  if (items.length > limits.feedItems) throw tooMany(items.length, place.location);
  const captures = new Map<string, Capture>();
  for (const [index, item] of items.entries()) {
    const capture = toCapture(item, outlet, place);
    if (capture === null) {
      onRefused(
        new BriefgraphError('BAD_INPUT', `item ${index + 1} has neither title nor text`, { where: place.location }),
      );
      continue;
    }
    const other = captures.get(capture.location);
    if (other === undefined || isLater(capture, other)) captures.set(capture.location, capture);
  }
  return [...captures.values()];
}

function toCapture(item: FeedItem, outlet: string | null, place: Place): Capture | null {
  const title = fact(item.title);
  const content = cleanText(item.content ?? '').trim();
  if (title === null && content === '') return null;
  const id = fact(item.id);
  const url = fact(item.url);
  const known = {
    ...nothingKnown,
    title,
    url,
    outlet,
    id,
    publishedAt: fact(item.publishedAt),
    category: fact(item.category),
  };
  const key = id ?? url ?? sha256(`${title}\n${content}`).slice(0, 16);
  return makeCapture(itemPlace(place, key), 'feed-item', content, known);
}

function isLater(capture: Capture, other: Capture): boolean {
  return Date.parse(capture.known.publishedAt ?? '') > Date.parse(other.known.publishedAt ?? '');
}

function itemsOf(parsed: ParsedFeed): { outlet: string | null; items: FeedItem[] } {
  switch (parsed.format) {
    case 'json':
      return {
        outlet: fact(parsed.feed.title),
        items: (parsed.feed.items ?? []).map((item) => ({
          title: item.title,
          url: item.url ?? item.external_url,
          id: item.id,
          publishedAt: item.date_published ?? item.date_modified,
          category: item.tags?.[0],
          content: item.content_html ?? item.content_text ?? item.summary,
        })),
      };
    case 'atom':
      return {
        outlet: fact(plainAtom(parsed.feed.title)),
        items: (parsed.feed.entries ?? []).map((entry) => ({
          title: plainAtom(entry.title),
          url: (entry.links?.find((link) => !link.rel || link.rel === 'alternate') ?? entry.links?.[0])?.href,
          id: entry.id,
          publishedAt: entry.published ?? entry.updated,
          category: entry.categories?.[0]?.label ?? entry.categories?.[0]?.term,
          content: entry.content?.value ?? entry.summary?.value,
        })),
      };
    case 'rdf':
      return {
        outlet: fact(parsed.feed.title),
        items: (parsed.feed.items ?? []).map((item) => ({
          title: item.title,
          url: item.link,
          id: item.rdf?.about,
          publishedAt: item.dc?.dates?.[0],
          category: item.dc?.subjects?.[0],
          content: item.content?.encoded ?? item.description,
        })),
      };
    default:
      return {
        outlet: fact(parsed.feed.title),
        items: (parsed.feed.items ?? []).map((item) => ({
          title: item.title,
          url: item.link ?? (item.guid?.isPermaLink === false ? null : webAddress(item.guid?.value)),
          id: item.guid?.value,
          publishedAt: item.pubDate ?? item.dc?.dates?.[0],
          category: item.categories?.[0]?.name,
          content: item.content?.encoded ?? item.description,
        })),
      };
  }
}

function webAddress(value: string | undefined): string | null {
  return value && /^https?:\/\//.test(value) ? value : null;
}

/** An Atom text of type html is HTML in which, say, an ampersand is written twice over. */
function plainAtom(text: { value: string; type?: string } | undefined): string | null {
  if (!text) return null;
  if (text.type !== 'html' && text.type !== 'xhtml') return text.value;
  return parseHtml(`<html><body>${text.value}</body></html>`).body.textContent;
}

function refuseDangerous(text: string, where: string): void {
  const doctype = doctypeOf(text);
  if (doctype !== null && /\[|<!ENTITY/i.test(doctype)) {
    throw new BriefgraphError('BAD_INPUT', 'declares entities in its DOCTYPE, which is never read', {
      where,
      next: 'Take the DOCTYPE out.',
    });
  }
  const items = countOf(text, '<item') + countOf(text, '<entry') + (isJson(text) ? countOf(text, '"id"') : 0);
  if (items > 2 * limits.feedItems) throw tooMany(items, where);
}

function isJson(text: string): boolean {
  return /^\ufeff?\s{0,100}\{/.test(text);
}

function tooMany(items: number, where: string): BriefgraphError {
  const what = `about ${items} items; a feed may have ${limits.feedItems}`;
  return new BriefgraphError('TOO_LARGE', what, {
    where,
    next: 'Split it, or make JSON Lines of it, which have no limit.',
  });
}

function countOf(text: string, mark: string): number {
  let count = 0;
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + mark.length)) count++;
  return count;
}

/** `<!DOCTYPE …` up to its end or its internal subset. What looks like one behind the root element is text. */
function doctypeOf(text: string): string | null {
  const start = text.slice(0, 65_536);
  const root = start.search(/<(?:rss|feed|rdf:RDF)[\s>]/i);
  const at = start.slice(0, root < 0 ? start.length : root).search(/<!DOCTYPE/i);
  return at < 0 ? null : (/^[^>[]{0,4096}[>[]?/.exec(text.slice(at, at + 4097))?.[0] ?? null);
}

function withoutDoctype(text: string): string {
  const doctype = doctypeOf(text);
  return doctype === null ? text : text.replace(doctype, () => '');
}

function reasonOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : 'unknown error';
}
