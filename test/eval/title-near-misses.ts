import type { Random } from './seeded-random.ts';
import type { TitledPaper } from './title-variants.ts';

/** What near misses are made of, besides the title itself. */
export interface Surroundings {
  random: Random;
  /** Of the other papers of the collections: titles, subtitles, words, and names that stand before a colon. */
  others: Pieces;
  /** A real word of running text one slip away from a word in lower case, or null. */
  realNeighbour: (word: string) => string | null;
}

export interface Pieces {
  titles: string[];
  subtitles: string[];
  words: string[];
  names: string[];
}

export function piecesOf(titles: string[]): Pieces {
  return {
    titles,
    subtitles: titles.flatMap((title) => title.split(': ')[1] ?? []),
    words: titles.flatMap((title) => wordsOf(title).filter(content)),
    names: titles.flatMap((title) => /^(\w{3,12}): /.exec(title)?.[1] ?? []),
  };
}

/** A text that looks like a paper's title and is another's; null where the title does not lend itself. */
export type NearMiss = (paper: TitledPaper, surroundings: Surroundings) => string | null;

const wordsOf = (title: string) => title.split(' ');
const content = (word: string) => /^[A-Za-z-]{5,}$/.test(word);
const singular = (word?: string) => word?.toLowerCase().replace(/s$/, '');
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** Changes one of the words that `fits`. */
function changeOne(
  title: string,
  fits: (word: string) => boolean,
  change: (word: string) => string | null,
  random: Random,
) {
  const words = wordsOf(title);
  const places = words.flatMap((word, at) => (fits(word) ? [at] : []));
  if (places.length === 0) return null;
  const at = random.pick(places);
  const changed = change(words[at] as string);
  return changed === null || changed === words[at] ? null : words.with(at, changed).join(' ');
}

const opposites: [string, string][] = (
  'supervised-unsupervised convex-nonconvex convex-concave online-offline linear-nonlinear parametric-nonparametric ' +
  'symmetric-asymmetric synchronous-asynchronous finite-infinite discrete-continuous local-global sparse-dense ' +
  'stochastic-deterministic forward-backward static-dynamic weak-strong positive-negative upper-lower fast-slow ' +
  'centralized-decentralized explicit-implicit inductive-deductive internal-external minimal-maximal small-large ' +
  'shallow-deep robust-fragile safe-unsafe fair-unfair stable-unstable biased-unbiased bounded-unbounded known-unknown ' +
  'smooth-nonsmooth stationary-nonstationary microscopic-macroscopic homogeneous-heterogeneous low-high short-long ' +
  'single-multiple encoder-decoder encoding-decoding learning-unlearning text-image human-machine students-teachers ' +
  'trained-untrained labeled-unlabeled visible-invisible dependent-independent consistent-inconsistent learned-learner'
)
  .split(' ')
  .map((pair) => pair.split('-') as [string, string]);
const oppositeOf = new Map(opposites.flatMap(([a, b]) => [[a, b] as const, [b, a] as const]));

const alike = (found: string, becomes: string) => (/^[A-Z]/.test(found) ? capital(becomes) : becomes);
const before =
  (start: string): NearMiss =>
  ({ title }) =>
    `${start} ${title}`;
const behind =
  (end: string): NearMiss =>
  ({ title }) =>
    `${title}${end}`;

