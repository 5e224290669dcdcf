/**
 * Words that say nothing about what is looked for, as text/tokens.ts normalises them. A search for their like alone
 * finds names, and no text.
 */
export const stopWords = new Set(
  (
    'a about all also an and any are as at be been but by can could did do does for from had has have how if in into ' +
    'is it its may more most no not of on or other our she so some such than that the their them then there these ' +
    'they this those to was we were what when where which who why will with would you your'
  ).split(' '),
);
