import type { Clipping } from '../model.ts';
import type { Block } from './blocks.ts';
import type { Layout } from './layout.ts';
import { isStoryHeading, isStoryLine, type Masthead, readMasthead } from './newsletter-marks.ts';
import type { Page } from './page.ts';
import { endsSentence } from './sentence-end.ts';
import { TextBuilder } from './text-builder.ts';
import { trimEndOf } from './trim-marks.ts';
import { withoutTracking } from './web-address.ts';

interface Story {
  heading: Block;
  category: string | null;
  body: Block[];
}

/** What a story is, in brackets behind its title: how long it takes, or what kind of thing is behind the link. */
const kindBehind = /\([^()]{1,40}\)$/;
const sponsored = /\((?:sponsor(?:ed)?|ad|advertisement|paid|partner)\)$/i;

/** The end of a newsletter as plain text, where no heading parts it from the last story. */
const footer =
  /^(?:subscribe\b|join [\d,]+ readers|timestamp: |privacy\b|careers\b|advertise\b|unsubscribe\b|manage your subscription|the most important .{1,60} in a free daily email|get the most interesting)/i;

/** A daily newsletter: its name and date, categories, and under each stories: a linked title with its kind, and a paragraph. */
export const newsletter: Layout = {
  name: 'newsletter',
  recognises: ({ blocks, capture }) => {
    const timed = blocks.filter(isStoryLine).length;
    const first = blocks.findIndex((block) => isStoryLine(block) || isStoryHeading(block));
    const isDated = first >= 0 && readMasthead(blocks.slice(0, first), capture).date !== null;
    return timed >= 2 || (isDated && timed >= 1);
  },
  parse: (page) => {
    const stories = storiesOf(page.blocks);
    const first = page.blocks.indexOf(stories[0]?.heading as Block);
    const masthead = readMasthead(page.blocks.slice(0, Math.max(0, first)), page.capture);
    return stories
      .filter(({ heading }) => !sponsored.test(heading.text))
      .map((story) => toClipping(page, story, masthead));
  },
};

function storiesOf(blocks: Block[]): Story[] {
  const stories: Story[] = [];
  const byHeading = blocks.some(isStoryHeading);
  // Where stories are linked headings, a line that ends like one ("Get the guide (PDF)") is text.
  const isStory = byHeading
    ? (block: Block) => isStoryHeading(block) || (block.kind === 'heading' && isStoryLine(block))
    : isStoryLine;
  let category: string | null = null;
  let isOpen = false;
  for (const [index, block] of blocks.entries()) {
    if (isStory(block)) {
      stories.push({ heading: block, category, body: [] });
      isOpen = true;
    } else if (block.kind === 'heading' || footer.test(block.text)) {
      isOpen = false;
      if (block.kind === 'heading' && block.level > 2) category = block.text;
    } else if (!byHeading && isCategoryLine(block, blocks[index + 1], isStory)) {
      isOpen = false;
      category = block.text;
    } else if (isOpen && /\p{L}/u.test(block.text)) stories.at(-1)?.body.push(block);
  }
  return stories;
}

/** In plain text a category is a short line right above a story. */
function isCategoryLine({ kind, text }: Block, next: Block | undefined, isStory: (block: Block) => boolean): boolean {
  return kind === 'line' && text.length <= 40 && /\p{L}/u.test(text) && !endsSentence(text) && !!next && isStory(next);
}

function toClipping(page: Page, story: Story, masthead: Masthead): Clipping {
  const url = story.heading.links[0] ? withoutTracking(story.heading.links[0].url) : null;
  const builder = new TextBuilder(page, 'part', titleOf(story.heading.text, url));
  let isFirst = true;
  for (const { text, kind, level } of story.body) {
    if (kind === 'item') builder.add('KEY_POINT', text, level);
    else builder.add(isFirst ? 'SUMMARY' : 'BODY', text);
    isFirst = false;
  }
  if (url !== null) builder.link(url, 'Story', true);
  for (const { text, links } of story.body) {
    for (const link of links) builder.link(withoutTracking(link.url), text.slice(link.start, link.end), false);
  }
  if (masthead.outlet) builder.outlet(masthead.outlet.name, masthead.outlet.rule);
  return builder.finish({ kind: 'digest-item', url, category: story.category, date: masthead.date });
}

/** The title without its kind. Where the page lost the title, the address stands for it: it is all that is known. */
function titleOf(text: string, url: string | null): string {
  const title = text.replace(kindBehind, '').trim();
  if (/[\p{L}\p{N}]/u.test(title)) return title;
  return url === null ? text : trimEndOf(url.replace(/^https?:\/\/(?:www\.)?/, ''), /[/?#]/);
}
