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

const [wordBefore, wordBehind] = [/([\p{L}\p{N}]+)[ -]$/u, /^[ -]([\p{L}\p{N}]+)/u];

/** No word that stands between terms is longer, and nothing further off is looked at (UTF-16 units). */
const reach = 16;

/**
 * On how many of its sides (0 to 2) a name ends where its phrase does: at a mark or a word that stands between terms.
 * "the network of" has two, "adaptive network control" none: who writes that means something more special.
 */
export function freeSides(text: string, start: number, end: number): number {
  const before = wordBefore.exec(text.slice(Math.max(0, start - reach), start))?.[1];
  const behind = wordBehind.exec(text.slice(end, end + reach))?.[1];
  return [before, behind].filter((word) => word === undefined || between.has(word.toLowerCase())).length;
}
