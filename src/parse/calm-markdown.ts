import { longestLine } from './text-lines.ts';

/** Emphasis marks of one paragraph beyond which they are taken for text: pairing them costs the square of their number. */
const mostMarks = 120;

/** The same for brackets that may open a link. */
const mostBrackets = 1000;

/** Depth of quotes and lists that one line may open: each costs a pass over the line. */
const deepest = 8;

/** Size of the pieces that a long document is parsed in, in UTF-16 code units. */
const pieceSize = 64 * 1024;

/**
 * Markdown that means the same and in which no paragraph costs more than its length is worth, whatever somebody wrote:
 * the parser takes the square of underlines, emphasis marks and empty lines.
 */
export function calmMarkdown(source: string): string {
  const lines: string[] = [];
  let paragraph = 0;
  for (const given of source.split('\n')) {
    const line = shallow(given.length > longestLine ? given.slice(0, longestLine) : given);
    const isEmpty = line.trim() === '';
    if (isEmpty && lines.at(-1) === '') continue;
    const last = lines.at(-1) ?? '';
    const underline = /^ {0,3}(?:(=)+|-{2,})[ \t]*$/.exec(line);
    if (underline && last.trim() !== '' && !startsBlock.test(last)) {
      lines[lines.length - 1] = `${underline[1] ? '#' : '##'} ${last.trim()}`;
      lines.push('');
      continue;
    }
    if (isEmpty || startsBlock.test(line)) {
      calmParagraph(lines, paragraph);
      paragraph = lines.length;
    }
    lines.push(isEmpty ? '' : line);
  }
  calmParagraph(lines, paragraph);
  return lines.join('\n');
}

/** What begins something else than the paragraph above it. */
const startsBlock = /^\s{0,40}(?:[|#>]|[-+*]\s|\d{1,9}[.)]\s)/;

function calmParagraph(lines: string[], from: number): void {
  let marks = 0;
  let brackets = 0;
  for (let index = from; index < lines.length; index++) {
    const line = lines[index] as string;
    for (let at = 0; at < line.length; at++) {
      if (line[at] === '*' || line[at] === '_') marks++;
      else if (line[at] === '[') brackets++;
    }
  }
  if (marks <= mostMarks && brackets <= mostBrackets) return;
  for (let index = from; index < lines.length; index++) {
    if (marks > mostMarks) lines[index] = (lines[index] as string).replace(/[*_]/g, ' ');
    if (brackets > mostBrackets) lines[index] = (lines[index] as string).replace(/[[\]]/g, ' ');
  }
}

/** A line that opens more quotes and lists at once than anyone nests loses their marks. */
function shallow(line: string): string {
  const opening = /^(?:[ \t]{0,40}(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/.exec(line)?.[0];
  if (!opening || opening.length <= deepest) return line;
  const depth = opening.match(/>|[-+*]|\d+/g)?.length ?? 0;
  return depth > deepest ? line.slice(opening.length) : line;
}

/** A document in pieces that are parsed one after the other, parted before headings or else at empty lines. */
export function pieces(source: string): string[] {
  const parts: string[] = [];
  let rest = source;
  while (rest.length > 2 * pieceSize) {
    const cut = cutOf(rest);
    parts.push(rest.slice(0, cut));
    rest = rest.slice(cut);
  }
  parts.push(rest);
  return parts;
}

/** A table is not parted as long as it has any measure: its rows are no table without its head. */
function cutOf(rest: string): number {
  for (const mark of ['\n\n# ', '\n\n## ', '\n\n']) {
    const before = rest.lastIndexOf(mark, pieceSize);
    if (before > pieceSize / 4) return before + 1;
  }
  const behind = rest.slice(pieceSize, 64 * pieceSize).indexOf('\n\n');
  if (behind >= 0) return pieceSize + behind + 1;
  if (rest.length <= 64 * pieceSize) return rest.length;
  const line = rest.lastIndexOf('\n', pieceSize);
  return line > 0 ? line + 1 : pieceSize;
}
