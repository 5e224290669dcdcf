import { expect, it } from 'vitest';
import { extractClaims } from '../../../src/extract/extract-claims.ts';
import { briefOf } from '../brief-of.ts';

const brief = briefOf('Glossary of the day', [
  ['TERM', 'gradient weather:'],
  ['DEFINITION', 'How gradients change from day to day.'],
  ['DEFINITION', 'Said of large runs only.'],
  ['TERM', '• head sharing'],
  ['BODY', 'Not a definition.'],
  ['DEFINITION', 'Of nothing.'],
  ['TOPIC', 'Deep Weather Theory'],
  ['TOPIC', ' – '],
]);

it('takes glossary entries with their definitions, and topics', () => {
  const { terms } = extractClaims(brief);
  expect(terms.map(({ label, evidence, definition }) => [label, evidence.rule, definition?.text ?? null])).toEqual([
    ['gradient weather', 'glossary', 'How gradients change from day to day.\n\nSaid of large runs only.'],
    ['head sharing', 'glossary', null],
    ['Deep Weather Theory', 'topic', null],
  ]);
});

it('quotes labels and definitions where they stand', () => {
  const { terms } = extractClaims(brief);
  expect(terms).toHaveLength(3);
  for (const { label, evidence, definition } of terms) {
    expect(brief.text.slice(evidence.start, evidence.end)).toBe(evidence.quote);
    expect(evidence.quote).toBe(label);
    if (definition) expect(brief.text.slice(definition.start, definition.end)).toBe(definition.text);
  }
});
