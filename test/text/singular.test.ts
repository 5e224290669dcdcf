import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exceptions, pluralRules, singular } from '../../src/text/singular.ts';

const pairs = `
  transformers transformer, losses loss, branches branch, boxes box, policies policy, classes class, databases database,
  embeddings embedding, modes mode, ties tie, llms llm, vaes vae, shoes shoe, causes cause, uses use, cases case,
  gpus gpu, tpus tpu, relus relu, grus gru, haikus haiku, menus menu, apis api, ais ai, agis agi, wikis wiki, uis ui,
  metrics metric, topics topic, rubrics rubric, logics logic, heuristics heuristic,
  biases bias, aliases alias, viruses virus, corpuses corpus, gases gas, lenses lens, atlases atlas,
  analyses analysis, hypotheses hypothesis, syntheses synthesis, theses thesis, diagnoses diagnosis, crises crisis,
  axes axis, matrices matrix, indices index, vertices vertex, phenomena phenomenon, criteria criterion, optima optimum,
  equilibria equilibrium, corpora corpus, stimuli stimulus, formulae formula, schemata schema, schemas schema,
  children child, mice mouse, leaves leaf, lives life, movies movie, queries query, caches cache, approaches approach,
  searches search, heroes hero, quizzes quiz, ratios ratio, criterias criterion`;

describe('singular', () => {
  it.each(
    pairs
      .trim()
      .split(/,\s+/)
      .map((pair) => pair.split(' ') as [string, string]),
  )('%s → %s', (plural, one) => {
    expect(singular(plural)).toBe(one);
    expect(singular(one)).toBe(one);
  });

  it.each(
    'loss bias corpus opus campus focus analysis basis axis lens gas chaos physics dynamics statistics robotics ethics news series species bayes kubernetes does was its has this thus is as us data media'.split(
      ' ',
    ),
  )('leaves "%s" as it is', (word) => expect(singular(word)).toBe(word));

  it('leaves a singular as it is, whatever the word', () => {
    const ending = fc.constantFrom('s', 'es', 'ies', 'ics', 'ses', 'ches', 'xes', 'us', 'is', 'ss', 'a', 'i', '');
    const word = fc.tuple(fc.stringMatching(/^[a-z]{0,6}$/), ending).map((parts) => parts.join(''));
    fc.assert(
      fc.property(word, (any) => {
        expect(singular(singular(any))).toBe(singular(any));
      }),
    );
  });
});

const byRule = (word: string) => {
  const rule = pluralRules.find(({ fits }) => fits.test(word));
  return rule ? word.replace(rule.ending, rule.becomes) : word;
};

it.each(exceptions)('exceptions: $reason', ({ ending, becomes, words }) => {
  for (const word of words.split(' ')) {
    const one = word.slice(0, word.length - ending.length) + becomes;
    expect(singular(word)).toBe(one);
    // What a rule would do as well is no exception.
    expect(word.endsWith('s') && byRule(word), word).not.toBe(one);
  }
});

/** Words that one rule each decides. */
const ruled = 'physics corpus debiases analyses hypotheses diagnoses policies losses transformers'.split(' ');

it.each(pluralRules)('rule: $reason', (row) => {
  expect(ruled.filter((word) => pluralRules.find(({ fits }) => fits.test(word)) === row)).toHaveLength(1);
});
