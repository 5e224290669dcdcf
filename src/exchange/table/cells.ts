/**
 * Spreadsheets take a cell that begins like this for a formula, and may run it. An apostrophe before it makes it text;
 * a cell that has such apostrophes of its own gets one more, so that reading takes away exactly what writing has added.
 */
const formula = /^'*[=+\-@\t\r]/;

export function guarded(cell: string): string {
  return formula.test(cell) ? `'${cell}` : cell;
}

export function unguarded(cell: string): string {
  return cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell;
}

/** Several texts in one cell, with `|` between them; a text's own separators have a backslash before them. */
export function joined(texts: string[]): string {
  return texts.map((text) => text.replace(/[\\|;]/g, '\\$&')).join('|');
}

/** A cell's texts: `|` and `;` both separate. */
export function separated(cell: string): string[] {
  const texts = cell.match(/(?:\\[\\|;]|[^|;])+/g) ?? [];
  return texts.map((text) => text.replace(/\\([\\|;])/g, '$1').trim()).filter((text) => text !== '');
}
