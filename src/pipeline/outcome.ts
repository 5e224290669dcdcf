import type { MergedBrief } from '../link/same-brief/brief-ids.ts';
import type { ParsedCapture } from '../load/clippings.ts';
import type { Brief } from '../model.ts';

/** Ids of briefs by what became of them. */
export interface Outcome {
  added: string[];
  changed: string[];
  unchanged: string[];
  removed: string[];
  /** Clippings that joined a brief which another clipping had made. */
  merged: number;
}

/** What an update did, told by briefs. `stored` is the content by id of those that were there before; `gone` of them are not any more. */
export function outcomeOf(
  captures: ParsedCapture[],
  merged: MergedBrief[],
  stored: ReadonlyMap<string, string>,
  gone: string[],
): Outcome {
  const fresh = new Set(captures.map(({ id }) => id));
  const outcome: Outcome = { added: [], changed: [], unchanged: [], removed: gone, merged: 0 };
  for (const { brief, clippings } of merged) {
    const was = stored.get(brief.id);
    const ours = clippings.filter(({ capture }) => fresh.has(capture)).length;
    outcome.merged += Math.min(ours, clippings.length - 1);
    if (was === undefined) outcome.added.push(brief.id);
    else if (was !== contentOf(brief)) outcome.changed.push(brief.id);
    else if (ours > 0) outcome.unchanged.push(brief.id);
  }
  return outcome;
}

/** A brief as text: two that are the same have the same. */
export function contentOf(brief: Brief): string {
  return JSON.stringify(Object.entries(brief).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
