import { distance } from 'fastest-levenshtein';
import type { Searchable } from '../graph/engine.ts';
import { labelKey } from '../text/tokens.ts';
import type { Context } from './context.ts';
import { entityById, folderOf, labelOf } from './entity.ts';
import { queryOf } from './search/query.ts';

export interface Named {
  id: string;
  label: string;
}

/** Longer than any name: what is compared is cut here, so that the distance stays cheap. */
const longestName = 200;

/**
 * The names nearest to one that nothing has: those that share a word with it, and those that begin alike, for a
 * misspelt word. At most five, the nearest first.
 */
export async function nearest(type: Searchable, name: string, { graph, load }: Context): Promise<Named[]> {
  const key = labelKey(name.slice(0, longestName));
  if (key === '') return [];
  const { words } = queryOf(name);
  const [withWord, alike] = await Promise.all([
    words.length > 0 ? graph.search(type, words.join(' '), 50) : [],
    graph.read('name/starting', { start: key.slice(0, 2), limit: 2000 }),
  ]);
  const found = new Map<string, Named & { far: number }>();
  const consider = (id: string, label: string, known: string) => {
    const far = distance(key, known.slice(0, longestName));
    const before = found.get(id);
    if (!before || far < before.far) found.set(id, { id, label, far });
  };
  for (const row of alike) {
    // A typo changes a few letters; what differs by half is another name.
    const own = String(row.id).startsWith(`${folderOf(type)}/`);
    if (own && distance(key, row.known) * 2 < key.length) consider(row.id, row.label, row.known);
  }
  for (const entity of await Promise.all(withWord.map((id) => entityById(load, id)))) {
    if (entity && !('status' in entity && entity.status === 'CANDIDATE')) {
      consider(entity.id, labelOf(entity), labelKey(labelOf(entity)));
    }
  }
  return [...found.values()]
    .sort((a, b) => a.far - b.far || (a.id < b.id ? -1 : 1))
    .slice(0, 5)
    .map(({ id, label }) => ({ id, label }));
}
