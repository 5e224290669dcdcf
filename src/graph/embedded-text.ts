import type { Database } from './embedded-file.ts';

/** Properties of briefs that have a full-text index. */
export const textIndexes = ['words', 'titleWords'] as const;
export type TextIndex = (typeof textIndexes)[number];

/** Makes one that is not there yet. */
export async function makeTextIndex(db: Database, index: TextIndex): Promise<void> {
  if (await hasTextIndex(db, index)) return;
  await db.createTextIndex('Brief', index, { tokenizer: 'standard', stopWords: [] });
}

/** Asked by searching: there is no list of indexes, and making one that is there builds it anew. */
async function hasTextIndex(db: Database, index: TextIndex): Promise<boolean> {
  return db.textSearch('Brief', index, 'any', 1).then(
    () => true,
    () => false,
  );
}
