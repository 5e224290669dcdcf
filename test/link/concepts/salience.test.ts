import { describe, expect, it } from 'vitest';
import { announcementsIn } from '../../../src/link/concepts/announcements.ts';
import { saliences, signals, type Traits, type Weighed } from '../../../src/link/concepts/salience.ts';
import { freeSides } from '../../../src/link/concepts/standing.ts';
import type { Brief, Section } from '../../../src/model.ts';
import { plainBrief } from '../../../src/pipeline/plain-brief.ts';

const filler = 'It goes on with other words that say nothing of it at all. '.repeat(20);

/** A brief of these lines; lines of `BODY` are plain text. */
function briefOf(...lines: [Section['kind'], string][]): Brief {
  const sections: Section[] = [];
  let text = '';
  for (const [kind, line] of lines) {
    if (text !== '') text += '\n';
    sections.push({ kind, start: text.length, end: text.length + line.length, level: 0 });
    text += line;
  }
  return { ...plainBrief(text), id: 'brief/one', kind: 'brief', sections };
}

function entity(brief: Brief, name: string, more: Partial<Weighed> = {}): Weighed {
  const places = [...brief.text.matchAll(new RegExp(`${name}s?`, 'g'))].map(({ 0: quote, index }) => ({
    start: index,
    end: index + quote.length,
    quote,
    rule: 'vocabulary',
  }));
  return { id: name, type: 'CONCEPT', near: [], generality: 0, hub: false, plain: false, places, ...more };
}

const salienceOf = (brief: Brief, name: string, more: Partial<Weighed> = {}) =>
  saliences(brief, [entity(brief, name, more)]).get(name) ?? Number.NaN;

describe('what a brief is about', () => {
  it.each([
    ['a title', briefOf(['TITLE', 'The widget'], ['BODY', filler]), 'widget'],
    ['the first line of a plain text', briefOf(['BODY', `The widget\n${filler}`]), 'widget'],
    ['the first sentence of a plain line', briefOf(['BODY', `The widget is new. ${filler}`]), 'widget'],
    ['a topic list', briefOf(['BODY', filler], ['TOPIC', 'widget']), 'widget'],
    ['a beginning', briefOf(['TITLE', 'News'], ['BODY', `The widget. ${filler}`]), 'widget'],
    ['repetition', briefOf(['TITLE', 'News'], ['BODY', `${filler} widget ${filler} widget, a widget`]), 'widget'],
  ])('is told by %s', (_where, brief, name) => {
    expect(salienceOf(brief, name)).toBeGreaterThanOrEqual(0.5);
  });

  it.each([
    ['once, late', briefOf(['TITLE', 'News'], ['BODY', `${filler} widget`])],
    ['for whom it is', briefOf(['TITLE', 'News'], ['AUDIENCE', 'widget makers; widget users'], ['BODY', filler])],
    ['where it was found', briefOf(['SOURCE', 'widget daily'], ['BODY', filler])],
    ['only ever several', briefOf(['TITLE', 'News'], ['BODY', `widgets ${filler}`])],
    ['only ever in compounds', briefOf(['TITLE', 'News'], ['BODY', `widget-like ${filler}`])],
  ])('is not what is named %s', (_where, brief) => {
    expect(salienceOf(brief, 'widget')).toBeLessThan(0.5);
  });

  it('is less a hub and a part of many names, more what special cases support', () => {
    const brief = briefOf(['TITLE', 'A widget'], ['BODY', `gadget ${filler}`]);
    const plain = salienceOf(brief, 'widget');
    expect(salienceOf(brief, 'widget', { hub: true })).toBeLessThan(plain);
    expect(salienceOf(brief, 'widget', { generality: 2 })).toBeLessThan(plain);
    const supported = saliences(brief, [entity(brief, 'widget'), entity(brief, 'gadget', { near: ['widget'] })]);
    expect(supported.get('widget')).toBeGreaterThan(plain);
  });
});

