import type { Block } from './blocks.ts';
import { trimEndOf } from './trim-marks.ts';

/** A heading that a layout knows, under the name that the layout uses for it. */
export interface KnownHeading<Name extends string> {
  says: RegExp;
  name: Name;
}

/** Blocks under one heading; `name` is null for those before the first. */
interface HeadedSection<Name extends string> {
  name: Name | null;
  blocks: Block[];
}

/** Headings are short; a longer line that begins like one is text. */
const longestHeading = 60;

/** The name of the heading that a block is, or null. Plain text does not mark headings: their words tell. */
export function headingName<Name extends string>(block: Block, headings: KnownHeading<Name>[]): Name | null {
  if (block.kind === 'row' || block.text.length > longestHeading) return null;
  const text = trimEndOf(block.text, /[\s:]/);
  return headings.find(({ says }) => says.test(text))?.name ?? null;
}

/** Parts a page at the headings that a layout knows, which are left out themselves. */
export function headedSections<Name extends string>(
  blocks: Block[],
  headings: KnownHeading<Name>[],
): HeadedSection<Name>[] {
  const sections: HeadedSection<Name>[] = [{ name: null, blocks: [] }];
  for (const block of blocks) {
    const name = headingName(block, headings);
    if (name === null) sections.at(-1)?.blocks.push(block);
    else sections.push({ name, blocks: [] });
  }
  return sections;
}
