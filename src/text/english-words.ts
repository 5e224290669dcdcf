import nlp from 'compromise';
import { everydayWords } from './everyday-words.ts';

let known: Set<string> | null = null;

/** Whether a word in lower case is English, as far as known. The list is read once, at the first question: some 50 ms. */
export function isEnglish(word: string): boolean {
  known ??= readWords();
  return known.has(word);
}

function readWords(): Set<string> {
  const { one } = nlp.model() as { one: { lexicon: Record<string, unknown> } };
  const words = new Set(Object.keys(one.lexicon).filter((word) => !word.includes(' ')));
  for (const word of everydayWords.trim().split(/\s+/)) words.add(word);
  return words;
}
