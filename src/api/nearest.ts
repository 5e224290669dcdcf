import { distance } from 'fastest-levenshtein';
import type { Searchable } from '../graph/engine.ts';
import { labelKey } from '../text/tokens.ts';
import type { Context } from './context.ts';
import { folderOf, labelOf } from './entity.ts';
import { queryOf } from './search/query.ts';

export interface Named {
  id: string;
  label: string;
}

/** Longer than any name: what is compared is cut here, so that the distance stays cheap. */
const longestName = 200;

export interface Nearest {
  /** At most five, the nearest first. */
  all: Named[];
  /** The first where it differs by so little that it may have been meant. */
  meant: Named | null;
}

/** The names nearest to one that nothing has: those that share a word with it, and those that begin alike. */
export async function nearest(type: Searchable, name: string, { graph, load }: Context): Promise<Nearest> {
  const key = labelKey(name.slice(0, longestName));
  if (key === '') return { all: [], meant: null };
  const { words } = queryOf(name);
  const [withWord, alike] = await Promise.all([
    words.length > 0 ? load.search(type, words.join(' '), 50) : [],
    graph.read('name/starting', { start: key.slice(0, 2), limit: 2000 }),
  ]);
  const found = new Map<string, Named & { far: number }>();
  const consider = (id: string, label: string, far: number) => {
    const before = found.get(id);
    if (!before || far < before.far) found.set(id, { id, label, far });
  };
  for (const row of alike) {
    const far = distance(key, String(row.known).slice(0, longestName));
    if (String(row.id).startsWith(`${folderOf(type)}/`) && isTypo(far, key)) consider(row.id, row.label, far);
  }
  for (const entity of await load.entities(withWord.map(({ id }) => id))) {
    if (entity && !('status' in entity && entity.status === 'CANDIDATE')) {
      consider(entity.id, labelOf(entity), difference(key, labelKey(labelOf(entity))));
    }
  }
  const sorted = [...found.values()].sort((a, b) => a.far - b.far || (a.id < b.id ? -1 : 1));
  const [first] = sorted;
  const meant = first && first.far > 0 && isTypo(first.far, key) ? first : null;
  return { all: sorted.slice(0, 5).map(({ id, label }) => ({ id, label })), meant };
}

/** Letters to change, or the same of the words in alphabetical order ("landscape of the loss"). */
function difference(key: string, known: string): number {
  const other = known.slice(0, longestName);
  return Math.min(distance(key, other), distance(inOrder(key), inOrder(other)) + 1);
}

const inOrder = (key: string) => key.split(' ').sort().join(' ');

/** A typo changes a few letters; what differs by half is another name. */
const isTypo = (far: number, key: string) => far * 2 < key.length;
