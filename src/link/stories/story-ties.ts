import type { StoryFacts } from '../../model.ts';
import { daysBetween } from '../days-between.ts';
import { hasOtherNumbers, namesOtherVersion } from './story-conflict.ts';
import { nameWindow } from './story-facts.ts';

/** Two briefs of one story, and what shows it. */
export interface Tie {
  a: string;
  b: string;
  key: string;
}

/** How far apart the dates of two briefs of one story may be, in days, by what they have in common. */
const windows = {
  lastingLink: 400,
  changingLink: 3,
  title: 60,
  /** Two pieces with pages of their own that happen to have one title. */
  titleOtherLink: 14,
  names: nameWindow,
};

/** What share of the texts' words, and which likeness in all, make one story by words alone. */
const alike = { texts: 0.2, enough: 1.45 };

/** Words in a title that is nobody else's. */
const tellingTitle = 4;

/** Words and titles that more briefs share say nothing of any two of them. */
export const mostSharers = 20;
/** A brief is compared with so many before it that have the same link: a link that thousands share costs no square. */
const comparedWith = 8;

/** Whether a key means less the more briefs have it. An address or a paper means one thing however many tell of it. */
export const isWordKey = (key: string) => key.startsWith('title/') || key.startsWith('names/');

/** Which of the briefs with one key are of one story: a function of the set, whatever its order. */
export function tiesOf(key: string, holders: StoryFacts[]): Tie[] {
  if (holders.length < 2 || (isWordKey(key) && holders.length > mostSharers)) return [];
  const sorted = holders.toSorted(
    (a, b) => compare(a.publishedAt ?? '', b.publishedAt ?? '') || compare(a.brief, b.brief),
  );
  const ties: Tie[] = [];
  const fits = testOf(key);
  for (let i = 1; i < sorted.length; i += 1) {
    const one = sorted[i] as StoryFacts;
    const least = isWordKey(key) ? 0 : Math.max(0, i - comparedWith);
    for (let j = i - 1; j >= least; j -= 1) {
      const other = sorted[j] as StoryFacts;
      if (!fits(one, other)) continue;
      ties.push({ a: other.brief, b: one.brief, key });
      // Being of one story passes on: by a paper or a link, one tie is enough.
      if (!isWordKey(key)) break;
    }
  }
  return ties;
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

type Test = (a: StoryFacts, b: StoryFacts) => boolean;

function testOf(key: string): Test {
  if (key.startsWith('paper/')) return () => true;
  if (key.startsWith('link/')) return (a, b) => within(a, b, windows.lastingLink) && !versionsDiffer(a, b);
  if (key.startsWith('changing/')) return (a, b) => within(a, b, windows.changingLink);
  return key.startsWith('title/') ? sameTitle : sameNames;
}

/** Unknown dates forbid nothing where the key itself is telling. */
function within(a: StoryFacts, b: StoryFacts, days: number): boolean {
  const apart = daysBetween(a, b);
  return apart === null || apart <= days;
}

const versionsDiffer = (a: StoryFacts, b: StoryFacts) => namesOtherVersion(a.title, b.title);

const linksDiffer = (a: StoryFacts, b: StoryFacts) => a.link !== null && b.link !== null && a.link !== b.link;

/** A title that both have, and a text that does not belie it. */
function sameTitle(a: StoryFacts, b: StoryFacts): boolean {
  const days = linksDiffer(a, b) ? windows.titleOtherLink : windows.title;
  if (!within(a, b, days) || hasOtherNumbers(a.title, b.title) || papersDiffer(a, b) || isNotice(a, b)) return false;
  if (a.titleWords.length < tellingTitle) return jaccard(a.words, b.words) >= 0.15;
  // Two outlets do not come upon one long title by chance; one outlet has columns that are called the same every week.
  return (a.outlet !== null && b.outlet !== null && a.outlet !== b.outlet) || jaccard(a.words, b.words) >= 0.1;
}

/** A preprint and its article may have two identifiers; two preprints are two papers. */
const papersDiffer = (a: StoryFacts, b: StoryFacts) =>
  a.paper !== b.paper && [a, b].every(({ paper }) => paper?.startsWith('paper/arxiv/'));

/** An advertisement or a call of an outlet's own, run again word by word and leading nowhere, is no news. */
function isNotice(a: StoryFacts, b: StoryFacts): boolean {
  return (
    a.outlet !== null && a.outlet === b.outlet && a.link === null && b.link === null && jaccard(a.words, b.words) > 0.85
  );
}

/** Two telling words of the title in one week, and most of the title, and much of the text. */
function sameNames(a: StoryFacts, b: StoryFacts): boolean {
  const apart = daysBetween(a, b);
  if (apart === null || apart > windows.names) return false;
  if (versionsDiffer(a, b) || hasOtherNumbers(a.title, b.title) || isNotice(a, b)) return false;
  if (jaccard(a.words, b.words) < alike.texts) return false;
  return likeness(a, b) >= alike.enough;
}

/** From 0 to 2.8: how much of the texts is the same, of each title in the other's text, and of the titles. */
function likeness(a: StoryFacts, b: StoryFacts): number {
  const told = (share(a.titleWords, b.words) + share(b.titleWords, a.words)) / 2;
  return 1.5 * jaccard(a.words, b.words) + told + 0.3 * jaccard(a.titleWords, b.titleWords);
}

function share(words: string[], others: string[]): number {
  const known = new Set(others);
  return words.length === 0 ? 0 : words.filter((word) => known.has(word)).length / words.length;
}

/** Jaccard similarity of two sorted lists without repetitions. */
function jaccard(a: string[], b: string[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  const known = new Set(a);
  let shared = 0;
  for (const word of b) if (known.has(word)) shared += 1;
  return shared / (a.length + b.length - shared);
}
