import { describe, expect, it } from 'vitest';
import { eponyms, notFirst, notLast } from '../../../src/extract/candidates/candidate-rows.ts';
import { extractClaims } from '../../../src/extract/extract-claims.ts';
import { briefOf, prose } from '../brief-of.ts';

const candidatesIn = (text: string) => extractClaims(prose(text)).candidates.map(({ label }) => label);

describe('terms that a text uses', () => {
  it.each([
    ['They study goal drift in agents.', ['goal drift']],
    ['Agents with in-context memory and a learned reward are best.', ['in-context memory', 'learned reward']],
    ['The LLM router finds a Gaussian mixture.', ['LLM router', 'Gaussian mixture']],
    ['They keep reward models for later.', ['reward models']],
    ['Reward hacking is found.', ['Reward hacking']],
    ['They find a very long agent dialog memory bank index.', ['dialog memory bank index']],
    [
      'The policy gradient, reward model and value function are there.',
      ['policy gradient', 'reward model', 'value function'],
    ],
  ])('%s', (text, expected) => {
    expect(candidatesIn(text)).toEqual(expected);
  });

  it.each([
    ['Kestrel Labs opened an office.', 'names'],
    ['Agents evaluate tools and improve plans.', 'verbs between nouns'],
    ['They kept building agents with goals.', 'a verb and its object'],
    ['Kestrel launched Heron-2 there.', 'a name that goes on'],
    ['They show a 7B-parameter model.', 'a number and its unit'],
    ['● Quick format: they met.', 'the label of a line'],
    ['They met in the new office of the former company.', 'nothing of its own'],
    ['High-res input is here.', 'half a word'],
  ])('are not in: %s (%s)', (text) => {
    expect(candidatesIn(text)).toEqual([]);
  });

  it('are long forms and what sentences define, too', () => {
    const text = 'Widget Gradient Descent (WGD) is here. Kestrel is a model that sorts logs.';
    expect(extractClaims(prose(text)).candidates).toMatchObject([
      { label: 'Widget Gradient Descent', rule: 'abbreviation', count: 1 },
      { label: 'Kestrel', rule: 'definition', count: 1 },
    ]);
  });

  it('stand where they say, counted, those of the title first, at most twelve', () => {
    const names = 'abcdefghijklmno'.split('').map((letter) => `q${letter}x memory`);
    const brief = briefOf('On qox memory', [
      ['BODY', `They have ${names.join(' and ')}. The qfx memory won.`],
      ['LINK', 'see also reward models'],
    ]);
    const { candidates } = extractClaims(brief);
    expect(candidates).toHaveLength(12);
    expect(candidates.slice(0, 2).map(({ label, count }) => [label, count])).toEqual([
      ['qox memory', 1],
      ['qfx memory', 2],
    ]);
    for (const { label, start, end } of candidates) expect(brief.text.slice(start, end)).toBe(label);
  });
});

it.each(notFirst.flatMap(({ words }) => words))('not first: %s', (word) => {
  expect(candidatesIn(`Here the ${word} goal drift was met.`)).toEqual(['goal drift']);
});

it.each(notLast.flatMap(({ words }) => words))('not last: %s', (word) => {
  expect(candidatesIn(`Here the goal drift ${word} was met.`)).toEqual(['goal drift']);
});

it.each(eponyms.words)('a name that begins terms: %s', (word) => {
  const name = word.charAt(0).toUpperCase() + word.slice(1);
  expect(candidatesIn(`They use the ${name} memory there.`)).toEqual([`${name} memory`]);
});
