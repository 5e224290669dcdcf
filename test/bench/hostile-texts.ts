import type { Vocabulary } from '../../src/model.ts';

/** A text that repeats a shape and never itself: what is remembered of the parts before must not be asked part by part. */
export interface HostileText {
  name: string;
  /** At least so long (UTF-16 code units). */
  of: (length: number) => string;
}

/** Shapes that extraction and linking look for, each time with another word in it; and what the vocabulary knows. */
const shapes = [
  'Xx (YY) ',
  'Xx Yy (XY) and Xy. ',
  'Xx Yy (XY) is a model that learns. ',
  '"Xx yy" ',
  'The paper "Xx of Yy and Xx" wins. ',
  'Xx Yy ',
  'Xx, Yy and ',
  'Xx-Yy-',
  'XY ',
  'x y ',
  'CEO Xx Yy said so. ',
  'Xx Yy, a researcher at Yy University, said so. ',
  'Xx Yy et al. (2020) ',
  'Xx is a framework that yy. ',
  'a model called Xx ',
  'https://xx.example/yy ',
  '[xx](https://yy.example/xx) ',
  'https://arxiv.org/abs/2401.# ',
  'doi:10.1234/xx.yy ',
  '# Xx\n\nYy.\n\n',
  '- Xx: yy\n',
  '1. xx\n',
  '| xx | yy |\n',
  '**Xx** yy\n\n',
  '*Xx yy* ',
  '[xx]: https://yy.example\n',
  '[^xx] ',
  '<p>Xx yy</p>',
  '<xx>',
  '<a href="xx">yy</a> ',
  '&xx; ',
  'Xx yy.\n',
  'Xx Yy (3 minute read)\n\nXx yy.\n\n',
];

export function hostileTexts({ concepts, papers, people, organizations }: Vocabulary): HostileText[] {
  const known = (all: string[], name: string): HostileText => ({
    name,
    of: (length) => grown(length, (number) => `${all[number % all.length]}. `),
  });
  const labels = concepts.flatMap(({ prefLabel, altLabels }) => [prefLabel, ...altLabels]);
  const everyday = concepts.filter(({ onlyWith }) => Object.keys(onlyWith).length > 0);
  const one = (each: string): HostileText => ({
    name: `${each}, again and again`,
    of: (length) => grown(length, () => `${each} `),
  });
  const longest = (all: string[]) => all.toSorted((a, b) => b.length - a.length)[0] ?? '';
  return [
    ...shapes.map((shape) => ({
      name: JSON.stringify(shape),
      of: (length: number) => grown(length, (number) => filled(shape, number)),
    })),
    { name: 'ever more backticks', of: (length) => grown(length, (number) => `a ${'`'.repeat(number + 1)} `) },
    known(labels, 'every label of the vocabulary'),
    known(
      everyday.flatMap(({ onlyWith }) => Object.keys(onlyWith)),
      'every everyday label',
    ),
    known(
      papers.map(({ title }) => title),
      'every known title',
    ),
    known(
      people.map(({ name }) => name),
      'every known person',
    ),
    known(
      organizations.map(({ name }) => name),
      'every known organization',
    ),
    ...[longest(labels), longest(papers.map(({ title }) => title))].map(one),
    ...everyday.slice(0, 2).map(({ prefLabel }) => one(prefLabel)),
    ...papers.slice(0, 2).map(({ title }) => one(title)),
    ...[...people.slice(0, 2), ...organizations.slice(0, 2)].map(({ name }) => one(name)),
  ];
}

function grown(length: number, piece: (number: number) => string): string {
  const pieces: string[] = [];
  for (let [number, size] = [0, 0]; size < length; number += 1) {
    const next = piece(number);
    pieces.push(next);
    size += next.length;
  }
  return pieces.join('');
}

/** The shape with a word of this number in each place: Xx and XX in capitals, xx in small letters, # as digits. */
function filled(shape: string, number: number): string {
  const word = (from: number) => wordOf(number * 7919 + from);
  const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
  const [x, y] = [word(17), word(4242)];
  const parts: Record<string, string> = {
    xx: x,
    Xx: capital(x),
    yy: y,
    Yy: capital(y),
    XY: (x.slice(0, 3) + y.slice(0, 2)).toUpperCase(),
    YY: y.slice(0, 4).toUpperCase(),
    Xy: capital(x.slice(0, 2) + y),
    x,
    y,
    '#': String(10_000 + (number % 90_000)),
  };
  return shape.replace(/\b(?:[xX]{2}|[yY]{2}|XY|Xy|x|y)\b|#(?=\s?$)/g, (place) => parts[place] ?? place);
}

/** A pronounceable word for every number. */
function wordOf(number: number): string {
  let word = '';
  for (let left = number; left > 0 || word.length < 4; left = Math.floor(left / 60)) {
    word += 'bdfgklmnprst'[left % 12] as string;
    word += 'aeiou'[Math.floor(left / 12) % 5] as string;
  }
  return word;
}
