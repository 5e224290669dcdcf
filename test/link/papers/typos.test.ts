import { describe, expect, it } from 'vitest';
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
