import { taggedWords } from '../../text/tagged-words.ts';
import { extraWords, type WordClass } from './word-class-rows.ts';

/** compromise's tags, by what they make of a word here. The first row that fits decides. */
export const classOfTag: { tags: string[]; is: WordClass; reason: string }[] = [
  {
    tags: ['Preposition', 'Conjunction', 'Determiner', 'Pronoun', 'Possessive', 'Reflexive', 'QuestionWord', 'Modal'],
    is: 'function',
    reason: 'no name or term is made of these alone',
  },
  { tags: ['Copula', 'Negative', 'Condition', 'Expression'], is: 'function', reason: 'they end what stands before' },
  { tags: ['Adverb'], is: 'adverb', reason: 'says how, not what' },
  { tags: ['PresentTense', 'Verb'], is: 'verb', reason: 'a finite verb parts its subject from its object' },
  { tags: ['Infinitive'], is: 'base', reason: 'a verb as "to" has it: "read small fonts" is no term' },
  { tags: ['PastTense', 'Participle'], is: 'participle', reason: 'a finite verb, or an adjective ("learned rewards")' },
  { tags: ['Gerund'], is: 'gerund', reason: 'a verb, or a noun ("machine learning")' },
  { tags: ['Adjective', 'Comparative', 'Superlative'], is: 'adjective', reason: 'stands before its noun' },
];

let known: Map<string, WordClass> | null = null;

/** Read from compromise's word list once: asking its tagger for every sentence would cost a hundred times as much. */
function classes(): Map<string, WordClass> {
  if (known) return known;
  known = new Map();
  for (const [word, tags] of taggedWords) {
    const row = classOfTag.find((each) => each.tags.some((one) => tags.includes(one)));
    if (row) known.set(word, row.is);
  }
  for (const { words, is } of extraWords) for (const word of words) known.set(word, is);
  return known;
}

const remembered = new Map<string, WordClass>();
const mostRemembered = 50_000;

/** The class of a word as it is written. */
export function wordClass(raw: string): WordClass {
  const before = remembered.get(raw);
  if (before !== undefined) return before;
  const lower = raw.toLowerCase();
  const found = classes().get(lower) ?? byEnding(lower);
  if (remembered.size >= mostRemembered) remembered.clear();
  // A longer piece of a text, held here, would hold the whole text.
  if (raw.length < 13) remembered.set(raw, found);
  return found;
}

function byEnding(lower: string): WordClass {
  if (lower.length > 5 && lower.endsWith('ly')) return 'adverb';
  if (lower.length > 5 && lower.endsWith('ing')) return 'gerund';
  if (lower.length > 4 && lower.endsWith('ed')) return 'participle';
  return 'other';
}

/** Whether a word is written as a name: with a capital or a digit among its letters. */
export function isNameLike(raw: string): boolean {
  return /\p{Lu}/u.test(raw) || /\p{L}.*\p{N}|\p{N}.*\p{L}/u.test(raw);
}

/** Whether it is coined: a capital or a digit behind another letter ("FlashAttention", "GPT", "Qwen3"), which no sentence's start explains. */
export function isCoined(raw: string): boolean {
  return /[\p{L}\p{N}]\p{Lu}|\p{L}\p{N}/u.test(raw);
}
