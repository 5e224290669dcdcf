import type { Clipping } from '../model.ts';
import { articleMark, isChrome } from './article-marks.ts';
import type { Block } from './blocks.ts';
import type { Layout } from './layout.ts';
import type { Page } from './page.ts';
import { readDateline } from './page-head.ts';
import { isPaperLabel } from './paper-label.ts';
import { type PublicationDate, publicationDate } from './publication-date.ts';
import { readFullStory } from './read-full-story.ts';
import { sameTitle } from './same-title.ts';
import { TextBuilder } from './text-builder.ts';

/** A first line longer than this is the text itself. In characters. */
const longestTitle = 200;

/** Blocks at the top among which a date or a byline is one. */
const top = 8;

/** Any page: a title, headings, paragraphs, lists and links. */
export const article: Layout = {
  name: 'article',
  recognises: () => true,
  parse: (page) => {
    const blocks = page.mainBlocks();
    const title = titleOf(page, blocks);
    if (title === null) return [];
    const builder = new TextBuilder(page, 'whole', title);
    const date = addBlocks(builder, blocks, title, page) ?? statedDate(page);
    addLinks(builder, blocks);
    if (page.facts.siteName !== null) builder.outlet(page.facts.siteName, 'site-name');
    return [builder.finish({ kind: 'article', url: page.facts.url, date })] satisfies Clipping[];
  },
};

function statedDate({ facts, capture }: Page): PublicationDate | null {
  return facts.publishedAt === null ? null : publicationDate(facts.publishedAt, capture);
}

function titleOf({ known, facts, blocks: all }: Page, blocks: Block[]): string | null {
  const tops = all.filter(({ kind, level }) => kind === 'heading' && level === 1);
  const first = blocks.find((block) => /[\p{L}\p{N}]/u.test(block.text) && !isChrome(block));
  const stated = known.title ?? (tops.length === 1 ? tops[0]?.text : null) ?? facts.title;
  if (stated && /[\p{L}\p{N}]/u.test(stated)) return stated;
  const heading = blocks.find(({ kind }) => kind === 'heading');
  if (heading && blocks.indexOf(heading) < top) return heading.text;
  if (!first) return null;
  return first.text.length <= longestTitle ? first.text : firstSentence(first.text);
}

function firstSentence(text: string): string {
  const start = text.slice(0, longestTitle + 1);
  const end = /^.{20,200}?[.!?](?=\s)/.exec(start)?.[0].length;
  return start.slice(0, end ?? Math.max(start.lastIndexOf(' '), longestTitle / 2));
}

/** Adds the text; gives the date that stands among the first lines. */
function addBlocks(builder: TextBuilder, blocks: Block[], title: string, page: Page): PublicationDate | null {
  let date: PublicationDate | null = null;
  let titleIsDue = true;
  for (const [index, block] of blocks.entries()) {
    if (titleIsDue && sameTitle(block.text, title)) {
      titleIsDue = false;
      continue;
    }
    if (isChrome(block)) continue;
    const line = index < top ? readDateline(block.text, page.capture) : null;
    if (index < top) date ??= bylineDate(block.text, page);
    if (line?.date) date ??= line.date;
    else if (!isProvenance(builder, block)) addBlock(builder, block);
  }
  return date;
}

/** The date at the end of a byline: "By Jane Roe, Example Times, May 3, 2026". The line itself stays in the text. */
function bylineDate(text: string, { capture }: Page): PublicationDate | null {
  if (!/^by\s/i.test(text) || text.length > 160) return null;
  for (const { index } of text.matchAll(/[,·|•–—]\s/g)) {
    const date = publicationDate(text.slice(index + 1), capture);
    if (date) return date;
  }
  return null;
}

function isProvenance(builder: TextBuilder, block: Block): boolean {
  const mark = articleMark(block.text);
  const story = readFullStory(block);
  if (story) builder.publisher(story.publisher, 'read-full-story');
  else if (mark?.says === 'outlet') builder.outlet(mark.name, mark.rule, block.text);
  else if (mark) builder.publisher(mark.name, mark.rule, block.text);
  return story !== null || mark !== null;
}

function addBlock(builder: TextBuilder, block: Block): void {
  switch (block.kind) {
    case 'heading':
      builder.add('HEADING', block.text);
      break;
    case 'item':
      builder.add('KEY_POINT', block.text, block.level);
      break;
    case 'row':
      builder.add('BODY', block.cells.map((cell) => cell.map(({ text }) => text).join(' ')).join(' | '));
      break;
    case 'line':
      builder.add('BODY', block.text);
      break;
  }
}

function addLinks(builder: TextBuilder, blocks: Block[]): void {
  for (const block of blocks) {
    if (isChrome(block)) continue;
    for (const { text, links } of block.kind === 'row' ? block.cells.flat() : [block]) {
      for (const link of links) {
        const label = text.slice(link.start, link.end);
        builder.link(link.url, label, isPaperLabel(label));
      }
    }
  }
}
