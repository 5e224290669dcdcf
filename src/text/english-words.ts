import { everydayWords } from './everyday-words.ts';
import { taggedWords } from './tagged-words.ts';

const added = new Set(everydayWords.flatMap(({ words }) => words.trim().split(/\s+/)));

/** Whether a word in lower case is English, as far as known. */
export const isEnglish = (word: string) => taggedWords.has(word) || added.has(word);
