import { expect, it } from 'vitest';
import type { ConceptEntry, Mention } from '../../src/model.ts';
import { linkClippings } from '../../src/pipeline/parse-captures.ts';
import { processorTime } from '../processor-time.ts';
import { conceptEntry, vocabularyOf } from '../vocabulary-of.ts';
import { clipping, stored } from './clippings.ts';

const concept = (prefLabel: string, more: Partial<ConceptEntry> = {}): ConceptEntry =>
  conceptEntry({
    id: `concept/${prefLabel.toLowerCase().replaceAll(' ', '-')}`,
    prefLabel,
    ...more,
  });

const vocabulary = vocabularyOf({
  concepts: [
    concept('AI alignment'),
    concept('Claude Haiku', { altLabels: ['Haiku'], onlyWith: { Haiku: ['Anthropic'] } }),
    concept('Haiku model', { altLabels: ['Haiku'], onlyWith: { Haiku: ['histology'] } }),
    concept('inertial confinement fusion'),
    concept('iterative closest figure', { altLabels: ['ICF'] }),
    concept('scaling law'),
  ],
  outlets: [{ id: 'outlet/ai-alignment-forum', name: 'AI Alignment Forum', altNames: [], url: null, kind: null }],
  files: {},
});

function mentions(text: string, more: Partial<Parameters<typeof clipping>[1]> = {}): Mention[] {
  const held = clipping('A Title', { lines: [['BODY', text]], ...more });
  return linkClippings([stored('a', held)], vocabulary)[0]?.mentions ?? [];
}
const ids = (text: string, more = {}) => mentions(text, more).map(({ id, quote }) => `${quote}=${id}`);

it('settles an everyday word by its context, or leaves it alone', () => {
  expect(ids('Haiku by Anthropic is fast.')).toEqual(['Haiku=concept/claude-haiku']);
  expect(ids('Haiku reads histology.')).toEqual(['Haiku=concept/haiku-model']);
  expect(ids('She wrote a haiku.')).toEqual([]);
  expect(ids('Haiku by Anthropic reads histology.')).toEqual([]);
});

it('takes a short form for what the brief says it is', () => {
  expect(ids('Inertial Confinement Fusion (ICF) is hard. ICF costs.')).toEqual([
    'Inertial Confinement Fusion=concept/inertial-confinement-fusion',
    'ICF=concept/inertial-confinement-fusion',
    'ICF=concept/inertial-confinement-fusion',
  ]);
  expect(ids('ICF costs.')).toEqual(['ICF=concept/iterative-closest-figure']);
});

it('does not read bylines and addresses as text', () => {
  expect(ids('Scaling laws.', { outlet: 'AI Alignment Forum' })).toEqual(['Scaling laws=concept/scaling-law']);
  expect(ids('Nothing.', { links: ['https://site.example/scaling-laws/ai-alignment'] })).toEqual([]);
  expect(ids('The AI Alignment Forum says so.')).toEqual(['AI Alignment Forum=outlet/ai-alignment-forum']);
});

it('counts a plain word that the brief itself defines, in that brief alone', () => {
  const glossary = clipping('One', {
    lines: [
      ['BODY', 'A probe reads.'],
      ['TERM', 'probe'],
      ['DEFINITION', 'What reads.'],
    ],
  });
  const elsewhere = clipping('Two', { lines: [['BODY', 'A probe was sent to Mars.']] });
  const [one, two] = linkClippings([stored('a', glossary), stored('b', elsewhere)], vocabulary);
  expect(one?.mentions.map(({ quote, rule, status }) => [quote, rule, status])).toEqual([
    ['probe', 'sourced-name', 'SOURCED'],
    ['probe', 'glossary', 'SOURCED'],
  ]);
  expect(one?.definitions).toMatchObject([{ id: 'concept/probe', text: 'What reads.' }]);
  expect(two?.mentions).toEqual([]);
});

it('says how much a brief is about something, between 0 and 1', () => {
  const [title, body] = [
    linkClippings([stored('a', clipping('Scaling Laws', { lines: [['BODY', 'Scaling laws hold.']] }))], vocabulary),
    linkClippings([stored('a', clipping('A Title', { lines: [['BODY', 'Scaling laws hold.']] }))], vocabulary),
  ].map((briefs) => briefs[0]?.mentions[0]?.salience ?? Number.NaN);
  expect(title).toBeGreaterThanOrEqual(0.5);
  expect(body).toBeLessThan(0.5);
  expect(body).toBeGreaterThan(0);
});

it('looks for a name’s context once, however often the name is there', () => {
  const phrases = Array.from({ length: 40 }, (_, number) => `screen ${number}`);
  const pixel = { ...vocabulary, concepts: [concept('pixel', { onlyWith: { pixel: phrases } })] };
  const held = clipping('A Title', { lines: [['BODY', 'Pixel is here. '.repeat(8000)]] });
  const spent = processorTime();
  expect(linkClippings([stored('a', held)], pixel)[0]?.mentions).toEqual([]);
  // Some 0.2 s; to look for each of them takes more than ten.
  expect(spent()).toBeLessThan(5);
});
