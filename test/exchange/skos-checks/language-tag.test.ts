import { expect, it } from 'vitest';
import { languageTagFault } from '../../../src/exchange/skos-checks/rules/language-tag.ts';

it.each([
  ...['en', 'EN', 'pt-BR', 'zh-Hant-TW', 'zh-yue', 'sl-nedis', 'de-1996', 'es-419', 'haw', 'mul', 'und', 'zxx', 'qaa'],
  ...['en-GB-oed', 'i-navajo', 'de-DE-u-co-phonebk', 'en-t-ja-x-a', 'sr-Latn-RS', 'en-XA', 'en-Qaaa', 'jv-ID', 'iw'],
])('takes "%s"', (tag) => {
  expect(languageTagFault(tag)).toBeNull();
});

it.each([
  ['', 'is not the form'],
  ['e', 'is not the form'],
  ['xy', '"xy", which is no code of a language'],
  ['english', '"english"'],
  ['en_US', 'is not the form'],
  ['en-UK1', '"uk1"'],
  ['en-ZQ', '"zq", which is no code of a region'],
  ['en-Latx', '"latx", which is no code of a script'],
  ['x-house', 'private'],
  ['en-x', 'nothing behind it'],
  ['en-u-', 'nothing behind it'],
  ['en-GB-GB', '"gb", which is no part'],
  ['de-', 'which is no part'],
  ['__proto__', 'is not the form'],
  ['constructor', 'is not the form'],
])('tells what is wrong with "%s"', (tag, piece) => {
  expect(languageTagFault(tag)).toContain(piece);
});
