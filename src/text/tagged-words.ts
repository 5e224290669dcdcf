import { createRequire } from 'node:module';
import type compromise from 'compromise';

// What `require` gets is one file; `import` gets its sources, 436 files that take as long to find as all the rest.
const nlp: typeof compromise = createRequire(import.meta.url)('compromise');

/**
 * The words and phrases that compromise knows, in small letters, each with its tags. Read once at start: asking its
 * tagger for each sentence costs a hundred times as much.
 */
export const taggedWords: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries((nlp.model() as { one: { lexicon: Record<string, string | string[]> } }).one.lexicon).map(
    ([word, tags]) => [word, Array.isArray(tags) ? tags : [tags]],
  ),
);
