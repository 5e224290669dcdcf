import type { Clipping } from '../model.ts';
import type { Block } from './blocks.ts';
import { type Entry, entryOfItem, entryOfRow, withoutLabels } from './digest-entry.ts';
import type { Layout } from './layout.ts';
import type { Page } from './page.ts';
import { isPaperLabel } from './paper-label.ts';
import { TextBuilder } from './text-builder.ts';
import { trimEndOf } from './trim-marks.ts';
import { lastDay, type WeekRange, weekRange } from './week-range.ts';

const weekHeading = /\b(?:of|this|for) (?:the )?week\b/i;
const papersOfWeek = /\b(?:papers?|research|reads?|reading|articles?)\b.{0,40}\b(?:of|this|for) (?:the )?week\b/i;
const headerCell = /^(?:papers?|titles?|links?|#|no\.?|summary|description)$/i;

/** A weekly digest: headings with a range of days, under each a table or a numbered list of papers with their links. */
export const weeklyTable: Layout = {
  name: 'weekly-table',
  recognises: ({ blocks }) => {
    const isWeekly = blocks.some(isWeek) || blocks.slice(0, 3).some(isPapersOfWeek);
    const isTable = blocks.some(hasLinksColumn);
    return (isWeekly || isTable) && blocks.some((block) => entryOfRow(block) !== null || isEntryItem(block));
  },
  parse: (page) => {
    const year = yearOf(page.blocks);
    const outlet = outletOf(page.blocks);
    return entriesOf(page.blocks).map(({ entry, week }) => {
      const date = week === null ? null : lastDay(week, year, page.capture.capturedAt);
      return toClipping(page, entry, outlet, date);
    });
  },
};

function isHeadingLike({ kind, text }: Block): boolean {
  return kind === 'heading' || (kind === 'line' && text.length <= 120);
}

function isWeek(block: Block): boolean {
  return isHeadingLike(block) && weekHeading.test(block.text) && weekRange(block.text) !== null;
}

function isPapersOfWeek(block: Block): boolean {
  return isHeadingLike(block) && papersOfWeek.test(block.text);
}

/** A numbered item with a title that stands out from what is said of it. */
function isEntryItem(block: Block): boolean {
  if (block.ordinal === null || entryOfItem(block) === null) return false;
  return block.strong[0]?.start === 0 || block.links.length > 0 || /\s[-–—]\s/.test(block.text.slice(0, 300));
}

function hasLinksColumn(block: Block): boolean {
  return isHeader(block) && block.cells.some((cell) => /^links?$/i.test(cell[0]?.text ?? ''));
}

function isHeader({ kind, cells }: Block): boolean {
  return kind === 'row' && cells.every((cell) => headerCell.test(cell[0]?.text ?? ''));
}

function entriesOf(blocks: Block[]): { entry: Entry; week: WeekRange | null }[] {
  const found: { entry: Entry; week: WeekRange | null }[] = [];
  let week: WeekRange | null = null;
  // An entry of a list goes on in the lines behind it; of a table, its row is all.
  let open: Entry | null = null;
  for (const block of blocks) {
    const range = isHeadingLike(block) ? weekRange(block.text) : null;
    if (range && (block.kind === 'heading' || isWeek(block))) week = range;
    if (block.kind === 'heading' || range) open = null;
    if (block.kind === 'row') {
      open = null;
      const entry = isHeader(block) ? null : entryOfRow(block);
      if (entry) found.push({ entry, week });
    } else if (block.ordinal !== null && block.level === 0) {
      open = entryOfItem(block);
      if (open) found.push({ entry: open, week });
    } else if (open && block.kind !== 'heading' && !range) addTo(open, block);
  }
  return found;
}

function addTo(entry: Entry, block: Block): void {
  for (const link of block.links) entry.links.push({ url: link.url, label: block.text.slice(link.start, link.end) });
  const text = withoutLabels(block.text);
  if (text !== '') entry.lines.push({ text, isPoint: block.kind === 'item' });
}

function toClipping(page: Page, entry: Entry, outlet: string | null, date: string | null): Clipping {
  const builder = new TextBuilder(page, 'part', entry.title);
  for (const { text, isPoint } of entry.lines) builder.add(isPoint ? 'KEY_POINT' : 'SUMMARY', text);
  const hasPaper = entry.links.some(({ label }) => isPaperLabel(label));
  for (const [index, { url, label }] of entry.links.entries()) {
    builder.link(url, label, hasPaper ? isPaperLabel(label) : index === 0);
  }
  if (outlet !== null) builder.outlet(outlet, 'digest-heading');
  const main = entry.links.find(({ label }) => isPaperLabel(label)) ?? entry.links[0];
  return builder.finish({
    kind: 'digest-item',
    url: main?.url ?? null,
    date: date === null ? null : { publishedAt: date, precision: 'WEEK' },
  });
}

function titleOf(blocks: Block[]): string | null {
  const top = blocks.find(({ kind, level }) => kind === 'heading' && level === 1);
  return (top ?? blocks.find((block) => isHeadingLike(block) && weekHeading.test(block.text)))?.text ?? null;
}

function yearOf(blocks: Block[]): number | null {
  const year = /\b((?:19|20)\d\d)\b/.exec(titleOf(blocks)?.slice(0, 200) ?? '')?.[1];
  return year === undefined ? null : Number(year);
}

/** The digest's name: its heading without year, days and "Top". */
function outletOf(blocks: Block[]): string | null {
  const title = titleOf(blocks);
  if (title === null || title.length > 120) return null;
  const undated = title.replace(/\([^()]{0,60}\)/g, '').replace(/\b(?:19|20)\d\d\b.*$/, '');
  const name = trimEndOf(undated.replace(/^(?:the )?top /i, ''), /[\s—–|:,-]/);
  return /\p{L}/u.test(name) ? name : null;
}
