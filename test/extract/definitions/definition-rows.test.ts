import { expect, it } from 'vitest';
import {
  differentiae,
  genera,
  goingOn,
  groups,
  introducing,
  judgements,
  namedByLast,
  newsOfIt,
  noTerms,
} from '../../../src/extract/definitions/definition-rows.ts';
import { extractClaims } from '../../../src/extract/extract-claims.ts';
import { normalizeWord } from '../../../src/text/tokens.ts';
import { prose } from '../brief-of.ts';

const labelsIn = (text: string) => extractClaims(prose(text)).definitions.map(({ label }) => label);

it.each(genera.filter(({ only }) => !only).flatMap(({ words }) => words))('kind: a %s', (word) => {
  expect(labelsIn(`Kestrel is a ${word} for sorting broken logs.`)).toEqual(['Kestrel']);
});

it.each(
  genera
    .filter(({ only, definite }) => only && definite)
    .flatMap(({ words, only }) => words.map((word) => [word, only?.[0]])),
)('kind: the %s %s', (word, next) => {
  expect(labelsIn(`Kestrel is the ${word} ${next} sorting broken logs.`)).toEqual(['Kestrel']);
});

it.each(differentiae.flatMap(({ words }) => words))('sets apart: a model %s', (word) => {
  expect(labelsIn(`Kestrel is a model ${word} broken logs sorted.`)).toEqual(['Kestrel']);
});

it.each(judgements.flatMap(({ words }) => words))('judges: a %s model', (word) => {
  expect(labelsIn(`Kestrel is a ${word} model for sorting broken logs.`)).toEqual([]);
});

it.each(newsOfIt.words)('news: a model %s', (word) => {
  expect(labelsIn(`Kestrel is a model ${word} by people near Oslo yesterday.`)).toEqual([]);
});

it.each(noTerms.flatMap(({ words }) => words))('no term: %s', (word) => {
  const labels = labelsIn(
    `They use ${word}, a model that sorts broken logs. They use the ${word}, a model that sorts logs.`,
  );
  expect(labels).toEqual([]);
});

it.each(namedByLast)('the frame %s', (word) => {
  expect(labelsIn(`The frame ${word} is the problem of finding what stays the same.`)).toEqual([`frame ${word}`]);
});

it.each(groups.words)('several are a %s', (word) => {
  expect(labelsIn(`They use Kestrels, a ${word} of very small models.`)).toEqual(['Kestrels']);
});

it.each(goingOn.words)('ends before ", %s"', (word) => {
  const [claim] = extractClaims(
    prose(`Kestrel is a model that sorts broken logs, ${word} nothing more came.`),
  ).definitions;
  expect(claim?.text).toBe('a model that sorts broken logs');
});

it.each(introducing.words)('introduces: %s goal drift', (word) => {
  expect(labelsIn(`Roe et al. here ${word} goal drift, a process that changes plans.`)).toEqual(['goal drift']);
});

it('has words as texts are compared by', () => {
  const compared = [...genera, ...groupsAndJudgements()].flatMap(({ words }) => words);
  expect(compared.filter((word) => normalizeWord(word) !== word)).toEqual([]);
});

const groupsAndJudgements = () => [groups, ...judgements, ...noTerms];
