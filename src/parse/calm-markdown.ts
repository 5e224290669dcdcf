/** No brief keeps more of a line. In UTF-16 code units. */
const longestLine = 200_000;

/** Emphasis marks of one paragraph beyond which they are taken for text: pairing them costs the square of their number. */
const mostMarks = 120;

const [star, underline] = ['*', '_'].map((mark) => mark.charCodeAt(0));

/** The same for brackets that may open a link. */
const mostBrackets = 1000;
const bracket = '['.charCodeAt(0);
const less = '<'.charCodeAt(0);

/** The same for what begins HTML that no tag ends (`<?`, `<!--`): each is looked for its end through the paragraph. */
const mostOpenings = 20;

/** Depth of quotes and lists that one line may open: each costs a pass over the line. */
const deepest = 8;

/** Columns of indentation beyond which no list is nested deeper: each level costs a pass over all that is in it. */
const widestIndent = 40;

/** Cells of a row beyond which it is no table that anyone reads. */
const mostCells = 200;

/**
 * Markdown that means the same and in which no paragraph costs more than its length is worth, whatever somebody wrote:
 * the parser takes the square of underlines, emphasis marks and empty lines.
 */
export function calmMarkdown(source: string): string {
  const lines: string[] = [];
  let paragraph = 0;
  for (const given of source.split('\n')) {
    if (isPlain(given)) {
      lines.push(given);
      continue;
    }
    const line = shallow(narrow(withoutData(given).slice(0, longestLine)));
    const isEmpty = line.trim() === '';
    if (isEmpty && lines.at(-1) === '') continue;
    const last = lines.at(-1) ?? '';
    const underlined = /^ {0,3}(?:(=)+|-{2,})[ \t]*$/.exec(line);
    if (underlined && last.trim() !== '' && !startsBlock.test(last)) {
      lines[lines.length - 1] = `${underlined[1] ? '#' : '##'} ${last.trim()}`;
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

/** A line that begins with a letter goes on with its paragraph, or begins one behind an empty line. */
function isPlain(line: string): boolean {
  return /^[A-Za-z]/.test(line) && line.length <= longestLine && !line.includes('data:') && cellsOf(line) <= mostCells;
}

/** What begins something else than the paragraph above it. */
const startsBlock = /^\s{0,40}(?:[|#>]|[-+*]\s|\d{1,9}[.)]\s)/;

function calmParagraph(lines: string[], from: number): void {
  let marks = 0;
  let brackets = 0;
  let openings = 0;
  for (let index = from; index < lines.length; index++) {
    const line = lines[index] as string;
    for (let at = 0; at < line.length; at++) {
      const unit = line.charCodeAt(at);
      if (unit === star || unit === underline) marks++;
      else if (unit === bracket) brackets++;
      else if (unit === less && (line[at + 1] === '?' || line[at + 1] === '!')) openings++;
    }
  }
  if (marks <= mostMarks && brackets <= mostBrackets && openings <= mostOpenings) return;
  for (let index = from; index < lines.length; index++) {
    const unmarked = marks > mostMarks ? (lines[index] as string).replace(/[*_]/g, ' ') : (lines[index] as string);
    const unlinked = brackets > mostBrackets ? unmarked.replace(/[[\]]/g, ' ') : unmarked;
    const calm = openings > mostOpenings ? unlinked.replace(/<(?=[?!])/g, ' ') : unlinked;
    // "+*+*+*" without its stars is a list in a list in a list.
    lines[index] = shallow(calm);
  }
}

/** A picture that stands in the text itself is nothing to read, and may be millions of characters. */
function withoutData(line: string): string {
  return line.includes('data:') ? line.replace(/\bdata:[a-z]{1,20}\/[^\s"'<>()]*/gi, '') : line;
}

function narrow(line: string): string {
  const indent = /^[ \t]*/.exec(line)?.[0].length ?? 0;
  const kept = indent > widestIndent ? line.slice(indent - widestIndent) : line;
  return cellsOf(kept) > mostCells ? kept.replaceAll('|', ' ') : kept;
}

function cellsOf(row: string): number {
  let pipes = 0;
  for (let at = row.indexOf('|'); at >= 0; at = row.indexOf('|', at + 1)) pipes++;
  return pipes;
}

/** A line that opens more quotes and lists at once than anyone nests loses their marks. */
function shallow(line: string): string {
  const opening = /^(?:[ \t]{0,40}(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/.exec(line)?.[0];
  if (!opening || opening.length <= deepest) return line;
  const depth = opening.match(/>|[-+*]|\d+/g)?.length ?? 0;
  return depth > deepest ? line.slice(opening.length) : line;
}
