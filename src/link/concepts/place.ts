import type { Brief, Section, SectionKind } from '../../model.ts';
import type { Token } from '../../text/tokens.ts';

/** How many sections may lie one in another around a place. */
const deepest = 8;

/** What kind of section a place stands in; null between sections. Sections are in the text's order. */
export function kindsOf({ sections }: Pick<Brief, 'sections'>): (at: number) => SectionKind | null {
  return (at) => {
    let [low, high] = [0, sections.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((sections[middle] as Section).start <= at) low = middle;
      else high = middle - 1;
    }
    for (let index = low; index >= Math.max(0, low - deepest); index -= 1) {
      const section = sections[index];
      if (section && section.start <= at && at < section.end) return section.kind;
    }
    return null;
  };
}

/** No title is longer (UTF-16 units). */
const longestTitle = 300;

/** Where the title ends: the TITLE section; for a plain text its first line, or its first sentence where it is one line. */
export function titleEnd({ text, sections }: Pick<Brief, 'text' | 'sections'>): number {
  const title = sections.find(({ kind }) => kind === 'TITLE');
  if (title) return title.end;
  const head = text.slice(0, longestTitle);
  const line = head.indexOf('\n');
  if (line > 0) return line;
  const stop = head.search(/[.!?](?:\s|$)/);
  return stop > 0 ? stop + 1 : 0;
}

/** Addresses and bylines are no prose: "AI Alignment Forum" in a byline is no mention of AI alignment. */
export function isProse(kind: SectionKind | null): boolean {
  return kind !== 'LINK' && kind !== 'SOURCE';
}

/** The index of the token that begins at `start`, by bisection. */
export function tokenAt(tokens: Token[], start: number): number {
  let [low, high] = [0, tokens.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Token).start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
