/** Emphasis marks of one paragraph beyond which they are taken for text: pairing them costs the square of their number. */
const mostMarks = 120;

/** Depth of quotes and lists that one line may open: each costs a pass over the line. */
const deepest = 8;

/** Size of the pieces that a long document is parsed in, in UTF-16 code units. */
const pieceSize = 256 * 1024;

/** Markdown in which no paragraph costs more than its length is worth, whatever somebody wrote. Line numbers stay. */
export function calmMarkdown(source: string): string {
  const lines = source.split('\n');
  let paragraph: number[] = [];
  let marks = 0;
  const close = (): void => {
    if (marks > mostMarks) for (const index of paragraph) lines[index] = (lines[index] as string).replace(/[*_]/g, ' ');
    paragraph = [];
    marks = 0;
  };
  for (const [index, given] of lines.entries()) {
    const line = shallow(given);
    lines[index] = line;
    if (line.trim() === '' || /^\s{0,40}(?:[|#>]|[-+*]\s|\d{1,9}[.)]\s)/.test(line)) close();
    paragraph.push(index);
    marks += marksIn(line);
  }
  close();
  return lines.join('\n');
}

/** A line that opens more quotes and lists at once than anyone nests loses their marks. */
function shallow(line: string): string {
  const opening = /^(?:[ \t]{0,40}(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/.exec(line)?.[0];
  if (!opening || opening.length <= deepest) return line;
  const depth = opening.match(/>|[-+*]|\d+/g)?.length ?? 0;
  return depth > deepest ? line.slice(opening.length) : line;
}

function marksIn(line: string): number {
  let count = 0;
  for (let at = 0; at < line.length; at++) if (line[at] === '*' || line[at] === '_') count++;
  return count;
}

/** A document in pieces that are parsed one after the other, parted before headings or else at empty lines. */
export function pieces(source: string): string[] {
  const parts: string[] = [];
  let rest = source;
  while (rest.length > 2 * pieceSize) {
    const before = ['\n\n# ', '\n\n## ', '\n\n', '\n']
      .map((mark) => rest.lastIndexOf(mark, pieceSize))
      .find((at) => at > 0);
    const cut = before === undefined ? pieceSize : before + 1;
    parts.push(rest.slice(0, cut));
    rest = rest.slice(cut);
  }
  parts.push(rest);
  return parts;
}
