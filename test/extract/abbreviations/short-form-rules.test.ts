import { describe, expect, it } from 'vitest';
import { abbreviationsOf } from '../../../src/extract/abbreviations/abbreviations.ts';
import { noLongForm, plainNames, shapes, shouted } from '../../../src/extract/abbreviations/short-form-rules.ts';
import { readingOf } from '../../../src/extract/reading/reading.ts';
import { prose } from '../brief-of.ts';

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

/** The short forms in a text, with what they are short for where it says so. */
const told = (text: string) =>
  abbreviationsOf(readingOf(prose(text))).map(({ short, long }) => (long === null ? short : `${short}=${long}`));

it.each([...shouted, ...plainNames])('%s is short for nothing', (word) => {
  // By its shape alone it would be.
  expect(shapes.find(({ shape }) => shape.test(word))?.accept).toBe(true);
  expect(told(`Here ${word} came by late, and nobody saw it.`)).toEqual([]);
});

it.each([...noLongForm])('no long form has the word "%s"', (word) => {
  const letter = (word[0] as string).toUpperCase();
  const text = (middle: string) => `Only some bird ${middle} kestrels are new, as B${letter}K tests show.`;
  expect(told(text(`${word[0]}adger`))).toEqual([`B${letter}K=bird ${word[0]}adger kestrels`]);
  expect(told(text(word))).toEqual([`B${letter}K`]);
});
