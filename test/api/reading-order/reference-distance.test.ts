import { expect, it } from 'vitest';
import { referenceDistance, referring } from '../../../src/api/reading-order/reference-distance.ts';

const refers: Record<string, string[]> = {
  transformer: ['network'],
  'self-attention': ['attention'],
  'vision transformer': ['transformer', 'attention'],
  attention: ['network'],
};
const references = (id: string) => new Set(refers[id] ?? []);
const transformer = { id: 'transformer', around: ['attention', 'self-attention', 'vision transformer'] };
const attention = { id: 'attention', around: ['transformer', 'self-attention'] };

it('is the share of surroundings that refer to the other, less the share that refers back', () => {
  expect(referenceDistance(transformer, attention, references)).toBeCloseTo(2 / 4);
  expect(referenceDistance(attention, transformer, references)).toBeCloseTo(-2 / 4);
  expect(referring(transformer, 'attention', references)).toEqual(['self-attention', 'vision transformer']);
});

it('is nothing where both refer to each other alike', () => {
  const mutual = (id: string) => new Set(id === 'a' ? ['b'] : ['a']);
  expect(referenceDistance({ id: 'a', around: [] }, { id: 'b', around: [] }, mutual)).toBe(0);
});
