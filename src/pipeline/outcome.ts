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

/** What an update did, told by briefs. `stored` are the briefs that were there before, of those it looked at. */
export function outcomeOf(
  captures: ParsedCapture[],
  merged: MergedBrief[],
  stored: Brief[],
  before: string[],
): Outcome {
  const fresh = new Set(captures.map(({ id }) => id));
  const known = new Map(stored.map((brief) => [brief.id, JSON.stringify(sorted(brief))]));
  const now = new Set(merged.map(({ brief }) => brief.id));
  const outcome: Outcome = {
    added: [],
    changed: [],
    unchanged: [],
    removed: before.filter((id) => !now.has(id)),
    merged: 0,
  };
  for (const { brief, clippings } of merged) {
    const was = known.get(brief.id);
    const ours = clippings.filter(({ capture }) => fresh.has(capture)).length;
    outcome.merged += Math.min(ours, clippings.length - 1);
    if (was === undefined) outcome.added.push(brief.id);
    else if (was !== JSON.stringify(sorted(brief))) outcome.changed.push(brief.id);
    else if (ours > 0) outcome.unchanged.push(brief.id);
  }
  return outcome;
}

function sorted(brief: Brief): [string, unknown][] {
  return Object.entries(brief).toSorted(([a], [b]) => (a < b ? -1 : 1));
}
