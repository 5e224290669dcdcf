import list from './tagged-words.json' with { type: 'json' };

/**
 * The words and phrases that compromise knows, in small letters, each with its tags. A list that `npm run words` takes
 * from it: compromise makes it at each start, which takes a quarter of a second, and asking its tagger for each sentence
 * costs a hundred times what looking up costs.
 */
export const taggedWords: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(list.words).flatMap(([joined, words]) => {
    const tags = joined.split(' ');
    return words.split(',').map((word): [string, string[]] => [word, tags]);
  }),
);