describe('where nothing is said much of', () => {
  const brief = briefOf(['TITLE', 'News of the widget trade'], ['BODY', filler]);

  it('the title tells, even by a hub', () => {
    expect(salienceOf(brief, 'widget', { hub: true, generality: 2 })).toBe(0.5);
  });

  it.each<[string, Brief, Partial<Weighed>]>([
    ['an everyday word', brief, { hub: true, plain: true }],
    ['a person', brief, { hub: true, type: 'PERSON' }],
    ['a part of a word', briefOf(['TITLE', 'News of widget-driven trade'], ['BODY', filler]), { hub: true }],
    ['what stands elsewhere', briefOf(['TITLE', 'News'], ['BODY', `${filler} widget`]), { hub: true }],
  ])('but not by %s', (_what, text, more) => {
    expect(salienceOf(text, 'widget', more)).toBeLessThan(0.5);
  });

  it('nor where something else is what it is about', () => {
    const text = briefOf(['TITLE', 'News of the widget trade'], ['BODY', `A gadget. A gadget is a gadget. ${filler}`]);
    const both = saliences(text, [entity(text, 'widget', { hub: true, generality: 2 }), entity(text, 'gadget')]);
    expect(both.get('gadget')).toBeGreaterThan(0.5);
    expect(both.get('widget')).toBeLessThan(0.5);
  });
});

it('is not what an everyday word in passing seems to name, unless its neighbours are there', () => {
  const brief = briefOf(['TITLE', 'The spring'], ['BODY', `A gadget. ${filler}`]);
  expect(salienceOf(brief, 'spring', { plain: true })).toBeLessThan(0.5);
  const spring = entity(brief, 'spring', { plain: true, near: ['gadget'] });
  expect(saliences(brief, [spring, entity(brief, 'gadget')]).get('spring')).toBeGreaterThan(0.5);
});

it.each([
  ['The widget is new.', 2],
  ['A small widget, and more.', 1],
  ['Adaptive widget control is hard.', 0],
  ['widget', 2],
])('knows where a phrase ends: %s', (text, sides) => {
  const start = text.indexOf('widget');
  expect(freeSides(text, start, start + 'widget'.length)).toBe(sides);
});

it('takes a possessive for no plural', () => {
  const brief = briefOf(['TITLE', 'News'], ['BODY', `The widget's use. ${filler}`]);
  const places = [{ start: 9, end: 17, quote: "widget's", rule: 'vocabulary' }];
  expect(saliences(brief, [entity(brief, 'widget', { places })]).get('widget')).toBe(salienceOf(brief, 'widget'));
});

const nothing: Traits = {
  titled: false,
  listed: false,
  early: false,
  explained: false,
  announced: false,
  count: 1,
  words: 2,
  generality: 0,
  hub: false,
  support: 0,
  plain: false,
  plural: false,
  compound: false,
  free: 0,
  crowd: 1,
};
const traits: Record<string, Partial<Traits>> = {
  titled: { titled: true },
  listed: { listed: true },
  early: { early: true },
  explained: { explained: true },
  announced: { announced: true },
  repeated: { count: 4 },
  long: { words: 3 },
  single: { words: 1 },
  supported: { support: 2 },
  general: { generality: 1 },
  hub: { hub: true },
  plain: { plain: true },
  plural: { plural: true },
  compound: { compound: true },
  free: { free: 1 },
  crowded: { crowd: 4 },
};

it.each(signals)('the signal "$id" is there where its trait is, and only there', ({ id, of }) => {
  expect(of(nothing)).toBe(0);
  expect(of({ ...nothing, ...traits[id] })).toBeGreaterThan(0);
});

it.each([
  ['We present widgets for trade.', true],
  ['In this paper, the authors have developed a way of widgets.', true],
  ['The paper introduces widgets.', true],
  ['We present a thing. Then widgets came.', false],
  ['They sell widgets.', false],
])('hears announcements: %s', (text, announced) => {
  expect(announcementsIn(text)(text.indexOf('widgets'))).toBe(announced);
});
