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
  const groups = new Groups();
  for (const page of pages) if (page.outlet !== null) groups.joinOrBegin(page);
  const strangers = new Groups();
  const joined: [Page, Page[]][] = [];
  for (const page of pages) {
    if (page.outlet !== null) continue;
    const homes = groups.homesOf(page);
    // A save that does not say whose it is joins the one page it can be of; where two outlets could claim it, neither.
    if (homes.length === 1) joined.push([page, homes[0] as Page[]]);
    else strangers.joinOrBegin(page);
  }
  for (const [page, home] of joined) home.push(page);
  return [...groups.all, ...strangers.all].map((group) => group.map((page) => page.stored));
}

interface Page {
  stored: StoredClipping;
  identity: string;
  title: string;
  outlet: string | null;
  url: string | null;
  /** Worked out when asked for: most pages are like no other. */
  triples: () => Set<string>;
}

function toPage(stored: StoredClipping): Page {
  const { clipping } = stored;
  let triples: Set<string> | null = null;
  return {
    stored,
    identity: `${stored.capture} ${String(stored.position).padStart(6, '0')}`,
    title: slug(clipping.title),
    outlet: clipping.outlet ? slug(clipping.outlet.name) : null,
    url: clipping.url && urlKey(clipping.url),
    triples: () => {
      triples ??= triplesOf(proper(stored));
      return triples;
    },
  };
}

function triplesOf(text: string): Set<string> {
  const words = tokenize(text).map((token) => token.norm);
  const triples = new Set<string>();
  for (let i = 0; i + 3 <= words.length; i += 1) triples.add(words.slice(i, i + 3).join(' '));
  return triples.size > 0 ? triples : triples.add(words.join(' '));
}

/** The text without its lines of links and sources, which saves of one page show or leave out. */
function proper({ clipping }: StoredClipping): string {
  const first = clipping.sections.find(({ kind }) => kind === 'LINK' || kind === 'SOURCE');
  return first ? clipping.text.slice(0, first.start) : clipping.text;
}

function byIdentity(a: Page, b: Page): number {
  return a.identity < b.identity ? -1 : a.identity > b.identity ? 1 : 0;
}

/** Groups of pages, found by what pages of one group share: a title or an address. */
class Groups {
  readonly all = new Set<Page[]>();
  readonly #byKey = new Map<string, Set<Page[]>>();

  /** Being of one page passes on: a page that fits two groups makes them one. */
  joinOrBegin(page: Page): void {
    const [first, ...others] = this.homesOf(page);
    const home = first ?? [];
    if (!first) this.all.add(home);
    this.#add(page, home);
    for (const other of others) {
      this.all.delete(other);
      for (const moved of other) {
        for (const key of keysOf(moved)) this.#byKey.get(key)?.delete(other);
        this.#add(moved, home);
      }
    }
  }

  /** The groups that a page fits, in the order in which they began. */
  homesOf(page: Page): Page[][] {
    const near = new Set(keysOf(page).flatMap((key) => [...(this.#byKey.get(key) ?? [])]));
    const homes = [...near].filter((group) => group.some((other) => samePage(page, other)));
    return homes.length > 1 ? [...this.all].filter((group) => homes.includes(group)) : homes;
  }

  #add(page: Page, group: Page[]): void {
    group.push(page);
    for (const key of keysOf(page)) {
      const groups = this.#byKey.get(key);
      if (groups) groups.add(group);
      else this.#byKey.set(key, new Set([group]));
    }
  }
}

const keysOf = ({ title, url }: Page) => (url === null ? [`title ${title}`] : [`title ${title}`, `url ${url}`]);

function samePage(a: Page, b: Page): boolean {
  if (a.outlet !== null && b.outlet !== null && a.outlet !== b.outlet) return false;
  const sameTitle = a.title === b.title;
  const sameUrl = a.url !== null && a.url === b.url;
  if (!sameTitle && !sameUrl) return false;
  if (isItem(a) !== isItem(b)) return false;
  // An item's address is its story's, and a newsletter may run a story twice: two days are two items.
  if (isItem(a) && (!sameTitle || a.stored.clipping.publishedAt !== b.stored.clipping.publishedAt)) return false;
  const overlap = containment(a.triples(), b.triples());
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
