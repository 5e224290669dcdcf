import { mergeBriefs } from '../../src/link/same-brief/brief-ids.ts';
import type { Clipping, StoredClipping } from '../../src/model.ts';
import { alignmentItems, bibliographyItems, clippingOf, digestItems, storedAs } from './corpus-items.ts';
import { type Row, scoreOf, type Task } from './task.ts';

/**
 * Saves that become one brief. First all items as they are, where only saves of one text may meet; then with made-up
 * second saves of every fifth item (gold) and with as many others that only look like saves of it.
 */
export const sameBrief: Task = {
  name: 'same-brief',
  needs: ['corpora/tldr-ai', 'corpora/ml-papers-of-the-week', 'corpora/alignment-newsletter/papers.csv'],
  run: () => {
    const items = [
      ...digestItems('corpora/tldr-ai'),
      ...digestItems('corpora/ml-papers-of-the-week'),
      ...alignmentItems(),
      ...bibliographyItems(),
    ].map((stored, index) => ({ ...stored, position: index }));
    return [asTheyAre(items), ...[0, 1].map((half) => madeUp(items, half))];
  },
};

/** What one text is, said another way than the product says it: outlet, day, first words; or the same page. */
function asTheyAre(items: StoredClipping[]): Row {
  const scored = (groups: StoredClipping[][]) => {
    const pairs = groups.flatMap((group) =>
      group.slice(1).map((other) => [group[0] as StoredClipping, other] as const),
    );
    const right = pairs.filter(([a, b]) => isOneText(a.clipping, b.clipping)).length;
    return scoreOf({ right, predicted: pairs.length, gold: right });
  };
  return {
    task: 'same brief: items as they are',
    data: `${items.length} items`,
    score: scored(mergeBriefs(items).map(({ clippings }) => clippings)),
    baseline: { name: 'same normalised title', score: scored([...Map.groupBy(items, byTitle).values()]) },
    goal: { precision: 1 },
  };
}

const byTitle = ({ clipping }: StoredClipping) => words(clipping.title);
const words = (text: string) =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const body = ({ text, title, sections }: Clipping) =>
  text.slice(title.length, sections.find(({ kind }) => kind === 'LINK' || kind === 'SOURCE')?.start).trim();

/** One outlet's, of one day, with one beginning; or one address; or a title whose text was not saved. */
function isOneText(a: Clipping, b: Clipping): boolean {
  if (a.outlet?.name !== b.outlet?.name || a.publishedAt !== b.publishedAt) return false;
  const [first, second] = [words(body(a)), words(body(b))];
  if (words(a.title) === words(b.title) && (first === '' || second === ''))
    return a.url === null || b.url === null || page(a) === page(b);
  return first.slice(0, 200) === second.slice(0, 200) || (a.url !== null && page(a) === page(b));
}

const page = ({ url }: Clipping) => url?.replace(/^https?:\/\/(?:www\.)?|v\d+$/g, '');

/** Every fifth item, of it those with even or odd numbers. */
function madeUp(items: StoredClipping[], half: number): Row {
  const chosen = items.filter((_, index) => index % 5 === 0 && (index / 5) % 2 === half);
  const origin = new Map<string, number>();
  const saves = chosen.flatMap((stored, index) => {
    const again = edits[index % edits.length]?.(stored.clipping) ?? null;
    const other = lookAlikes[index % lookAlikes.length]?.(stored.clipping) ?? null;
    return [
      ...(again ? [storedAs(`again ${index}`, again)] : []),
      ...(other && words(other.text) !== words(stored.clipping.text) ? [storedAs(`other ${index}`, other)] : []),
    ];
  });
  const all = [...items, ...saves];
  chosen.forEach((stored, index) => {
    origin.set(`capture/again ${index}`, stored.position);
  });
  const gold = saves.filter(({ capture }) => origin.has(capture)).length;
  const scored = (groups: StoredClipping[][]) => {
    const counts = { right: 0, predicted: 0, gold };
    for (const group of groups) {
      const made = group.filter(({ capture }) => /^capture\/(?:again|other) /.test(capture));
      const real = new Set(group.filter((each) => !made.includes(each)).map(({ position }) => position));
      counts.predicted += real.size > 0 ? made.length : Math.max(0, made.length - 1);
      counts.right += made.filter(({ capture }) => real.has(origin.get(capture) ?? -1)).length;
    }
    return scoreOf(counts);
  };
  return {
    task: `same brief: made-up saves, ${half === 0 ? 'even' : 'odd'} items`,
    data: `${gold} saves, ${saves.length - gold} look-alikes`,
    score: scored(mergeBriefs(all).map(({ clippings }) => clippings)),
    baseline: { name: 'same normalised title', score: scored([...Map.groupBy(all, byTitle).values()]) },
    goal: { precision: 0.995, recall: 0.9 },
  };
}

type Edit = (clipping: Clipping) => Clipping | null;

const rebuilt = (
  clipping: Clipping,
  change: { title?: string; body?: string; url?: string; publishedAt?: string },
) => ({
  ...clippingOf(
    change.title ?? clipping.title,
    change.body ?? body(clipping),
    change.url ?? clipping.url ?? '',
    clipping.outlet?.name,
  ),
  publishedAt: change.publishedAt ?? clipping.publishedAt,
  publishedPrecision: clipping.publishedPrecision,
});

/** One letter of the longest word of letters doubled. */
function misspelt(text: string): string {
  const longest = (text.match(/\p{L}{4,}/gu) ?? []).reduce((a, b) => (b.length > a.length ? b : a), '');
  return longest ? text.replace(longest, `${longest.slice(0, 3)}${longest.slice(2)}`) : text;
}

const tracked = ({ url }: Clipping) => (url ? `${url}${url.includes('?') ? '&' : '?'}utm_source=rss&fbclid=x1` : '');
const cut = (text: string) => text.slice(0, Math.ceil(text.length * 0.6));
const boilerplate =
  'Share this story with a colleague. Subscribe to get tomorrow’s issue in your inbox, free of charge.';

/** What saves of one page differ in. */
const edits: Edit[] = [
  (clipping) => rebuilt(clipping, { url: tracked(clipping), title: clipping.title.toUpperCase() }),
  (clipping) => rebuilt(clipping, { title: misspelt(clipping.title), body: misspelt(body(clipping)) }),
  (clipping) => rebuilt(clipping, { body: cut(body(clipping)) }),
  (clipping) => rebuilt(clipping, { body: `${body(clipping)} ${boilerplate}`, title: `${clipping.title} - Read more` }),
  (clipping) => rebuilt(clipping, { title: misspelt(clipping.title), url: tracked(clipping) }),
];

/** What looks like a save and is none: a template filled anew, another day's, another's story. */
const lookAlikes: Edit[] = [
  (clipping) => {
    const change = (text: string) => text.replaceAll(/\d/g, (digit) => String((Number(digit) + 3) % 10));
    const [title, text] = [change(clipping.title), change(body(clipping))];
    return title === clipping.title ? null : rebuilt(clipping, { title, body: text, url: `${clipping.url}-b` });
  },
  (clipping) => {
    if (clipping.publishedAt === null) return null;
    return rebuilt(clipping, { publishedAt: '2027-03-05', body: `${body(clipping)} ${boilerplate}` });
  },
  (clipping) => {
    const name = /(?<=\p{Ll} )\p{Lu}\p{L}{3,}/u.exec(body(clipping))?.[0];
    if (!name) return null;
    const change = (text: string) => text.replaceAll(name, 'Quixotelle');
    return rebuilt(clipping, { title: `${change(clipping.title)}: Quixotelle`, body: change(body(clipping)) });
  },
];
