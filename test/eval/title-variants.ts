import type { Random } from './seeded-random.ts';

/** A paper of the collections. `surnames` are its authors'. */
export interface TitledPaper {
  title: string;
  year: number;
  surnames: string[];
}

/** Another way to write a paper's title that means the same paper; null where the title has nothing to change. */
export type Variant = (paper: TitledPaper, random: Random) => string | null;

const swapOne = (text: string, pattern: RegExp, becomes: (found: string) => string, random: Random): string | null => {
  const places = [...text.matchAll(pattern)];
  if (places.length === 0) return null;
  const { index, 0: found } = random.pick(places);
  return text.slice(0, index) + becomes(found) + text.slice(index + found.length);
};

const mapLetters = (text: string, change: (letter: string, code: number) => string) =>
  text.replace(/[A-Za-z]/g, (letter) => change(letter, letter.charCodeAt(0)));

/** Words to make typing mistakes in: plain and of four letters at least. */
const typable = /(?<![\p{L}\p{N}$\\{}])[A-Za-z]?[a-z]{3,}(?![\p{L}\p{N}{}$])/gu;

const typo = (change: (word: string, at: number, random: Random) => string): Variant => {
  return ({ title }, random) => {
    const changed = swapOne(title, typable, (word) => change(word, random.below(word.length - 1), random), random);
    return changed === title ? null : changed;
  };
};
const letter = (random: Random) => random.pick([...'abcdefghijklmnopqrstuvwxyz']);

const british: [RegExp, string][] = [
  [/(?<=[a-z]{3})iz(?=(?:e|ed|ing|ation|ations)\b)/i, 'is'],
  [/\b(behavi|col|fav|neighb|lab)or/i, '$1our'],
  [/model(ing|ed)\b/i, 'modell$1'],
  [/\bcenter/i, 'centre'],
  [/(?<=anal)yz(?=e|ing)/i, 'ys'],
];

const venues = ['NeurIPS', 'ICML', 'ICLR', 'AISTATS', 'ACL', 'CVPR', 'JMLR'];
const joinedNames = ({ surnames }: TitledPaper) => (surnames[0] ? `${surnames[0]} et al.` : null);

export const cleanVariants: Record<string, Variant> = {
  same: ({ title }) => title,
  upper: ({ title }) => (/[\\$]/.test(title) ? null : title.toUpperCase()),
  lower: ({ title }) => (/[\\$]/.test(title) ? null : title.toLowerCase()),
  'no punctuation': ({ title }) => (/[\\$&/.+*#\d]/.test(title) ? null : title.replace(/[^\p{L}\p{N}\s'’-]/gu, '')),
  dashes: ({ title }, random) =>
    /[-–—]/.test(title) ? title.replace(/[-–—]/g, () => random.pick(['‐', '‑', '–', '—', '−', '-'])) : null,
  'colon for dash': ({ title }) => (title.includes(': ') ? title.replace(': ', random0) : null),
  'line break': ({ title }, random) => swapOne(title, / /g, () => random.pick(['\n', '\r\n', ' \n  ']), random),
  hyphenation: ({ title }, random) =>
    swapOne(
      title,
      /(?<![\p{L}$\\{-])[A-Za-z][a-z]{5,}(?![\p{L}-])/gu,
      (word) => {
        const at = 3 + random.below(word.length - 5);
        return `${word.slice(0, at)}-\n${word.slice(at)}`;
      },
      random,
    ),
  'break behind hyphen': ({ title }, random) => swapOne(title, /(?<=[a-z])-(?=[a-z])/g, () => '-\n', random),
  spaces: ({ title }) => `  ${title.replace(/ /g, '  ')} `,
  'no-break spaces': ({ title }) => title.replace(/ /g, '\u00a0'),
  decomposed: ({ title }) => (title.normalize('NFD') === title ? null : title.normalize('NFD')),
  'no accents': ({ title }) => {
    const plain = title.normalize('NFD').replace(/\p{M}/gu, '');
    return plain === title.normalize('NFD') ? null : plain;
  },
  'full width': ({ title }) =>
    /[\\$]/.test(title) ? null : mapLetters(title, (_, code) => String.fromCharCode(code + 0xfee0)),
  'bold letters': ({ title }) =>
    /[\\$]/.test(title)
      ? null
      : mapLetters(title, (each, code) =>
          String.fromCodePoint(each >= 'a' ? 0x1d41a + code - 97 : 0x1d400 + code - 65),
        ),
  ligatures: ({ title }) => {
    const tied = title.replace(/ffi/g, 'ﬃ').replace(/ff/g, 'ﬀ').replace(/fi/g, 'ﬁ').replace(/fl/g, 'ﬂ');
    return tied === title ? null : tied;
  },
  'soft hyphens': ({ title }) => (/[\\$]/.test(title) ? null : title.replace(/([a-z]{4})(?=[a-z]{3})/g, '$1\u00ad')),
  'other quotes': ({ title }) => (/['"’“”]/.test(title) ? title.replace(/['’]/g, '‘').replace(/["“”]/g, '”') : null),
  british: ({ title }) => {
    const row = british.find(([pattern]) => pattern.test(title));
    return row ? title.replace(...row) : null;
  },
  'joined compound': ({ title }, random) => swapOne(title, /(?<=[a-z])-(?=[a-z])/g, () => '', random),
  'split compound': ({ title }, random) => swapOne(title, /(?<=[a-z])-(?=[a-z])/g, () => ' ', random),
  ampersand: ({ title }, random) => swapOne(title, /\band\b/g, () => '&', random),
  'and for ampersand': ({ title }, random) => swapOne(title, /(?<= )&(?= )/g, () => 'and', random),
  braces: ({ title }) =>
    /[\\${}]/.test(title) || !/[A-Z]{2}/.test(title) ? null : title.replace(/[A-Z]{2,}/g, (found) => `{${found}}`),
  'wrong letter': typo((word, at, random) => word.slice(0, at + 1) + letter(random) + word.slice(at + 2)),
  'letter too many': typo((word, at, random) => word.slice(0, at + 1) + letter(random) + word.slice(at + 1)),
  'letter missing': typo((word, at) => word.slice(0, at + 1) + word.slice(at + 2)),
  'letters exchanged': typo((word, at) => word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2)),
  quoted: ({ title }, random) => random.pick([`“${title}”`, `"${title}."`, `«${title}»`, `‘${title}’`]),
  emphasis: ({ title }, random) => random.pick([`**${title}**`, `_${title}_`, `*${title}*.`]),
  'full stop': ({ title }) => (/[.?!]$/.test(title) ? null : `${title}.`),
  'with year': ({ title, year }) => `${title} (${year})`,
  'with venue': ({ title, year }, random) => `${title}, ${random.pick(venues)} ${year}`,
  'authors in front': (paper) => (joinedNames(paper) ? `${joinedNames(paper)}, ${paper.title} (${paper.year})` : null),
  'authors behind': (paper) => (joinedNames(paper) ? `${paper.title} by ${joinedNames(paper)}` : null),
  'quoted with authors': (paper) =>
    joinedNames(paper) ? `“${paper.title}” (${joinedNames(paper)}, ${paper.year})` : null,
  cue: ({ title }, random) => random.pick([`the paper “${title}”`, `Paper: ${title}`, `Title: ${title}`]),
};

const random0 = ' — ';
