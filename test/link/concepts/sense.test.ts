import { describe, expect, it } from 'vitest';
import type { ConceptEntry, Vocabulary } from '../../../src/model.ts';
import { annotate } from '../../../src/pipeline/annotate.ts';
import { knowledgeOf } from '../../../src/pipeline/knowledge.ts';
import { conceptEntry, vocabularyOf } from '../../vocabulary-of.ts';

const concept = (id: string, prefLabel: string, more: Partial<ConceptEntry> = {}): ConceptEntry =>
  conceptEntry({
    id: `concept/${id}`,
    prefLabel,
    ...more,
  });

const linked = (text: string, vocabulary: Vocabulary) =>
  annotate(text, knowledgeOf(vocabulary)).mentions.map(({ quote, id }) => `${quote}=${id.replace('concept/', '')}`);

describe('three senses of one label', () => {
  const vocabulary = vocabularyOf({
    concepts: [
      concept('haiku-biomedical', 'Haiku', {
        definition: 'A model that aligns tissue images with clinical records of patients.',
        broader: ['concept/spatial-proteomics'],
      }),
      concept('haiku-chat', 'Haiku', {
        related: ['concept/claude-model'],
        onlyWith: { Haiku: ['Anthropic', 'chat model'] },
      }),
      concept('haiku-library', 'Haiku', {
        definition: 'A neural network library for JAX in the style of Sonnet.',
        broader: ['concept/automatic-differentiation'],
      }),
      concept('spatial-proteomics', 'spatial proteomics'),
      concept('claude-model', 'Claude model'),
      concept('automatic-differentiation', 'automatic differentiation', { altLabels: ['autodiff'] }),
    ],
  });

  it.each([
    ['Haiku reads spatial proteomics.', 'spatial proteomics', 'haiku-biomedical'],
    ['Haiku links images of tissue to the records of patients.', '', 'haiku-biomedical'],
    ['Anthropic says that Haiku is fast.', '', 'haiku-chat'],
    ['Haiku builds on automatic differentiation.', '', 'haiku-library'],
    ['Haiku is a neural network library for JAX.', '', 'haiku-library'],
  ])('is told by what stands with it: %s', (text, _with, sense) => {
    expect(linked(text, vocabulary)).toContain(`Haiku=${sense}`);
  });

  it.each(['Haiku is short.', 'She wrote Haiku after Haiku.', 'Haiku by Anthropic reads spatial proteomics.'])(
    'is left alone where nothing tells, or two things tell otherwise: %s',
    (text) => {
      expect(linked(text, vocabulary).filter((each) => each.startsWith('Haiku'))).toEqual([]);
    },
  );

  it('is one sense throughout a brief', () => {
    const text = 'Haiku is new. Haiku reads tissue by spatial proteomics. Haiku is small.';
    expect(linked(text, vocabulary).filter((each) => each === 'Haiku=haiku-biomedical')).toHaveLength(3);
  });
});

describe('labels of two concepts that differ in number or hyphens', () => {
  const vocabulary = vocabularyOf({
    concepts: [
      concept('web-page', 'web page'),
      concept('web-pages', 'web pages'),
      concept('web-page-hyphen', 'web-page'),
    ],
  });

  it.each([
    ['A web page is shown.', ['web page=web-page']],
    ['Web pages are shown.', ['Web pages=web-pages']],
    [
      'Web pages link a web page to other web pages.',
      ['Web pages=web-pages', 'web page=web-pages', 'web pages=web-pages'],
    ],
  ])('mean the one that is written as the text has it most: %s', (text, expected) => {
    expect(linked(text, vocabularyOf({ concepts: vocabulary.concepts.slice(0, 2) }))).toEqual(expected);
  });
});

describe('a label that counts only with others', () => {
  const vocabulary = vocabularyOf({
    concepts: [
      concept('dropout', 'dropout', { onlyWith: { dropout: ['layer', 'neural network', 'rate schedule'] } }),
      concept('token', 'token', { onlyWith: { token: ['dropout', 'vocabulary size'] } }),
      concept('overfitting-control', 'control of overfitting'),
    ],
  });

  it.each([
    ['Dropout of a neural network.', ['Dropout=dropout']],
    ['Dropout in a layer.', []],
    [
      'Dropout in a layer is control of overfitting.',
      ['Dropout=dropout', 'control of overfitting=overfitting-control'],
    ],
    ['A dropout found a token.', []],
    ['A token counts for the vocabulary size.', ['token=token']],
  ])('is unlocked by what is no everyday word, or not by that alone: %s', (text, expected) => {
    expect(linked(text, vocabulary)).toEqual(expected);
  });
});

describe('a context that is a name', () => {
  const vocabulary = vocabularyOf({
    concepts: [
      concept('haiku', 'Haiku', { onlyWith: { Haiku: ['Sonnet', 'RAG', 'chat model'] } }),
      concept('haiku-library', 'Haiku', { onlyWith: { Haiku: ['Optax', 'JAX'] } }),
    ],
  });

  it.each([
    ['Haiku and sonnet are forms of poetry.', []],
    ['Haiku on a rag.', []],
    ['Haiku is below Sonnet.', ['Haiku=haiku']],
    ['Haiku for RAGs.', ['Haiku=haiku']],
    ['The sonnet is old. Haiku and Sonnet are new.', ['Haiku=haiku']],
    ['Haiku is a Chat Model.', ['Haiku=haiku']],
    ['Haiku with JAX, no sonnet.', ['Haiku=haiku-library']],
  ])('counts where it is written as one: %s', (text, expected) => {
    expect(linked(text, vocabulary)).toEqual(expected);
  });
});

it('does not read addresses in running text', () => {
  const vocabulary = vocabularyOf({ concepts: [concept('http', 'https'), concept('attention', 'attention')] });
  expect(linked('See https://site.example/attention/more and www.site.example/attention.', vocabulary)).toEqual([]);
  expect(linked('Https:8080 and attention:2401.00001 are none.', vocabulary)).toEqual([]);
  expect(linked('HTTPS needs attention/care, attention: 2 of it.', vocabulary)).toEqual([
    'HTTPS=http',
    'attention=attention',
    'attention=attention',
  ]);
});
