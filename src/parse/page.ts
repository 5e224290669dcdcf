import type { Capture, KnownFacts } from '../model.ts';
import { type Block, heading, toBlocks } from './blocks.ts';
import { readHtml } from './html-page.ts';
import { markdownLines } from './markdown-lines.ts';
import type { PageFacts } from './page-facts.ts';
import { sameTitle } from './same-title.ts';
import { textLines } from './text-lines.ts';

/** A capture in the form that every layout reads, whether it was saved as text, Markdown or HTML. */
export interface Page {
  capture: Capture;
  known: KnownFacts;
  facts: PageFacts;
  /** All that is to be read, with what belongs to the site. A title known from the container stands first. */
  blocks: Block[];
  /** The same without what belongs to the site, as far as the markup tells; worked out when asked for. */
  mainBlocks: () => Block[];
}

const noFacts: PageFacts = { title: null, siteName: null, url: null, publishedAt: null };

export function makePage(capture: Capture): Page {
  const known = withoutEmptyTitle(capture.known);
  if (isHtml(capture)) {
    const html = readHtml(capture.content);
    const blocks = titled(toBlocks(html.lines), known);
    return { capture, known, facts: html.facts, blocks, mainBlocks: () => titled(toBlocks(html.mainLines()), known) };
  }
  const lines = isMarkdown(capture) ? markdownLines(capture.content) : textLines(capture.content);
  const blocks = titled(toBlocks(lines), known);
  return { capture, known, facts: noFacts, blocks, mainBlocks: () => blocks };
}

function withoutEmptyTitle(known: KnownFacts): KnownFacts {
  return known.title !== null && !/[\p{L}\p{N}]/u.test(known.title) ? { ...known, title: null } : known;
}

/** The text of a feed's item or a record often leaves its title out. */
function titled(blocks: Block[], known: KnownFacts): Block[] {
  const { title } = known;
  if (title === null || blocks.slice(0, 8).some(({ text }) => sameTitle(text, title))) return blocks;
  return [heading(title), ...blocks];
}

/** A feed or a record does not say what its text is: closing tags make it HTML. */
function isHtml({ format, content }: Capture): boolean {
  if (format === 'html') return true;
  if (format !== 'feed-item' && format !== 'record') return false;
  return /<\/(?:p|div|a|li|ul|ol|h[1-6]|article|table|em|strong|b|i|blockquote|span)>|<(?:p|br)\s?\/?>/i.test(content);
}

function isMarkdown({ format, content }: Capture): boolean {
  return format === 'markdown' || /^#{1,4} \S|\]\(https?:\/\//m.test(content);
}
