import { expect, it } from 'vitest';
import {
  bridging,
  leadingIn,
  leads,
  openings,
  spokenOf,
  subordinate,
} from '../../../src/extract/definitions/definition-cues.ts';
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

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

it.each([...subordinate])('"%s …" only may be', (word) => {
  expect(labelsIn(`${capital(word)} Kestrel is a model that sorts broken logs.`)).toEqual([]);
});

it.each([...leadingIn])('what has "%s" in it is no opening of a sentence', (word) => {
  const text = (middle: string) => `The logs ${middle} there, Kestrel is a model that sorts broken logs.`;
  expect(labelsIn(text('near'))).toEqual(['Kestrel']);
  expect(labelsIn(text(word))).toEqual([]);
});

it.each([...leads])('"%s" may stand before "called"', (word) => {
  expect(
    labelsIn(`They use a model ${word === 'sometime' ? 'sometimes' : word} called Kestrel that sorts broken logs.`),
  ).toEqual(['Kestrel']);
  expect(labelsIn('They use a model gladly called Kestrel that sorts broken logs.')).toEqual([]);
});

it.each([...bridging])('"a model called X %s …" goes on behind the name', (word) => {
  const claims = extractClaims(prose(`They use a model called Kestrel ${word} broken logs of trains.`)).definitions;
  expect(claims.map(({ label, rule }) => [label, rule])).toEqual([['Kestrel', 'called']]);
});

it.each([...spokenOf])('a name in capitals may have "%s" in it', (word) => {
  expect(labelsIn(`● Kestrel ${word} Plumage: a model that sorts broken logs.`)).toEqual([`Kestrel ${word} Plumage`]);
});

it.each([...openings])('"%s X, a model that …" opens a sentence', (word) => {
  const written = word === 'beside' ? 'Besides' : capital(word);
  expect(labelsIn(`${written} Kestrel, a model that sorts broken logs wins.`)).toEqual([]);
});

it('has words as texts are compared by', () => {
  const cues = [subordinate, leadingIn, leads, bridging, openings].flatMap((words) => [...words]);
  const compared = [...genera, ...groupsAndJudgements()].flatMap(({ words }) => words).concat(cues);
  expect(compared.filter((word) => normalizeWord(word) !== word)).toEqual([]);
});

const groupsAndJudgements = () => [groups, ...judgements, ...noTerms];
