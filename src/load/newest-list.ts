/** Lists of the newest briefs of many: first pages that are found without sorting all. */

/** What has more briefs than `longest` has a list, of so many. It is read anew before it is shorter than `shortest`. */
export interface ListLength {
  longest: number;
  shortest: number;
}

/** Of the briefs that say something of an entity: a page with the row that tells of a next one. */
export const entityList: ListLength = { longest: 128, shortest: 101 };
/** Of the briefs that mention both concepts of a pair: as many as are shown as evidence. */
export const pairList: ListLength = { longest: 5, shortest: 3 };

/** A brief in such a list. Neither part has a space; the first is empty where no date is known. */
export const entryOf = (newest: string, brief: string) => `${newest} ${brief}`;

/** What has changed of the briefs that a list is of, and how many there are now. */
export interface ListChange {
  gone: ReadonlySet<string>;
  come: readonly string[];
  count: number;
}

/**
 * The list after a change; null where what it lost has to be looked for among all. Briefs that are not listed come
 * after all that were, so one that came is listed if it comes before the last of those, or if there are no others.
 */
export function changedList(
  list: string[],
  { gone, come, count }: ListChange,
  { longest, shortest }: ListLength,
): string[] | null {
  const isWhole = list.length === count + gone.size - come.length;
  const last = list.at(-1);
  const left = gone.size === 0 ? list : list.filter((entry) => !gone.has(entry));
  const added = isWhole ? come : come.filter((entry) => last !== undefined && byNewest(entry, last) < 0);
  // Lists of one are most of all there are: what need not be sorted is not.
  const all = added.length === 0 ? left : [...left, ...added];
  const kept = added.length === 0 || all.length === 1 ? all : all.sort(byNewest).slice(0, longest);
  return kept.length < Math.min(shortest, count) ? null : kept;
}

/** As the lists of the API are sorted: newest first, then by id. */
export function byNewest(a: string, b: string): number {
  const [newestA, newestB] = [newestOf(a), newestOf(b)];
  if (newestA !== newestB) return newestA > newestB ? -1 : 1;
  return a < b ? -1 : a > b ? 1 : 0;
}

const newestOf = (entry: string) => entry.slice(0, entry.indexOf(' '));

/** As it is stored: a line for each. */
export const storedList = (list: string[]) => list.join('\n');

export const listOf = (stored: string) => (stored === '' ? [] : stored.split('\n'));
