import { describe, expect, it } from 'vitest';
import { noLongForm, plainNames, shapes, shouted } from '../../../src/extract/abbreviations/short-form-rules.ts';

/** Row → words that it decides. */
const words: Record<string, string[]> = {
  roman: ['II', 'III', 'IV', 'IX', 'XIV'],
  capitals: ['SGD', 'LLMs', 'NAVSTAR', 'CD', 'ML', 'MIX'],
  code: ['AR9390', 'E5', 'S40', 'Llama3', 'GPT4100'],
  amount: ['7B', '1M', '4K'],
  dimension: ['3D', '6DOF', '1NN'],
  'with-digits': ['P2P', 'A3C', 'FP7', 'DL4J'],
  'small-inside': ['IoT', 'QoE', 'ReLU', 'WiMAX', 'MoEs'],
  'small-first': ['mAP', 'kNN', 'biLM', 'mIF'],
  'capitals-last': ['LabVIEW', 'DeepSAT', 'WordQA'],
  'capitals-first': ['VGGNet', 'CDFNet', 'THz', 'IPv6'],
};

describe('every shape', () => {
  it.each(shapes)('$id: $reason', ({ id }) => {
    const examples = words[id] ?? [];
    expect(examples.length).toBeGreaterThan(0);
    expect(examples.filter((word) => shapes.find(({ shape }) => shape.test(word))?.id !== id)).toEqual([]);
  });

  it.each(['Lark', 'lark', 'WaveNet', 'TensorFlow', 'McLark', 'a', 'A', '2024', '70002A', 'iPad', 'seq2seq'])(
    'none is that of %s',
    (word) => {
      expect(shapes.find(({ shape }) => shape.test(word))?.accept ?? false).toBe(false);
    },
  );
});

it('words that are short for nothing look as if they were', () => {
  for (const word of [...shouted, ...plainNames]) {
    expect(shapes.find(({ shape }) => shape.test(word))?.accept, word).toBe(true);
  }
  expect([...noLongForm].filter((word) => word !== word.toLowerCase())).toEqual([]);
});
