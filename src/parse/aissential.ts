import type { SectionKind } from '../model.ts';
import type { Block } from './blocks.ts';
import { headedSections, headingName, type KnownHeading } from './headed-sections.ts';
import type { Layout } from './layout.ts';
import { readHead } from './page-head.ts';
import { TextBuilder } from './text-builder.ts';

const outlet = 'AIssential';

type Part = SectionKind | 'CHROME';

const headings: KnownHeading<Part>[] = [
  { says: /^summary$/i, name: 'SUMMARY' },
  { says: /^key takeaways?$/i, name: 'TAKEAWAY' },
  { says: /^key insights?$/i, name: 'KEY_POINT' },
  { says: /^principles?$/i, name: 'PRINCIPLE' },
  { says: /^methods?$/i, name: 'METHOD' },
  { says: /^in practice$/i, name: 'APPLICATION' },
  { says: /^topics?$/i, name: 'TOPIC' },
  { says: /^best for$/i, name: 'AUDIENCE' },
  { says: /^related on aissential$/i, name: 'CHROME' },
];

/** Headings that other pages hardly have together. */
const telling: Part[] = ['TAKEAWAY', 'KEY_POINT', 'PRINCIPLE', 'METHOD', 'APPLICATION', 'AUDIENCE'];

const footer = /^editorial summary\b.{0,80}\bby (AIssential)\b/i;
const publisherLine =
  /\boriginal (?:article|paper|post|story) (?:was )?(?:first )?published (?:by|at|on|in) (.{1,80}?)\.?$/i;
const audienceLine = /^best for\s?:\s?(.+)$/i;

/** AIssential: a title, then sections under fixed headings, "Best for: …", and a footer that names the first publisher. */
export const aissential: Layout = {
  name: outlet,
  recognises: ({ blocks }) => {
    if (blocks.some(({ text }) => footer.test(text))) return true;
    const found = new Set(
      blocks.map((block) => (audienceLine.test(block.text) ? 'AUDIENCE' : headingName(block, headings))),
    );
    if (found.has('CHROME')) return true;
    return found.has('SUMMARY') && telling.filter((part) => found.has(part)).length >= 3;
  },
  parse: (page) => {
    const [front, ...sections] = headedSections(page.blocks, headings);
    const head = readHead(front?.blocks ?? [], outlet, page);
    const title = head.title?.text ?? page.facts.title;
    if (!title) return [];
    const builder = new TextBuilder(page, 'whole', title);
    if (head.showsOutlet) builder.outlet(outlet, 'home-link');
    for (const block of page.blocks) readFooter(builder, block);
    builder.outletByLayout(outlet);
    for (const { name, blocks } of sections) {
      const content = blocks.filter(({ text }) => !footer.test(text) && !publisherLine.test(text));
      if (name !== null && name !== 'CHROME') addPart(builder, name, content);
    }
    const kind = /\breview\b/i.test(title) ? 'review' : 'brief';
    return [builder.finish({ kind, url: page.facts.url, category: head.category, date: head.date })];
  },
};

function readFooter(builder: TextBuilder, { text, links }: Block): void {
  const by = footer.exec(text.slice(0, 400));
  if (by?.[1]) builder.outlet(by[1], 'editorial-footer');
  const published = text.length <= 400 ? publisherLine.exec(text) : null;
  if (!published?.[1]) return;
  builder.publisher(published[1], 'editorial-footer');
  const link = links.find(({ start, end }) => text.slice(start, end).includes(published[1] as string)) ?? links.at(-1);
  if (link) builder.link(link.url, 'Original', true);
}

function addPart(builder: TextBuilder, part: SectionKind, blocks: Block[]): void {
  for (const block of blocks) {
    const audience = audienceLine.exec(block.text)?.[1];
    if (audience !== undefined) for (const name of listedNames(audience)) builder.add('AUDIENCE', name);
    else if (isListOfNames(part, block, blocks)) for (const name of listedNames(block.text)) builder.add(part, name);
    else builder.add(part, block.text, block.kind === 'item' ? block.level : 0);
    for (const link of block.links) builder.link(link.url, block.text.slice(link.start, link.end), false);
  }
}

/** Topics and readers on one line, where other pages have a list. */
function isListOfNames(part: SectionKind, block: Block, blocks: Block[]): boolean {
  if (part !== 'TOPIC' && part !== 'AUDIENCE') return false;
  return block.kind !== 'item' && blocks.filter(({ text }) => !audienceLine.test(text)).length === 1;
}

function listedNames(text: string): string[] {
  return text
    .split(/[,;|·•]/)
    .map((name) => name.trim().replace(/\.$/, ''))
    .filter((name) => name !== '');
}
