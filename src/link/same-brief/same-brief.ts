import { distance } from 'fastest-levenshtein';
import type { StoredClipping } from '../../model.ts';
import { crowdedFrom } from '../../text/text-bands.ts';
import { byIdentity, Page } from './page.ts';
import { areOfOneSort, haveOtherDates } from './page-facts.ts';
import { hasReplacedWords } from './replaced-words.ts';

/** Share of the smaller text's word triples that the other must have, to be a save of the same page. */
const sameText = {
  oneOutlet: 0.5,
  outletUnknown: 0.7,
  otherTitle: 0.8,
  otherDate: 0.9,
  otherUrl: 0.95,
  oneCapture: 0.95,
};

/** With fewer triples, a text in common says little where title and address differ: the titles must be nearly the same. */
const tellingTriples = 30;
/** So many saves of a page speak for all of them. */
const comparedWith = 6;
/**
 * Pages of one title or of one template may be thousands: with so many groups under a key, a page is compared with no
 * more of them. One with all its words is under a key of its own.
 */
const mostGroups = 100;
/** An item's paragraph has so many; a title alone has fewer. */
const itemTriples = 20;
/** With fewer still, nothing but an equal title or address counts. */
const fewestTriples = 8;
/** Share of the longer title's letters that may differ in titles that are nearly the same. */
const titleDifference = 0.2;

/**
 * Parts clippings into briefs: each group is one page, saved once or more. The result depends on the clippings alone,
 * never on their order: the same set gives the same groups, in the order of their first clipping. `crowded` are the bands
 * that too many have of all clippings there are, where these are not all.
 */
export function groupClippings(clippings: StoredClipping[], crowded?: ReadonlySet<number>): StoredClipping[][] {
  const pages = clippings.map((stored) => new Page(stored)).sort(byIdentity);
  const groups = new Groups(pages, crowded ?? crowdedIn(pages));
  for (const page of pages.filter((each) => each.outlet !== null)) groups.joinOrBegin(page, groups.homesOf(page));
  const known = new Set(groups.all());
  for (const page of pages.filter((each) => each.outlet === null)) {
    const homes = groups.homesOf(page);
    const owners = homes.filter(
      (group) => known.has(group) && group.some((other) => other.outlet !== null && samePage(page, other)),
    );
    // A save that does not say whose it is joins the one page it can be of; where two outlets could claim it, neither.
    if (owners.length === 1) groups.joinOrBegin(page, owners);
    else
      groups.joinOrBegin(
        page,
        homes.filter((group) => !known.has(group)),
      );
  }
  return groups.all().map((group) => group.map((page) => page.stored));
}

