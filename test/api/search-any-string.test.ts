import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { engines } from '../engines.ts';
import { processorTime } from '../processor-time.ts';
import { askSample } from './ask-sample.ts';

const all = `query ($text: String!) {
  search(query: $text, first: 5) {
    totalCount didYouMean { query } pageInfo { endCursor }
    edges { score node { ... on Node { id } } matched { text highlights { start end } } } }
  filtered: search(query: $text, first: 5, filter: { publishedFrom: "2024" }) { totalCount }
  suggest(prefix: $text, first: 5) { label matched { text highlights { start end } } } }`;

const operators = [
  '+',
  '-',
  '&&',
  '||',
  '!',
  '(',
  ')',
  '{',
  '}',
  '[',
  ']',
  '^',
  '"',
  '~',
  '*',
  '?',
  ':',
  '\\',
  '/',
  'AND',
  'OR',
  'NOT',
  'TO',
  '*:*',
  'words:',
  '%',
  '$',
  '^ ',
  ' $',
  '<',
  "'",
  '`',
  ';',
  '//',
  '\u0000',
  '\ud800',
  '\udc00',
  '\u202e',
  '\u200b',
  '\ufeff',
  '\u0301',
  'İ',
  'ß',
  'ﬁ',
  '½',
  '🤖',
];
const known = ['optimizer', 'loss', 'landscape', 'valleys', 'the', 'of', 'a', 'optmizer', 'c++', 'μ'];

/** What a query language would take for its own, among words that are found. */
const texts = fc.oneof(
  fc
    .array(fc.oneof(fc.constantFrom(...operators), fc.constantFrom(...known), fc.constant(' ')), { maxLength: 40 })
    .map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 }).map((units) => String.fromCharCode(...units)),
);

describe.each(engines)('%s', (_name, url) => {
  const ask = askSample(url);

  it('takes any string', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const { data, errors } = await ask(all, { text });
        expect(errors).toBeUndefined();
        expect(data.search.totalCount).toBeGreaterThanOrEqual(data.search.edges.length);
        const matches = [...data.search.edges, ...data.suggest].map(({ matched }) => matched);
        for (const { text: shown, highlights } of matches) {
          for (const { start, end } of highlights) {
            expect(start).toBeLessThan(end);
            expect(end).toBeLessThanOrEqual(shown.length);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    '(['.repeat(5000),
    '"'.repeat(10_000),
    'optimizer '.repeat(1000),
    'optmizer '.repeat(20),
    'a'.repeat(10_000),
    `${'ab '.repeat(60)}`,
    '\u0000'.repeat(10_000),
    '\ud800'.repeat(10_000),
    '\u202e'.repeat(10_000),
    ' '.repeat(10_000),
    '*:* AND '.repeat(1000),
    '\u0301'.repeat(10_000),
    'ﷺ'.repeat(3000),
  ])('takes little of the processor for 10 kB of it: %#', async (text) => {
    await ask(all, { text: 'optimizer' });
    const spent = processorTime();
    const { errors } = await ask(all, { text });
    expect(errors).toBeUndefined();
    expect(spent()).toBeLessThan(1);
  });
});
