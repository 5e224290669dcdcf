import type { StoredClipping } from '../model.ts';
import { urlKey } from '../text/identifier.ts';
import { slug } from '../text/slug.ts';
import { tokenize } from '../text/tokens.ts';

/** Share of the smaller text's word triples that the other must have, to be a save of the same page. */
const sameText = { oneOutlet: 0.5, outletUnknown: 0.7, otherTitle: 0.8, oneCapture: 0.95 };

/**
 * Parts clippings into briefs: each group is one page, saved once or more. The result depends on the clippings alone,
 * never on their order: the same set gives the same groups, in the order of their first clipping.
 */
export function groupClippings(clippings: StoredClipping[]): StoredClipping[][] {
  const pages = clippings.map(toPage).sort(byIdentity);
  const groups: Page[][] = [];
  for (const page of pages.filter((each) => each.outlet !== null)) joinOrBegin(page, groups);
  const known = groups.slice();
  const strangers: Page[][] = [];
  for (const page of pages.filter((each) => each.outlet === null)) {
    const homes = known.filter((group) => group.some((other) => other.outlet !== null && samePage(page, other)));
    // A save that does not say whose it is joins the one page it can be of; where two outlets could claim it, neither.
    if (homes.length === 1) (homes[0] as Page[]).push(page);
    else joinOrBegin(page, strangers);
  }
  return [...groups, ...strangers].map((group) => group.map((page) => page.stored));
}

interface Page {
  stored: StoredClipping;
  identity: string;
  title: string;
  outlet: string | null;
  url: string | null;
  triples: Set<string>;
}

function toPage(stored: StoredClipping): Page {
  const { clipping } = stored;
  const words = tokenize(proper(stored)).map((token) => token.norm);
  const triples = new Set<string>();
  for (let i = 0; i + 3 <= words.length; i += 1) triples.add(words.slice(i, i + 3).join(' '));
  if (triples.size === 0) triples.add(words.join(' '));
  return {
    stored,
    identity: `${stored.capture} ${String(stored.position).padStart(6, '0')}`,
    title: slug(clipping.title),
    outlet: clipping.outlet ? slug(clipping.outlet.name) : null,
    url: clipping.url && urlKey(clipping.url),
    triples,
  };
}

/** The text without its lines of links and sources, which saves of one page show or leave out. */
function proper({ clipping }: StoredClipping): string {
  const first = clipping.sections.find(({ kind }) => kind === 'LINK' || kind === 'SOURCE');
  return first ? clipping.text.slice(0, first.start) : clipping.text;
}

function byIdentity(a: Page, b: Page): number {
  return a.identity < b.identity ? -1 : a.identity > b.identity ? 1 : 0;
}

/** Being of one page passes on: a page that fits two groups makes them one. */
function joinOrBegin(page: Page, groups: Page[][]): void {
  const homes = groups.filter((group) => group.some((other) => samePage(page, other)));
  const home = homes[0];
  if (!home) {
    groups.push([page]);
    return;
  }
  home.push(page);
  for (const other of homes.slice(1)) {
    home.push(...other);
    groups.splice(groups.indexOf(other), 1);
  }
}

function samePage(a: Page, b: Page): boolean {
  if (a.outlet !== null && b.outlet !== null && a.outlet !== b.outlet) return false;
  const sameTitle = a.title === b.title;
  const sameUrl = a.url !== null && a.url === b.url;
  if (!sameTitle && !sameUrl) return false;
  if (isItem(a) !== isItem(b)) return false;
  // An item's address is its story's, and a newsletter may run a story twice: two days are two items.
  if (isItem(a) && (!sameTitle || a.stored.clipping.publishedAt !== b.stored.clipping.publishedAt)) return false;
  const overlap = containment(a.triples, b.triples);
  if (a.stored.capture === b.stored.capture) return overlap >= sameText.oneCapture;
  if (!sameTitle) return overlap >= sameText.otherTitle;
  return overlap >= (a.outlet !== null && b.outlet !== null ? sameText.oneOutlet : sameText.outletUnknown);
}

const isItem = (page: Page) => page.stored.clipping.kind === 'digest-item';

function containment(a: Set<string>, b: Set<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const triple of small) if (large.has(triple)) shared += 1;
  return shared / small.size;
}
