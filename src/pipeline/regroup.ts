import type { Transaction } from '../graph/engine.ts';
import { type MergedBrief, mergeBriefs } from '../link/same-brief/brief-ids.ts';
import { canBeOne, factsOf } from '../link/same-brief/page-facts.ts';
import { freshClippings, type ParsedCapture, removeClippings, writeClippings } from '../load/clippings.ts';
import { relatedClippings } from '../load/related-clippings.ts';

/** Briefs as they are after captures came, changed or went, and the ids of those they take the place of. */
export interface Regrouped {
  merged: MergedBrief[];
  before: string[];
  /** Stores the captures that came; nothing else is to be read of clippings before. */
  store: () => Promise<void>;
}

const pages = { canBeOne, factsOf };

/** Takes out what changes, and groups anew every clipping that can be of one page with one that came or went. */
export async function regroup(tx: Transaction, captures: ParsedCapture[], removedBriefs: string[]): Promise<Regrouped> {
  const removed = await removeClippings(
    tx,
    captures.map(({ id }) => id),
    removedBriefs,
  );
  const fresh = freshClippings(captures, pages);
  const { clippings, crowded } = await relatedClippings(tx, removed.clippings, fresh, pages);
  const before = new Set(removed.briefs);
  for (const { brief } of clippings) if (brief) before.add(brief);
  return {
    merged: mergeBriefs(clippings, crowded),
    before: [...before].sort(),
    store: () => writeClippings(tx, captures, fresh),
  };
}
