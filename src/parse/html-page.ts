import { Readability } from '@mozilla/readability';
import type { MarkedLine } from './blocks.ts';
import { type HtmlDocument, type HtmlNode, htmlDocument, removeUnread } from './html-document.ts';
import { elementLines } from './html-lines.ts';
import type { PageFacts } from './page-facts.ts';
import { withoutTags } from './without-tags.ts';

interface HtmlPage {
  facts: PageFacts;
  lines: MarkedLine[];
  mainLines: () => MarkedLine[];
}

/** A page of which less than this share is left as its main content was misread. */
const leastShare = 0.25;

/** The lines of an HTML page, all of it and its main content, and what its head says. */
export function readHtml(source: string): HtmlPage {
  const document = htmlDocument(source);
  if (document === null) {
    const lines = withoutTags(source);
    return { facts: { title: null, siteName: null, url: null, publishedAt: null }, lines, mainLines: () => lines };
  }
  const facts = factsOf(document);
  removeUnread(document);
  const lines = elementLines(document.body);
  return { facts, lines, mainLines: () => mainLines(document, lines) };
}

/** Changes the document: called once, after everything else was read from it. */
function mainLines(document: HtmlDocument, all: MarkedLine[]): MarkedLine[] {
  if (!hasSiteAround(document, all)) return all;
  const reader = new Readability<HtmlNode>(document as never, { serializer: (node: unknown) => node as HtmlNode });
  const content = reader.parse()?.content;
  const lines = content ? elementLines(content) : [];
  return lengthOf(lines) < leastShare * lengthOf(all) ? all : lines;
}

/**
 * Whether there is anything to tell a main content by. Readability writes the page out and reads it again, up to four
 * times: what is nearly all tags or nearly all character references is not worth that.
 */
function hasSiteAround(document: HtmlDocument, lines: MarkedLine[]): boolean {
  const elements = document.querySelectorAll('body *').length;
  const references = lines.reduce((sum, { text }) => sum + (text.match(/[<>&]/g)?.length ?? 0), 0);
  return elements >= 8 && (elements <= 5000 || lengthOf(lines) >= 10 * elements) && references <= 5000;
}

function lengthOf(lines: MarkedLine[]): number {
  return lines.reduce((sum, { text }) => sum + text.length, 0);
}

function factsOf(document: HtmlDocument): PageFacts {
  const meta = (name: string): string | null =>
    given(document.querySelector(`meta[property="${name}"],meta[name="${name}"]`)?.getAttribute('content'));
  const siteName = meta('og:site_name');
  const title = meta('og:title') ?? given(document.querySelector('title')?.textContent);
  return {
    title: title === null ? null : withoutSite(title, siteName),
    siteName,
    url: given(document.querySelector('link[rel="canonical"]')?.getAttribute('href')) ?? meta('og:url'),
    publishedAt:
      meta('article:published_time') ??
      meta('datePublished') ??
      meta('date') ??
      given(document.querySelector('time[datetime]')?.getAttribute('datetime')),
  };
}

function given(value: string | null | undefined): string | null {
  const text = (value ?? '').replace(/\s+/g, ' ').trim();
  return text === '' ? null : text;
}

/** "A headline | The Site" is about the headline. */
function withoutSite(title: string, siteName: string | null): string {
  const cut = [' | ', ' – ', ' — ', ' - ', ' · '].map((mark) => title.lastIndexOf(mark)).find((at) => at > 0);
  if (cut === undefined) return title;
  const site = title.slice(cut + 3).trim();
  const isSite =
    siteName === null ? title.slice(cut, cut + 3) === ' | ' : site.toLowerCase() === siteName.toLowerCase();
  return isSite ? title.slice(0, cut).trim() : title;
}