/** The bands that too many of the pages have. */
function crowdedIn(pages: Page[]): Set<number> {
  const counts = new Map<number, number>();
  if (pages.length > crowdedFrom) {
    for (const { keys } of pages) {
      for (const key of keys) if (typeof key === 'number') counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return new Set([...counts].filter(([, count]) => count > crowdedFrom).map(([key]) => key));
}

/** Groups under the keys of their pages: a page is compared only with groups that have a key of its own. */
class Groups {
  readonly #groups = new Set<Page[]>();
  /** Keys that several pages have. What nobody shares finds nothing. */
  readonly #byKey = new Map<string | number, Set<Page[]>>();

  constructor(pages: Page[], crowded: ReadonlySet<number>) {
    const seen = new Set<string | number>();
    for (const { keys } of pages) {
      for (const key of keys) {
        if (typeof key === 'number' && crowded.has(key)) continue;
        if (seen.has(key)) this.#byKey.set(key, new Set());
        else seen.add(key);
      }
    }
  }

  all(): Page[][] {
    return [...this.#groups];
  }

  homesOf(page: Page): Page[][] {
    // A key in common with the very page that it is one with: so what a page is grouped with can be found page by page.
    const homes = [...this.#near(page)].filter((group) =>
      group.some((other) => this.#shareKey(page, other) && samePage(page, other)),
    );
    // A save cut short may fit two pages that contradict one another: it joins the first.
    const fitting: Page[][] = [];
    for (const group of homes) {
      const others = [page, ...fitting.flat()].slice(0, comparedWith);
      if (!group.slice(0, comparedWith).some((a) => others.some((b) => contradict(a, b)))) fitting.push(group);
    }
    return fitting;
  }

  #shareKey(page: Page, other: Page): boolean {
    return page.keys.some((key) => this.#byKey.has(key) && other.keys.includes(key));
  }

  #near(page: Page): Set<Page[]> {
    const near = new Set<Page[]>();
    for (const key of page.keys) {
      let left = mostGroups;
      for (const group of this.#byKey.get(key) ?? []) {
        if (left === 0) break;
        near.add(group);
        left -= 1;
      }
    }
    return near;
  }

  /** Being of one page passes on: a page that fits two groups makes them one. */
  joinOrBegin(page: Page, homes: Page[][]): void {
    const home = homes[0] ?? [];
    this.#groups.add(home);
    this.#add(home, [page]);
    for (const other of homes.slice(1)) {
      this.#groups.delete(other);
      for (const key of other.flatMap(({ keys }) => keys)) this.#byKey.get(key)?.delete(other);
      this.#add(home, other);
    }
  }

  #add(home: Page[], pages: Page[]): void {
    for (const page of pages) {
      home.push(page);
      for (const key of page.keys) this.#byKey.get(key)?.add(home);
    }
  }
}

function samePage(a: Page, b: Page): boolean {
  if (!areOfOneSort(a.facts, b.facts)) return false;
  const sameTitle = a.title === b.title;
  const sameUrl = !a.isItem && a.url !== null && a.url === b.url;
  const least = leastOverlap(a, b, sameTitle, sameUrl);
  if (least === null || containment(a.triples, b.triples) < least) return false;
  return !contradict(a, b);
}

/** One address, or one headline on one day, is one page, put right perhaps; all others may be a template filled anew. */
function contradict(a: Page, b: Page): boolean {
  const [first, second] = [a.stored.clipping, b.stored.clipping];
  const sameUrl = !a.isItem && a.url !== null && a.url === b.url;
  const sameDate = first.publishedAt !== null && first.publishedAt === second.publishedAt;
  return !sameUrl && !(a.title === b.title && sameDate) && hasReplacedWords(a.fillings, b.fillings);
}

/** The share of text that must be the same, by what else is; null where no text could prove it. */
function leastOverlap(a: Page, b: Page, sameTitle: boolean, sameUrl: boolean): number | null {
  const outletsKnown = a.outlet !== null && b.outlet !== null;
  const size = Math.min(a.triples.size, b.triples.size);
  const otherUrl = a.url !== null && b.url !== null && a.url !== b.url;
  // Two items with two addresses tell of two things, unless they say the same.
  if (a.isItem && otherUrl) {
    const ofOneLength = size >= 0.8 * Math.max(a.triples.size, b.triples.size);
    return sameTitle && ofOneLength && size >= itemTriples ? sameText.otherUrl : null;
  }
  if (a.stored.capture === b.stored.capture) return sameTitle || sameUrl ? sameText.oneCapture : null;
  if (sameUrl) return sameTitle ? (outletsKnown ? sameText.oneOutlet : sameText.outletUnknown) : sameText.otherTitle;
  const otherDate = haveOtherDates(a.facts, b.facts);
  if (sameTitle) {
    if (otherDate) return sameText.otherDate;
    return outletsKnown ? sameText.oneOutlet : sameText.outletUnknown;
  }
  if (otherDate || size < fewestTriples) return null;
  const telling = size >= tellingTriples;
  if (otherUrl) return telling ? sameText.otherUrl : null;
  return telling || nearTitle(a.title, b.title) ? sameText.otherTitle : null;
}

/** A letter wrong, a word more: titles that differ in a number are two titles. */
function nearTitle(a: string, b: string): boolean {
  const digits = (title: string) => title.replace(/\P{N}+/gu, ' ').trim();
  const longest = Math.max(a.length, b.length);
  if (digits(a) !== digits(b)) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return (short !== '' && long.startsWith(`${short}-`)) || distance(a, b) <= longest * titleDifference;
}

function containment(a: Set<number>, b: Set<number>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const triple of small) if (large.has(triple)) shared += 1;
  return shared / small.size;
}
