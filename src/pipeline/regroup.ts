import type { Transaction } from '../graph/engine.ts';
import { type MergedBrief, mergeBriefs } from '../link/same-brief/brief-ids.ts';
import { type ParsedCapture, relatedClippings, removeClippings, writeClippings } from '../load/clippings.ts';

/** Briefs as they are after captures came, changed or went, and the ids of those they take the place of. */
export interface Regrouped {
  merged: MergedBrief[];
  before: string[];
}

/** Stores captures, and groups anew every clipping that can be of one page with one that came or went. */
export async function regroup(tx: Transaction, captures: ParsedCapture[], removedBriefs: string[]): Promise<Regrouped> {
  const removed = await removeClippings(
    tx,
    captures.map(({ id }) => id),
    removedBriefs,
  );
  const written = await writeClippings(tx, captures);
  for (const keys of written.keys) removed.keys.add(keys);
  const clippings = await relatedClippings(tx, removed.keys, written);
  const before = new Set(removed.briefs);
  for (const { brief } of clippings) if (brief) before.add(brief);
  return { merged: mergeBriefs(clippings), before: [...before].sort() };
}
