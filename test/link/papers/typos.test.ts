import { distance } from 'fastest-levenshtein';
import { describe, expect, it } from 'vitest';
import { beginnings, endings, littleWords, prefixes, suffixes } from '../../../src/link/papers/typo-rules.ts';
import { corrections } from '../../../src/link/papers/typos.ts';

const meant = (typed: string, ...known: string[]) => corrections(typed, (word) => known.includes(word));

describe('a typing mistake', () => {
  it.each([
    ['one letter wrong', 'leorning', 'learning'],
    ['one too many', 'learrning', 'learning'],
    ['one missing', 'larning', 'learning'],
    ['two exchanged', 'laerning', 'learning'],
    ['in a word of four letters', 'deap', 'deep'],
    ['in a little word', 'adn', 'and'],
  ])('%s: %s for %s', (_what, typed, word) => {
    expect(meant(typed, word)).toEqual([word]);
  });

  it('may stand for several words', () => {
    expect(meant('tokene', 'token', 'tokened').sort()).toEqual(['token', 'tokened']);
    expect(meant('xearning', 'learning', 'hearning').sort()).toEqual(['hearning', 'learning']);
  });
});

describe('no typing mistake', () => {
  it.each([
    ['a word of the titles', 'yearning', ['learning', 'yearning']],
    ['an English word that compromise knows', 'leaning', ['learning']],
    ['an English word of our own list', 'neutral', ['neural']],
    ['two letters wrong', 'lxxrning', ['learning']],
    ['a number', 'gpt3', ['gpt4']],
    ['a Roman number', 'xiii', ['xiiii']],
    ['too short', 'bxd', ['bed']],
    ['a negation: - a', 'asymmetric', ['symmetric']],
    ['a negation taken away', 'theistic', ['atheistic']],
    ['another beginning: micro macro', 'macrostructure', ['microstructure']],
    ['another beginning: de re', 'recoded', ['decoded']],
    ['another ending: - y', 'matrixy', ['matrix']],
    ['another ending: - i s', 'tensori', ['tensors']],
    ['another ending: ence ency', 'convergency', ['convergence']],
    ['another ending: able ably', 'learnably', ['learnable']],
    ['another ending: ed er', 'tokenizer', ['tokenized']],
    ['another ending: ic ics', 'stochastics', ['stochastic']],
    ['another ending: ist ism', 'optimism', ['optimist']],
    ['what the word is made of', 'tokenize', ['tokenized']],
    ['made by a prefix: re', 'retokenize', ['detokenize', 'tokenize']],
    ['made by a suffix: ization', 'formalization', ['normalization', 'formal']],
    ['made by a suffix: ing', 'straining', ['training', 'strain']],
  ])('%s: %s', (_what, typed, known) => {
    expect(meant(typed, ...known)).toEqual([]);
  });
});

/** A stem that is no word and has no ending of a word. */
const stem = 'qualdorb';
const slipIn = (word: string) => word.replace('ldor', 'lzdor');
const split = (words: string) => words.split(' ');
const withoutDash = (words: string) => split(words).map((part) => part.replace('-', ''));

describe('a word that is made of another is no mistake', () => {
  it.each(prefixes)('by a prefix: $reason', ({ words }) => {
    for (const prefix of split(words)) {
      const typed = prefix + stem;
      expect(meant(typed, slipIn(typed))).toEqual([slipIn(typed)]);
      expect(meant(typed, slipIn(typed), stem), prefix).toEqual([]);
    }
  });

  it.each(suffixes)('by a suffix: $reason', ({ words }) => {
    for (const suffix of split(words)) {
      const typed = stem + suffix;
      expect(meant(typed, slipIn(typed))).toEqual([slipIn(typed)]);
      expect(meant(typed, slipIn(typed), stem), suffix).toEqual([]);
    }
  });
});

const pairsOf = (parts: string[]) =>
  parts.flatMap((one) => parts.filter((other) => other !== one).map((other) => [one, other] as const));
/** Whether two parts are one slip apart, so that only the rows part the words that have them. */
const oneSlip = (one: string, other: string) =>
  distance(one, other) === 1 || (one.length === other.length && [...one].sort().join() === [...other].sort().join());

describe('two words that are one slip apart', () => {
  it.each(beginnings)('begin otherwise: $reason', ({ words }) => {
    const pairs = pairsOf(withoutDash(words)).filter(([one, other]) => oneSlip(one, other));
    expect(pairs.length).toBeGreaterThan(0);
    expect(pairs.filter(([one, other]) => meant(one + stem, other + stem).length > 0)).toEqual([]);
  });

  it.each(endings)('end otherwise: $reason', ({ words }) => {
    // What is typed with an ending left out may well be a mistake.
    const pairs = pairsOf(withoutDash(words)).filter(([one, other]) => one !== '' && oneSlip(one, other));
    expect(pairs.length).toBeGreaterThan(0);
    expect(pairs.filter(([one, other]) => meant(stem + one, stem + other).length > 0)).toEqual([]);
  });

  it('are a mistake with any other beginning or ending', () => {
    expect(meant(`ro${stem}`, `ri${stem}`)).toEqual([`ri${stem}`]);
    expect(meant(`${stem}ov`, `${stem}av`)).toEqual([`${stem}av`]);
  });
});

it.each(split(littleWords))('slips are seen in the little word "%s"', (word) => {
  const slips = [...'bcdfghjklmnpqrstvwxyz']
    .map((letter) => word.slice(0, -1) + letter)
    .filter((slip) => slip !== word);
  expect(slips.some((slip) => meant(slip, word).includes(word))).toBe(true);
});
