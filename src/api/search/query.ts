import { labelKey, tokenize } from '../../text/tokens.ts';
import { paperKeys } from '../paper-keys.ts';
import { stopWords } from './stop-words.ts';

/** A query as it is compared with names and texts. */
export interface Query {
  /** All its words, normalised: what a name must be or start with. */
  key: string;
  /** The words that texts are searched for, each once. */
  words: string[];
  /** Keys of papers that it may be an identifier or address of. */
  identifiers: string[];
}

/** Longer queries are cut: nobody types more, and what is pasted is found by its beginning. */
const longest = 500;
const mostWords = 24;

export function queryOf(text: string): Query {
  const beginning = text.slice(0, longest);
  const words = new Set(tokenize(beginning).map((token) => token.norm));
  return {
    key: labelKey(beginning),
    words: [...words].filter((word) => word.length > 1 && !stopWords.has(word)).slice(0, mostWords),
    identifiers: paperKeys(beginning),
  };
}
