import type { Clipping } from '../model.ts';
import type { Block } from './blocks.ts';
import type { Page } from './page.ts';
import { readDateline } from './page-head.ts';
import type { PublicationDate } from './publication-date.ts';
import { readFullStory } from './read-full-story.ts';
import { endsSentence } from './sentence-end.ts';
import { TextBuilder } from './text-builder.ts';

/** In characters. A title is a line; a text shorter than a paragraph is a byline or a way around the site. */
const longestTitle = 200;
const shortestParagraph = 100;

interface Item {
  title: Block;
  body: Block[];
  /** Short lines between title and text. */
  byline: string | null;
  story: { publisher: string; url: string | null } | null;
  category: string | null;
  date: PublicationDate | null;
}

/** The briefs in a list of titles, each with the paragraphs behind it. A title without a paragraph is only a link. */
export function moreBriefs(blocks: Block[], outlet: string, page: Page): Clipping[] {
  return itemsOf(blocks, page)
    .filter(({ body }) => body.length > 0)
    .map((item) => {
      const builder = new TextBuilder(page, 'part', item.title.text);
      for (const { text } of item.body) builder.add('BODY', text);
      for (const { text, links } of item.body) {
        for (const link of links) builder.link(link.url, text.slice(link.start, link.end), false);
      }
      if (item.story?.url) builder.link(item.story.url, 'Full story', true);
      builder.outletByLayout(outlet);
      if (item.story) builder.publisher(item.story.publisher, 'read-full-story');
      else if (item.byline) builder.publisher(item.byline, 'byline');
      const url = item.title.links[0]?.url ?? null;
      return builder.finish({ kind: 'brief', url, category: item.category, date: item.date });
    });
}

function itemsOf(blocks: Block[], page: Page): Item[] {
  const items: Item[] = [];
  let dated: ReturnType<typeof readDateline> = null;
  for (const [index, block] of blocks.entries()) {
    const item = items.at(-1);
    const line = readDateline(block.text, page.capture);
    const story = readFullStory(block);
    if (line) {
      // Above a title the line is of what follows; between title and text, of the title.
      if (item && item.body.length === 0) Object.assign(item, line);
      else dated = line;
    } else if (story) {
      if (item) item.story ??= story;
    } else if (item ? isTitle(block, blocks.slice(index + 1, index + 4), item) : block.text.length <= longestTitle) {
      const category = dated?.category ?? null;
      items.push({ title: block, body: [], byline: null, story: null, category, date: dated?.date ?? null });
      dated = null;
    } else if (item && isParagraph(block)) item.body.push(block);
    else if (item?.body.length === 0) item.byline ??= block.text;
  }
  return items;
}

function isParagraph({ text }: Block): boolean {
  return text.length >= shortestParagraph || (text.length >= 40 && endsSentence(text));
}

/** A heading, or a line that is no sentence, with a paragraph among the lines behind it. */
function isTitle(block: Block, next: Block[], before: Item): boolean {
  if (block.kind === 'heading') return true;
  if (block.text.length > longestTitle || block.kind === 'row') return false;
  if (block.kind === 'item' && block.links.length === 0 && block.strong.length === 0) return false;
  const follows = next.find(isParagraph);
  if (!follows) return false;
  // Between a title and its text stands its byline.
  if (before.body.length === 0) return false;
  return !endsSentence(block.text) || (/[?!]["'”’)]?$/.test(block.text) && isHeadlineCase(block.text));
}

/** Most of the longer words with a capital: a question that is a title, not one in a text. */
function isHeadlineCase(text: string): boolean {
  const words = text.split(' ').filter((word) => word.length > 3);
  return words.length > 0 && words.filter((word) => /^["'“‘(]?[\p{Lu}\d]/u.test(word)).length >= 0.6 * words.length;
}
