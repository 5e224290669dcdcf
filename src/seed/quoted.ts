const longestShown = 60;

/** A text from a seed as a message shows it: in quotes, cut where it is long. */
export function quoted(text: string): string {
  const points = [...text.slice(0, 2 * longestShown + 2)];
  return points.length > longestShown ? `"${points.slice(0, longestShown).join('')}…"` : `"${text}"`;
}
