import { distance } from 'fastest-levenshtein';

/** Longer words are no slips of the keyboard, and comparing them costs their lengths' product. */
const longestWord = 100;

/** ` Did you mean "…"?` with the nearest name, or nothing where none is near. */
export function didYouMean(word: string, names: Iterable<string>): string {
  if (word.length > longestWord) return '';
  const wanted = plain(word);
  let bound = Math.floor((wanted.length + 1) / 3);
  let best: string | null = null;
  for (const name of names) {
    if (Math.abs(name.length - word.length) > bound + 3) continue;
    const candidate = plain(name);
    const far = candidate === wanted ? 0 : distance(wanted, candidate);
    if (far < bound || (far === bound && best === null)) {
      bound = far;
      best = name;
    }
  }
  return best === null ? '' : ` Did you mean "${best}"?`;
}

/** Case and separators are what people get wrong first: "Alt_labels" is "altLabels" at no distance. */
function plain(name: string): string {
  return name.toLowerCase().replace(/[\s_-]/g, '');
}
