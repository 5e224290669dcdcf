import nlp from 'compromise';

/**
 * The words and phrases that compromise knows, in small letters, each with its tags. Read once at start: asking its
 * tagger for each sentence costs a hundred times as much.
 */
export const taggedWords: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries((nlp.model() as { one: { lexicon: Record<string, string | string[]> } }).one.lexicon).map(
    ([word, tags]) => [word, Array.isArray(tags) ? tags : [tags]],
  ),
);
