import { expect, it } from 'vitest';
import { alone, matchConfidence, rows } from '../../../src/link/concepts/confidence.ts';
import type { NameRef } from '../../../src/model.ts';
import { curatedName } from '../../curated-name.ts';

const ref = (written: string, more: Partial<NameRef> = {}): NameRef => curatedName('CONCEPT', written, more);

function confidence(key: string, of: NameRef, { choices = 1, company = 0 } = {}): number {
  const refs = Array.from({ length: choices }, () => of);
  const sure = new Map(Array.from({ length: company }, (_, index) => [`other/${index}`, ref('other')]));
  return matchConfidence(of, { key, start: 0, end: 1, refs }, { has: () => false, hasName: () => false, sure });
}

it('falls from long names to plain words with nothing around them', () => {
  const stated = [
    confidence('graph neural network', ref('graph neural network')),
    confidence('lora', ref('LoRA')),
    confidence('web page', ref('web page')),
    confidence('token', ref('token', { onlyWith: ['language model'] })),
    confidence('spring', ref('spring'), { company: 1 }),
    confidence('spring', ref('spring')),
  ];
  expect(stated).toEqual(stated.toSorted((a, b) => b - a));
  expect(new Set(stated).size).toBe(stated.length);
});

it('is less for one of several senses, and for what briefs teach', () => {
  const page = ref('web page');
  expect(confidence('web page', page, { choices: 2 })).toBeLessThan(confidence('web page', page));
  expect(confidence('web page', { ...page, status: 'SOURCED' })).toBeLessThan(confidence('web page', page));
});

/** Row → a mention that the row decides. */
const mentions: Record<string, number> = {
  chosen: confidence('web page', ref('web page'), { choices: 2 }),
  unlocked: confidence('token', ref('token', { onlyWith: ['language model'] })),
  long: confidence('graph neural network', ref('graph neural network')),
  two: confidence('web page', ref('web page')),
  acronym: confidence('lora', ref('LoRA')),
  'in company': confidence('spring', ref('spring'), { company: 1 }),
};

it.each(rows)('$id: $reason', ({ id, confidence: stated }) => {
  expect(mentions[id]).toBe(stated);
});

it('without any of them a mention is doubtful', () => {
  expect(confidence('spring', ref('spring'))).toBe(alone.confidence);
  expect(alone.confidence).toBeLessThan(Math.min(...rows.map((row) => row.confidence)));
});
