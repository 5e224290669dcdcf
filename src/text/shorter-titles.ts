import { tokenize } from './tokens.ts';

/** A way to name a paper that is less than its title. */
export interface ShorterTitle {
  /** As the title writes it. */
  written: string;
  form: 'part' | 'subtitle' | 'coined' | 'letters' | 'object';
}

/** What stands around the name in a title: cut off, what is left names the work. Each row has a test. */
export const frames: { pattern: RegExp; reason: string }[] = [
  { pattern: /^(?:introducing|announcing|presenting)\s(?:the\s)?/i, reason: '"Introducing Kestrel" is about Kestrel' },
  { pattern: /^(?:announcement|paper|post|thread|podcast|talk|report|update):\s/i, reason: 'what kind of work it is' },
  { pattern: /^(?:what|who)\s(?:is|are)\s(?:an?\s|the\s)?/i, reason: '"What is kernel fitting?" tells of kernel fitting' },
  { pattern: /^the\s/i, reason: 'an article is dropped in running text' },
  { pattern: /\s\((?:old|new|draft|updated|extended|revised|part \w+|abstract|abridged|short version|wip)\)$/i, reason: 'says which state of the work it is' },
  { pattern: /\schallenge$/i, reason: '"the Unrestricted Images Challenge" is "Unrestricted Images" as well' },
];

/** A title with such words is called after its whole field, which is spoken of without it. */
export const surveys: { words: RegExp; reason: string } = {
  words:
    /(?<![\p{L}])(?:survey|review|overview|introduction|tutorial|primer|guide|handbook|roadmap|perspectives?|literature|taxonomy|landscape|past|future|challenges|opportunities|applications|trends|advances|progress|lecture|course|workshop|proceedings)(?![\p{L}])/iu,
  reason: '"Kernel Machines: A Survey": the words before the colon are what it surveys',
};

/** Where a title's subtitle begins. */
const subtitle = /(?<=[\p{L}\p{N})"”’])(?::\s|\?\s|\s[-–—|]\s|\s—|\s\()/u;
/** A subtitle that says which of several it is. */
const numbered = /^(?:part|volume|vol|chapter|episode|version|v|no|issue|round|week)?[\s.#]*(?:\d|[ivx]+$)/i;
/** Words behind which a title names its means. */
const means = /\s(?:with|via|using|through|by)\s(?:the\s|an?\s)?/i;

/** Most words that are called by their letters, and the fewest letters that are still rare enough. */
const [mostLetters, fewestLetters] = [7, 4];

/**
 * The shorter ways in which a paper of this title is named: what stands before its subtitle, the subtitle, the title
 * without what frames it, its initial letters ("GAIL"), its last words as letters ("Bayesian IRL"), and what it says
 * its means are. Which of them name one paper only is for the caller to see.
 */
export function shorterTitles(title: string): ShorterTitle[] {
  const found = new Map<string, ShorterTitle>();
  const add = (written: string, form: ShorterTitle['form']) => {
    const trimmed = written.trim().replace(/[?!.,;:)]+$/, '');
    if (trimmed !== '' && trimmed !== title && !found.has(trimmed)) found.set(trimmed, { written: trimmed, form });
  };
  const whole = unframed(title);
  const cut = subtitle.exec(whole);
  const surveyed = surveys.words.test(title);
  const head = unframed(cut ? whole.slice(0, cut.index) : whole);
  if (isCoined(head)) add(head, 'coined');
  else if (!surveyed) add(head, 'part');
  if (surveyed) return [...found.values()];
  if (whole !== title) add(whole, 'part');
  for (const written of lettersOf(head)) add(written, 'letters');
  const tail = cut ? whole.slice(cut.index + cut[0].length) : '';
  if (tokenize(tail).length <= 6 && !numbered.test(tail)) add(unframed(tail), isCoined(tail) ? 'coined' : 'subtitle');
  for (const piece of [head, tail]) {
    const by = means.exec(piece);
    if (by) add(piece.slice(by.index + by[0].length), 'object');
  }
  return [...found.values()].filter(({ written, form }) => form !== 'object' || tokenize(written).length <= 5);
}

function unframed(title: string): string {
  let bare = title;
  for (const { pattern } of frames) bare = bare.replace(pattern, '');
  return bare;
}

/** One word that is no word of a dictionary: capitals inside it or digits ("AlphaStar", "BERT", "T5"). */
export function isCoined(name: string): boolean {
  return /^[\p{L}\p{N}-]{3,24}$/u.test(name) && /\p{L}/u.test(name) && /[^-].*(?:\p{Lu}|\p{N})/u.test(name);
}

const small = new Set('a an the of in on for from with and or to by as at via is are'.split(' '));

/** "Generative Adversarial Imitation Learning" → "GAIL"; "Bayesian Inverse Reinforcement Learning" → "Bayesian IRL". */
function lettersOf(name: string): string[] {
  const words = tokenize(name);
  if (words.length < 3 || words.length > mostLetters) return [];
  if (words.some(({ raw }) => small.has(raw.toLowerCase()) || /\p{N}/u.test(raw))) return [];
  const letters = words.map(({ raw }) => (raw[0] as string).toUpperCase());
  const last = words.at(-1)?.raw;
  // "Humans Consulting HCH" has its letters in it.
  const whole = letters.join('');
  const found = whole.length >= fewestLetters || last === whole ? [whole] : [];
  for (let from = 1; from <= words.length - 3; from += 1) {
    found.push([...words.slice(0, from).map(({ raw }) => raw), letters.slice(from).join('')].join(' '));
  }
  return found;
}
