import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelKey, normalizeWord, tokenize } from '../../src/text/tokens.ts';
import { processorTime } from '../processor-time.ts';

const equal: [why: string, ...labels: string[]][] = [
  [
    'Greek letters and their names',
    'μ-parametrizations',
    'µ-parametrisation',
    'mu parametrization',
    'Mu-Parametrization',
  ],
  [
    'hyphen, dash, space and slash',
    'self-attention',
    'self attention',
    'Self–Attention',
    'self‑attention',
    'self/attention',
  ],
  ['plural', 'scaling laws', 'scaling law', 'Scaling Laws'],
  ['possessive', "Moore's law", 'Moore’s law', 'Moore law'],
  ['accents, composed or not', 'Poincaré map', 'Poincare\u0301 map', 'Poincare map'],
  ['full width', 'ＧＰＴ４', 'GPT4'],
  [
    'what nobody sees',
    'transformer',
    'trans\u200bformer',
    'trans\u00adformer',
    'trans\u2060formers',
    'trans\ufeffformer',
  ],
  ['ligatures and superscripts', 'eﬃcient R²', 'efficient R2'],
  ['British and American', 'tokenisation', 'tokenization', 'tokenizations'],
  ['final sigma', 'σς', 'σσ'],
  ['Greek with and without accent', 'ή', 'η'],
  ['punctuation around', 'chain of thought', '“chain of thought”,', '(chain-of-thought)'],
];
const different: [string, string][] = [
  ['C', 'C++'],
  ['C++', 'C#'],
  ['Recall@5', 'Recall@50'],
  ['gas', 'ga'],
  ['loss', 'los'],
  ['½', '12'],
  ['β', 'b'],
  ['self-attention', 'selfattention'],
];

describe('labelKey', () => {
  it.each(equal)('is one for %s', (_why, first, ...others) => {
    for (const other of others) expect(labelKey(other)).toBe(labelKey(first ?? ''));
  });

  it.each(different)('tells %s from %s', (one, other) => expect(labelKey(one)).not.toBe(labelKey(other)));

  it.each(['', ' ', '…', '--', '\u200b', "'"])('of %j is empty', (label) => expect(labelKey(label)).toBe(''));
});

describe('tokenize', () => {
  it('parts words where a reader would', () => {
    const words = (text: string) => tokenize(text).map(({ raw }) => raw);
    expect(words("It's state-of-the-art: C++, C#, Recall@50 and f(x)=1+2.")).toEqual([
      "It's",
      'state',
      'of',
      'the',
      'art',
      'C++',
      'C#',
      'Recall@50',
      'and',
      'f',
      'x',
      '1',
      '2',
    ]);
    expect(words('快速 模型')).toEqual(['快速', '模型']);
  });

  const labels = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({ unit: fc.constantFrom(..."abesiuzx '’@+#-½⑴ﷺŉﾞήςµé\u0301\u200b\ufeff\u00ad1"), maxLength: 30 }),
  );

  it('gives offsets that quote the text, in order', () => {
    fc.assert(
      fc.property(labels, (text) => {
        let end = 0;
        for (const token of tokenize(text)) {
          expect(text.slice(token.start, token.end)).toBe(token.raw);
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(token.norm).toBe(normalizeWord(token.raw));
          end = token.end;
        }
      }),
    );
  });

  it('finds in a key the words it is made of', () => {
    fc.assert(
      fc.property(labels, (text) => {
        const key = labelKey(text);
        expect(labelKey(key)).toBe(key);
        expect(tokenize(key).map(({ raw }) => raw)).toEqual(key === '' ? [] : key.split(' '));
      }),
      { numRuns: 2_000 },
    );
  });

  it('does not mind case', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z0-9' @+#-]{0,40}$/), (text) => {
        expect(labelKey(text.toUpperCase())).toBe(labelKey(text));
      }),
    );
  });

  it('takes no longer than the text is long', () => {
    const spent = processorTime();
    for (const piece of [
      'a',
      ' ',
      "'",
      "a'",
      'a@',
      '+',
      'a+',
      '#',
      '"',
      '(',
      '1',
      'é',
      'μ',
      'isation',
      's',
      "'s",
      'a+b',
      '\u0301',
      'a\u0301\u0323',
    ]) {
      tokenize(piece.repeat(100_000));
    }
    expect(spent()).toBeLessThan(10);
  });
});
