/** Whether two titles are one but for case, punctuation and the site's name behind one of them. */
export function sameTitle(one: string, other: string): boolean {
  const [short, long] = [one, other].map(comparable).sort((a, b) => a.length - b.length) as [string, string];
  if (short === '') return false;
  return short === long || (short.length >= 12 && long.length < short.length + 40 && long.startsWith(`${short} `));
}

function comparable(title: string): string {
  return title
    .slice(0, 400)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
