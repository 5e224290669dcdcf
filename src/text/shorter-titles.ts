import { frames, states, surveys } from './title-frames.ts';
import { tokenize } from './tokens.ts';

/**
 * A way to name a paper that is less than its title.
 *
 * - `coined`: a word that is in no dictionary, before or behind the colon ("SafeLife: Benchmarks for …")
 * - `letters`: initial letters ("GAIL"), or the last words as letters ("Bayesian IRL")
 * - `part`: what stands before the subtitle, or the title without what frames it
 * - `subtitle`, `beginning`: what stands behind the colon; the first words, before "in" or "for"
 * - `object`: what the title says its means are ("… using relative distance")
 */
export type ShorterForm = 'coined' | 'letters' | 'part' | 'subtitle' | 'beginning' | 'object';

export interface ShorterTitle {
  /** As the title writes it. */
  written: string;
  form: ShorterForm;
}

/** Where a title's subtitle begins. */
const subtitle = /(?<=[\p{L}\p{N})"”’])(?::\s|\?\s|\s[-–—|]\s|\s—|\s\()/u;
/** A subtitle that says which of several it is. */
const numbered = /^(?:part|volume|vol|chapter|episode|version|v|no|issue|round|week)?[\s.#]*(?:\d|[ivx]+$)/i;
/** Words behind which a title names its means, and where a title goes on to say in what or for what. */
const [means, goesOn] = [
  /\s(?:with|via|using|through|by)\s(?:the\s|an?\s)?/i,
  /\s(?:in|for|as|on|under|across|towards?)\s/giu,
];
/** Longest subtitle and means, in words, that a text says instead of the title. */
const longest = 6;

/**
 * The shorter ways in which a paper of this title is named, the surest first. Which of them name one paper only is for
 * the caller to see.
 */
export function shorterTitles(title: string): ShorterTitle[] {
  const found = new Map<string, ShorterTitle>();
  const add = (written: string, form: ShorterForm) => {
    const bare = written.trim().replace(/[?!.,;:)]+$/, '');
    if (bare !== '' && bare !== title && !found.has(bare)) {
      found.set(bare, { written: bare, form: form !== 'letters' && isCoined(bare) ? 'coined' : form });
    }
  };
  const whole = unframed(title);
  const cut = subtitle.exec(whole);
  const head = unframed(cut ? whole.slice(0, cut.index) : whole);
  if (surveys.words.test(title)) return isCoined(head) ? [{ written: head, form: 'coined' }] : [];
  add(head, 'part');
  add(whole, 'part');
  const beginning = beginningOf(head);
  if (beginning) add(beginning, 'beginning');
  for (const written of lettersOf(head)) add(written, 'letters');
  const tail = cut ? unframed(whole.slice(cut.index + cut[0].length)) : '';
  if (wordsIn(tail) <= longest && !numbered.test(tail)) add(tail, 'subtitle');
  for (const piece of [head, tail]) {
    const by = means.exec(piece);
    const object = by ? piece.slice(by.index + by[0].length) : '';
    const words = wordsIn(object);
    // Not its letters: "Learning to Walk using Tree Search" is not what "TS" means.
    if (words >= 2 && words <= longest) add(object, 'object');
  }
  return [...found.values()];
}

function unframed(title: string): string {
  let bare = title;
  for (const { pattern } of [...frames, ...states]) bare = bare.replace(pattern, '');
  return bare;
}

/** Words as people count them. */
const wordsIn = (text: string) => text.match(/\S+/g)?.length ?? 0;

/** Three words or more before the title goes on. */
function beginningOf(title: string): string | null {
  for (const { index } of title.matchAll(goesOn)) {
    if (wordsIn(title.slice(0, index)) >= 3) return title.slice(0, index);
  }
  return null;
}

/** One word that is in no dictionary: capitals inside it or digits ("AlphaStar", "BERT", "Transformer-XL", "T5"). */
export function isCoined(name: string): boolean {
  return /^[\p{L}\p{N}-]{3,24}$/u.test(name) && /\p{L}/u.test(name) && /[\p{L}\p{N}]\p{Lu}|\p{L}-?\p{N}/u.test(name);
}

/** Most words that are called by their letters, and the fewest letters that are still rare enough. */
const [mostLetters, fewestLetters] = [7, 4];
const unlettered = new Set(
  'a an the of in on for from with and or to by as at via is are vs using through without over into under between towards among not'.split(
    ' ',
  ),
);

/** "Generative Adversarial Imitation Learning" → "GAIL"; "Bayesian Inverse Reinforcement Learning" → "Bayesian IRL". */
function lettersOf(name: string): string[] {
  const many = wordsIn(name);
  if (many < 2 || many > mostLetters) return [];
  const words = tokenize(name).map(({ raw }) => raw);
  if (words.length < 3 || words.length > mostLetters) return [];
  if (words.some((word) => unlettered.has(word.toLowerCase()) || /\p{N}/u.test(word))) return [];
  const letters = words.map((word) => (word[0] as string).toUpperCase());
  const whole = letters.join('');
  // "Humans Consulting HCH" has its letters in it.
  const found = whole.length >= fewestLetters || words.at(-1) === whole ? [whole] : [];
  for (let from = 1; from <= words.length - 3; from += 1) {
    found.push([...words.slice(0, from), letters.slice(from).join('')].join(' '));
  }
  return found;
}
