/** A line as its source has it. */
interface SourceLine {
  text: string;
  width: number;
  gap: boolean;
}

/** The width at which an editor broke the lines of a page, or null where it broke none. */
export type WrapWidth = number | null;

/** Nobody wraps wider than this: longer lines are paragraphs. In characters. */
const widest = 120;

/**
 * A wrapped page is one in which most lines that go on in the next one end only because the next word had no more room.
 * One line longer than any editor's width, and it is not.
 */
export function wrapWidth(lines: SourceLine[]): WrapWidth {
  const longest = lines.reduce((most, line) => (line.text.includes(' ') ? Math.max(most, line.width) : most), 0);
  if (longest > widest || longest < 40) return null;
  let pairs = 0;
  let full = 0;
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (!next || next.gap) continue;
    pairs++;
    if (isWrapped(line, next, longest)) full++;
  }
  return full >= 2 && full >= pairs / 2 ? longest : null;
}

/** Whether the second line only goes on with the first: its first word would have made the first one too wide. */
export function isWrapped(line: SourceLine, next: SourceLine, width: WrapWidth): boolean {
  if (width === null) return false;
  const space = next.text.indexOf(' ');
  return line.width + 1 + (space < 0 ? next.text.length : space) > width;
}
