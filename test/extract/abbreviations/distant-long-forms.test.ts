import { expect, it } from 'vitest';
import { abbreviationsOf } from '../../../src/extract/abbreviations/abbreviations.ts';
import { readingOf } from '../../../src/extract/reading/reading.ts';
import { prose } from '../brief-of.ts';

const longOf = (text: string) => abbreviationsOf(readingOf(prose(text)))[0]?.long;

it.each([
  ['Only some wing length meters are new, as WLM tests show.', 'wing length meters'],
  ['WL: wing length, in metres.', 'wing length'],
  ['Here WL = wing length.', 'wing length'],
  ['They gave us Wing Length, WL in short.', 'Wing Length'],
  ['By the Uniform Lark Theorem ULT, it holds.', 'Uniform Lark Theorem'],
  ['The six degrees of flight it has are its DoF.', 'degrees of flight'],
  ['WL, BC and ND stand for wing length, beak colour and nest depth.', 'wing length'],
  ['The Centre for Lark Data says so: the CLD is sure.', 'Centre for Lark Data'],
])('%s', (text, long) => {
  expect(longOf(text)).toBe(long);
});

it.each([
  ['two letters are there by chance', 'Whoever likes larks may walk far with long WL tests.'],
  ['beside the verb', 'WL works less.'],
  ['another sentence', 'Only some wing length meters are new. The WLM tests show it.'],
  ['a small word is left out of no name', 'The wings of long meters, as WLM tests show.'],
  ['a function word', 'Some would like more, as WLM tests show.'],
  ['part of a compound', 'A byte-wing length meter beats the WLM.'],
  ['words of another long form', 'A big wing length meter (BWLM) beats the WLM.'],
])('%s: %s', (_reason, text) => {
  const found = abbreviationsOf(readingOf(prose(text)));
  expect(found.length).toBeGreaterThan(0);
  expect(found.at(-1)?.long).toBeNull();
});
