/** Size of the pieces that a long document is parsed in, in UTF-16 code units and in lines: the parser keeps much of each. */
const pieceSize = 64 * 1024;
const pieceLines = 1000;

/**
 * A Markdown document in pieces that are parsed one after the other, parted before headings, else at empty lines, else
 * between lines. A table that is parted goes on under an empty head, as its rows are none without.
 */
export function markdownPieces(source: string): string[] {
  const parts: string[] = [];
  let head = '';
  let at = 0;
  for (;;) {
    const limit = endOfPiece(source, at);
    // What little is left stays with the piece before.
    if (endOfPiece(source, limit) >= source.length) {
      parts.push(head + source.slice(at));
      return parts;
    }
    const cut = cutOf(source, at, limit);
    const piece = source.slice(at, cut);
    parts.push(head + piece);
    head = source[cut] === '\n' || source[cut - 2] === '\n' ? '' : tableHead(head + piece);
    at = cut;
  }
}

function endOfPiece(source: string, from: number): number {
  const most = Math.min(source.length, from + pieceSize);
  let end = from;
  for (let lines = 0; lines < pieceLines; lines++) {
    const next = source.indexOf('\n', end);
    if (next < 0 || next >= most) return most;
    end = next + 1;
  }
  return end;
}

function cutOf(source: string, from: number, limit: number): number {
  const least = from + (limit - from) / 4;
  for (const mark of ['\n\n# ', '\n\n## ', '\n\n']) {
    const before = source.lastIndexOf(mark, limit - 1);
    if (before > least) return before + 2;
  }
  // An indented line belongs to the item above it.
  for (let line = source.lastIndexOf('\n', limit - 1); line > least; line = source.lastIndexOf('\n', line - 1)) {
    if (!/\s/.test(source[line + 1] ?? '')) return line + 1;
  }
  const end = ['\n', ' '].map((mark) => source.lastIndexOf(mark, limit - 1)).find((one) => one > least);
  return end === undefined ? limit : end + 1;
}

/** An empty head, with the columns of the table that `piece` ends in; nothing where it ends in none. */
function tableHead(piece: string): string {
  const rows = piece.slice(piece.lastIndexOf('\n\n') + 1).split('\n');
  if (!rows.at(-2)?.includes('|')) return '';
  const columns = rows.find((row) => /^[\s|:-]+$/.test(row) && row.includes('-') && row.includes('|'));
  return columns === undefined ? '' : `${columns.replace(/[:-]/g, ' ')}\n${columns}\n`;
}
