/** Words that stand between terms and are part of none. */
const between = new Set(
  (
    'a about across after all also among an and any are as at be because been before being between both but by can ' +
    'could do does during each for from given had has have how if in into is it its like may might more most new no ' +
    'not of on or other our over per several should since so some such than that the their them then there these they ' +
    'this those through to under upon use used uses using various via was we were what when where whether which while ' +
    'who will with within without would'
  ).split(' '),
);

/** No word that stands between terms is longer, and nothing further off is looked at (UTF-16 units). */
const longest = 12;

const joins = (mark: string | undefined) => mark === ' ' || mark === '-';
const isWordMark = (mark: string | undefined) => mark !== undefined && /[\p{L}\p{N}]/u.test(mark);

/**
 * On how many of its sides (0 to 2) a name ends where its phrase does: at a mark or a word that stands between terms.
 * "the network of" has two, "adaptive network control" none: who writes that means something more special.
 */
export function freeSides(text: string, start: number, end: number): number {
  return +isFree(text, start - 1, -1) + +isFree(text, end, 1);
}

function isFree(text: string, at: number, step: 1 | -1): boolean {
  if (!joins(text[at]) || !isWordMark(text[at + step])) return true;
  let to = at + step;
  for (let length = 0; length <= longest && isWordMark(text[to]); length += 1) to += step;
  return between.has(text.slice(step > 0 ? at + 1 : to + 1, step > 0 ? to : at).toLowerCase());
}
