import { expect, it } from 'vitest';
import { alphabeticalKey, foldedLabel, headingOf, headings } from '../../src/text/alphabetical.ts';

const inOrder = (labels: string[]) =>
  labels.toSorted((a, b) => (alphabeticalKey(foldedLabel(a)) < alphabeticalKey(foldedLabel(b)) ? -1 : 1));

it('sorts without case, accents and signs, word by word, and numbers by size', () => {
  const labels = [
    '3D Gaussian splatting',
    '10-fold validation',
    'A/B testing',
    'Adam',
    'AI safety',
    'AIME',
    'Éclair',
    'edge of stability',
    'GPT-2',
    'GPT-4o',
    'GPT-10',
    'k-means',
    'Łukasiewicz logic',
    'μ-calculus',
    'multi-head attention',
    'MUON',
    'Straße',
    'strategy',
    '注意力',
  ];
  expect(inOrder(labels.toReversed())).toEqual(labels);
});

it.each([
  ['μP', 'mup'],
  ['µP', 'mup'],
  ['ν-SVM', 'nu svm'],
  ["Goodhart's law", 'goodharts law'],
  ['  “k-means++” ', 'k means'],
  ['ﬁne-tuning', 'fine tuning'],
  ['…', ''],
])('folds %s to %s', (label, folded) => {
  expect(foldedLabel(label)).toBe(folded);
});

it.each([
  ['3D', '0-9'],
  ['²', '0-9'],
  ['éclair', 'E'],
  ['αβ pruning', 'A'],
  ['注意力', 'other'],
  ['…', 'other'],
])('puts %s under %s', (label, heading) => {
  expect(headingOf(foldedLabel(label))).toBe(heading);
});

it('sorts the headings as they are listed', () => {
  const begins = ['1', ...'abcdefghijklmnopqrstuvwxyz', 'я'];
  expect(inOrder(begins.toReversed()).map(headingOf)).toEqual(headings);
});
