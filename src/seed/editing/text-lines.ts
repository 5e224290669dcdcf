/** Where the line of a place begins. */
export function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}

/** Where the line of a place ends, its line end counted. A place that is the start of a line belongs to the line before. */
export function lineEnd(text: string, at: number): number {
  const found = text.indexOf('\n', Math.max(0, at - 1));
  return found < 0 ? text.length : found + 1;
}
