import type { Database } from './embedded-file.ts';
import { type Searchable, searchable } from './engine.ts';

/** A full-text index, by its label and property. */
export type TextIndex = `${Searchable} words` | 'Brief titleWords';

export const textIndexes: TextIndex[] = [...searchable.map((label) => `${label} words` as const), 'Brief titleWords'];
export const placeOf = (index: TextIndex) => index.split(' ') as [label: string, property: string];

/** Makes one that is not there yet. */
export async function makeTextIndex(db: Database, index: TextIndex): Promise<void> {
  if (await hasTextIndex(db, index)) return;
  await db.createTextIndex(...placeOf(index), { tokenizer: 'standard', stopWords: [] });
}

/** Asked by searching: there is no list of indexes, and making one that is there builds it anew. */
async function hasTextIndex(db: Database, index: TextIndex): Promise<boolean> {
  return db.textSearch(...placeOf(index), 'any', 1).then(
    () => true,
    () => false,
  );
}