export const nearMisses: Record<string, NearMiss> = {
  not: ({ title }, { random }) => {
    const words = wordsOf(title);
    return words.toSpliced(1 + random.below(Math.max(1, words.length - 1)), 0, 'Not').join(' ');
  },
  'prefix non-': ({ title }, { random }) => changeOne(title, content, (word) => `Non-${word}`, random),
  'prefix un': ({ title }, { random }) => changeOne(title, content, (word) => `un${word.toLowerCase()}`, random),
  'prefix a': ({ title }, { random }) => changeOne(title, content, (word) => `a${word.toLowerCase()}`, random),
  without: ({ title }, { random }) =>
    changeOne(
      title,
      (word) => /^(?:with|using|for|via)$/.test(word),
      () => 'without',
      random,
    ),
  opposite: ({ title }, { random }) =>
    changeOne(
      title,
      (word) => oppositeOf.has(word.toLowerCase()),
      (word) => alike(word, oppositeOf.get(word.toLowerCase()) as string),
      random,
    ),
  'number changed': ({ title }, { random }) =>
    /\d/.test(title) ? title.replace(/\d/, (digit) => String((Number(digit) + 1 + random.below(8)) % 10)) : null,
  'number behind': behind(' 2'),
  'roman number behind': behind(' II'),
  'part two': behind(': Part II'),
  part: behind(', Part 2'),
  version: behind(' v2'),
  'year behind': behind(' 2023'),
  reply: before('A Reply to'),
  'quoted reply': ({ title }) => `A Reply to “${title}”`,
  'quoted comment': ({ title }) => `Comment on “${title}”`,
  'quoted review': ({ title }) => `Review of “${title}”`,
  revisiting: before('Revisiting'),
  rethinking: before('Rethinking'),
  towards: before('Towards'),
  beyond: before('Beyond'),
  improving: before('Improving'),
  survey: behind(': A Survey'),
  revisited: behind(' Revisited'),
  'quoted and revisited': ({ title }) => `“${title}” Revisited`,
  'other subtitle': ({ title }, { random, others }) => {
    return title.includes(': ') ? `${title.split(': ')[0]}: ${random.pick(others.subtitles)}` : null;
  },
  'subtitle added': ({ title }, { random, others }) =>
    title.includes(': ') ? null : `${title}: ${random.pick(others.titles)}`,
  'name in front': ({ title }, { random, others }) => {
    return title.includes(': ') ? null : `${random.pick(others.names)}: ${title}`;
  },
  'other name in front': ({ title }, { random, others }) => {
    return /^\w{2,12}: /.test(title) ? `${random.pick(others.names)}: ${title.split(': ').slice(1).join(': ')}` : null;
  },
  'word added': ({ title }, { random, others }) => {
    const words = wordsOf(title);
    const more = random.pick(others.words);
    return words.toSpliced(random.below(words.length), 0, more).join(' ');
  },
  'word missing': ({ title }, { random }) => {
    const words = wordsOf(title);
    const places = words.flatMap((word, at) => (content(word) ? [at] : []));
    return places.length > 1 ? words.toSpliced(random.pick(places), 1).join(' ') : null;
  },
  'word replaced': ({ title }, { random, others }) =>
    changeOne(title, content, () => random.pick(others.words), random),
  'real word one slip away': ({ title }, { random, realNeighbour }) =>
    changeOne(
      title,
      (word) => /^[A-Z]?[a-z]{3,}$/.test(word) && realNeighbour(word.toLowerCase()) !== null,
      (word) => alike(word, realNeighbour(word.toLowerCase()) as string),
      random,
    ),
  'name one letter away': ({ title }, { random }) =>
    changeOne(
      title,
      // In a title all in capitals, words look like names.
      (word) =>
        (/[a-z]/.test(title) && /^[A-Z]{2,6}:?$/.test(word)) ||
        (/^[A-Z][a-z]{2,5}:$/.test(word) && title.startsWith(word)),
      (word) => {
        const other = random.pick([...'BCDFGKLMPRSTV']);
        return (word.charAt(0) === other ? 'X' : other) + word.slice(1);
      },
      random,
    ),
  'words exchanged': ({ title }, { random }) => {
    const words = wordsOf(title);
    const places = words.flatMap((word, at) => (content(word) ? [at] : []));
    if (places.length < 2) return null;
    const [a, b] = [random.pick(places), random.pick(places)];
    if (singular(words[a]) === singular(words[b])) return null;
    return words
      .with(a, words[b] as string)
      .with(b, words[a] as string)
      .join(' ');
  },
};
