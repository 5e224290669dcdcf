import type { Searchable } from '../graph/engine.ts';
import { labelKey } from '../text/tokens.ts';
import type { Context } from './context.ts';
import { isTypo, longestName, nearNames } from './names/near-names.ts';
import { queryOf } from './search/query.ts';

export interface Named {
  id: string;
  label: string;
}

export interface Nearest {
  /** At most five, the nearest first. */
  all: Named[];
  /** The first where it differs by so little that it may have been meant. */
  meant: Named | null;
}

const most = 5;

/** The names nearest to one that nothing has: those that share a word with it, and those that begin alike. */
export async function nearest(type: Searchable, name: string, context: Context): Promise<Nearest> {
  const key = labelKey(name.slice(0, longestName));
  if (key === '') return { all: [], meant: null };
  const { words } = queryOf(name);
  if (type === 'Brief') return { all: await nearestBriefs(key, words, context), meant: null };
  const found = new Map<string, Named & { far: number }>();
  for (const { name, far } of nearNames(key, words, await context.names())) {
    const { id, label, type: own } = name.of;
    if (own === type && far < (found.get(id)?.far ?? Number.POSITIVE_INFINITY)) found.set(id, { id, label, far });
  }
  const sorted = [...found.values()].sort((a, b) => a.far - b.far || (a.id < b.id ? -1 : 1));
  const [first] = sorted;
  const meant = first && first.far > 0 && isTypo(first.far, key) ? first : null;
  return { all: sorted.slice(0, most).map(({ id, label }) => ({ id, label })), meant };
}

/** Briefs that have words of an id. */
async function nearestBriefs(key: string, words: string[], { load }: Context): Promise<Named[]> {
  const hits = words.length > 0 ? await load.searchBriefs({ key, words }, most) : [];
  return hits.map(({ node }) => ({ id: node.id, label: node.title }));
}
