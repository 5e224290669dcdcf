import type { SectionKind } from '../model.ts';
import type { Block } from './blocks.ts';
import { headedSections, headingName, type KnownHeading } from './headed-sections.ts';
import type { Layout } from './layout.ts';
import { readDateline, readHead } from './page-head.ts';
import type { PublicationDate } from './publication-date.ts';
import { readFullStory } from './read-full-story.ts';
import { TextBuilder } from './text-builder.ts';

const outlet = 'PSEEDR';

type Part = SectionKind | 'SOURCES';

/** "The Hook", "The Context", "The Gist" and others of their kind only order the text. */
const headings: KnownHeading<Part>[] = [
  { says: /^the [A-Z][\w-]{1,20}(?: [A-Z][\w-]{1,20})?$/i, name: 'BODY' },
  { says: /^conclusion$/i, name: 'CONCLUSION' },
  { says: /^key takeaways?$/i, name: 'TAKEAWAY' },
  { says: /^sources?$/i, name: 'SOURCES' },
];

const signature = /^(?:(.{0,40}?)\s?[·•|–—-]\s?)?PSEEDR Editorial$/i;
const coverage = /^coverage of (.{1,80})$/i;

/** PSEEDR: "Coverage of …", "· PSEEDR Editorial", a lead, The Hook, The Context, The Gist, Conclusion, Key Takeaways. */
export const pseedr: Layout = {
  name: outlet,
  recognises: ({ blocks }) => {
    if (blocks.some(({ text }) => signature.test(text.slice(0, 80)))) return true;
    const isNamed = blocks.slice(0, 12).some(({ text }) => text === outlet);
    const isCoverage = blocks.slice(0, 20).some(({ text }) => coverage.test(text));
    const told = blocks.filter(({ text }) => /^the (?:hook|context|gist)$/i.test(text)).length;
    return told >= 2 || (told === 1 && (isNamed || isCoverage)) || (isNamed && isCoverage);
  },
  parse: (page) => {
    const isKnown = (block: Block): boolean => headingName(block, headings) !== null;
    // A title may read like a heading ("The Scaling Question"): the first block of the page's text is none.
    const first = page.blocks.findIndex(({ text }) => text.toLowerCase() !== outlet.toLowerCase());
    const start = page.blocks.findIndex((block, index) => index > first && isKnown(block));
    const end = start < 0 ? page.blocks.length : start;
    const head = readHead(page.blocks.slice(0, end), outlet, page);
    if (!head.title) return [];
    const builder = new TextBuilder(page, 'whole', head.title.text);
    const date = addLead(builder, head.rest, page.capture) ?? head.date;
    for (const { name, blocks } of headedSections(page.blocks.slice(end), headings)) addPart(builder, name, blocks);
    if (head.showsOutlet) builder.outlet(outlet, 'home-link');
    builder.outletByLayout(outlet);
    return [builder.finish({ kind: 'editorial', url: page.facts.url, category: head.category, date })];
  },
};

function addLead(
  builder: TextBuilder,
  blocks: Block[],
  capture: Parameters<typeof readDateline>[1],
): PublicationDate | null {
  let date: PublicationDate | null = null;
  for (const block of blocks) {
    const covered = block.text.length <= 100 ? coverage.exec(block.text) : null;
    const signed = block.text.length <= 80 ? signature.exec(block.text) : null;
    if (covered?.[1]) {
      builder.publisher(covered[1], 'coverage-of', block.text);
      for (const link of block.links) builder.link(link.url, covered[1], true);
    } else if (signed) {
      date ??= readDateline(signed[1] ?? '', capture)?.date ?? null;
      builder.outlet(outlet, 'editorial-signature', 'PSEEDR Editorial');
    } else builder.add('SUMMARY', block.text);
  }
  return date;
}

function addPart(builder: TextBuilder, part: Part | null, blocks: Block[]): void {
  for (const block of blocks) {
    const story = readFullStory(block);
    if (story) {
      builder.publisher(story.publisher, 'read-original-post');
      if (story.url) builder.link(story.url, 'Original post', true);
      continue;
    }
    if (part !== null && part !== 'SOURCES') builder.add(part, block.text, block.kind === 'item' ? block.level : 0);
    for (const link of block.links) builder.link(link.url, block.text.slice(link.start, link.end), false);
  }
}
