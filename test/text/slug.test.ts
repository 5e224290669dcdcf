import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slug } from '../../src/text/slug.ts';
import { processorTime } from '../processor-time.ts';

const rows: [text: string, slug: string, why: string][] = [
  ['Scaling Laws, Revisited: Part II', 'scaling-laws-revisited-part-ii', 'words joined by hyphens'],
  ['  --What?!  ', 'what', 'nothing before or behind'],
  ["A Reader's Guide", 'a-readers-guide', 'an apostrophe parts no word'],
  ['Poincaré & Schrödinger', 'poincare-schrodinger', 'no accents'],
  ['μ-parameterization', 'mu-parameterization', 'the Greek letter'],
  ['µ-parameterization', 'mu-parameterization', 'the micro sign'],
  ['C++', 'c-plus-plus', 'not the same as C'],
  ['C#', 'c-sharp', 'nor as C++'],
  ['ＧＰＴ−４', 'gpt-4', 'full width'],
  ['trans\u200bfor\u00admer', 'transformer', 'what nobody sees'],
  ['深度学习', '深度学习', 'other scripts stay'],
  ['한국어', '한국어', 'and stay composed'],
  ['…', '', 'nothing to read'],
];

describe('slug', () => {
  it.each(rows)('of %j is %j: %s', (text, expected) => expect(slug(text)).toBe(expected));

  it('is cut at a word, or where a word has no end', () => {
    expect(slug('word '.repeat(40))).toBe('word-'.repeat(19).slice(0, -1));
    expect(slug('a'.repeat(200))).toBe('a'.repeat(96));
    expect(slug(`a${'𐐨'.repeat(100)}`)).toBe(`a${'𐐨'.repeat(47)}`);
  });

  it('is its own slug, short, in NFC and of letters, digits and single hyphens', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const made = slug(text);
        expect(slug(made)).toBe(made);
        expect(made.length).toBeLessThanOrEqual(96);
        expect(made).toBe(made.normalize('NFC'));
        expect(made).toMatch(/^(?:[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*)?$/u);
      }),
    );
  });

  it('takes no longer than the text is long', () => {
    const spent = processorTime();
    for (const piece of ['a', ' ', '-', "'", '(', '1', 'é', 'a-', '\u0301', 'a\u0301\u0323'])
      slug(piece.repeat(100_000));
    expect(spent()).toBeLessThan(3);
  });
});
