import type { Clipping } from '../model.ts';
import type { Block } from './blocks.ts';
import { headedSections, headingName, type KnownHeading } from './headed-sections.ts';
import type { Layout } from './layout.ts';
import { moreBriefs } from './more-briefs.ts';
import type { Page } from './page.ts';
import { readHead } from './page-head.ts';
import { readFullStory } from './read-full-story.ts';
import { addTerms } from './term-list.ts';
import { TextBuilder } from './text-builder.ts';

const outlet = 'latentbrief';

const headings: KnownHeading<'points' | 'terms' | 'more'>[] = [
  { says: /^in brief$/i, name: 'points' },
  { says: /^(?:key )?terms in this brief$/i, name: 'terms' },
  { says: /^more briefs$/i, name: 'more' },
];

/**
 * latentbrief: name, way back, category and age, title, first publisher; "In brief" with nested points; "Terms in this
 * brief"; "Read full story at …"; "More briefs", each of which is a brief of its own.
 */
export const latentbrief: Layout = {
  name: outlet,
  recognises: ({ blocks }) => {
    const found = new Set(blocks.map((block) => headingName(block, headings)));
    if (found.has('terms')) return true;
    if (!found.has('points')) return false;
    const isNamed = blocks.some(({ text }) => text.toLowerCase() === outlet);
    return isNamed || found.has('more') || blocks.some((block) => readFullStory(block) !== null);
  },
  parse: (page) => {
    const sections = headedSections(page.blocks, headings);
    const more = sections.filter(({ name }) => name === 'more').flatMap(({ blocks }) => blocks);
    const own = sections.filter(({ name }) => name !== 'more');
    return [...mainBrief(page, own), ...moreBriefs(more, outlet, page)];
  },
};

function mainBrief(page: Page, sections: ReturnType<typeof headedSections<'points' | 'terms' | 'more'>>): Clipping[] {
  const head = readHead(sections[0]?.blocks ?? [], outlet, page);
  if (!head.title) return [];
  const builder = new TextBuilder(page, 'whole', head.title.text);
  let publisher: string | null = null;
  for (const { name, blocks } of sections.slice(1)) {
    const text = blocks.filter((block) => {
      const story = readFullStory(block);
      if (story === null) return true;
      publisher ??= story.publisher;
      if (story.url) builder.link(story.url, 'Full story', true);
      return false;
    });
    addSection(builder, name, text);
  }
  if (head.showsOutlet) builder.outlet(outlet, 'home-link');
  else builder.outletByLayout(outlet);
  const byline = head.rest.find(({ text }) => text.length <= 60);
  if (publisher !== null) builder.publisher(publisher, 'read-full-story');
  else if (byline) builder.publisher(byline.text, 'byline');
  return [builder.finish({ kind: 'brief', url: page.facts.url, category: head.category, date: head.date })];
}

function addSection(builder: TextBuilder, name: 'points' | 'terms' | 'more' | null, blocks: Block[]): void {
  if (name === 'terms') addTerms(builder, blocks);
  for (const block of blocks) {
    if (name === 'points') builder.add('KEY_POINT', block.text, block.kind === 'item' ? block.level : 0);
    for (const link of block.links) builder.link(link.url, block.text.slice(link.start, link.end), false);
  }
}
