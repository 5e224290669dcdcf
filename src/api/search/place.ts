import { createHash } from 'node:crypto';
import type { Among, Hit } from './hit.ts';

/** Where a hit stands, for a cursor. */
export function placeOf({ score, relevance, label, id, among, before = '' }: Hit) {
  return { score, relevance, label, id, from: among?.from ?? id, shown: among?.shown ?? '', before };
}

export type SearchPlace = ReturnType<typeof placeOf>;

/** By score, of briefs then by what the engine makes of their texts, then by label and id: negative where the one stands before. */
export function compareHits(one: Hit, other: Hit): number {
  return compareKinds(one, other) || compare(one.id, other.id);
}

type Kind = Pick<Hit, 'score' | 'relevance' | 'label'>;

function compareKinds(one: Kind, other: Kind): number {
  return other.score - one.score || other.relevance - one.relevance || compare(one.label, other.label);
}

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);

/** Tells whether a hit comes behind a place, and was not shown before it. */
export function behind(after: SearchPlace): (hit: Hit) => boolean {
  const shown = new Set(after.shown.split(' ').filter(Boolean));
  return (hit) => {
    const order = compareKinds(after, hit);
    if (order > 0 || (order === 0 && hit.id <= after.from)) return false;
    return shown.size === 0 || hit.label !== '' || !shown.has(markOf(hit.id));
  };
}

/** Tells each hit of a page which brief is shown before it. */
export function tellBefore(hits: Hit[], after: SearchPlace | null): void {
  let before = after?.id.startsWith('brief/') ? after.id : after?.before;
  for (const hit of hits) {
    if (before) hit.before = before;
    if (hit.id.startsWith('brief/')) before = hit.id;
  }
}

/** A place as it is now that a change of the graph may have given briefs another relevance. */
export function placeNow(after: SearchPlace, find: (id: string) => Hit | null): SearchPlace {
  if (!after.id.startsWith('brief/')) return after;
  const itself = find(after.id);
  // Written anew, it may stand elsewhere.
  if (itself) return itself.score === after.score ? { ...after, relevance: itself.relevance } : after;
  const before = find(after.before);
  if (before === null) return after;
  const isAlike = after.from === '' && after.shown.includes(' ');
  return {
    ...after,
    score: before.score,
    relevance: before.relevance,
    label: before.label,
    from: isAlike ? '' : before.id,
  };
}

/** Whether a hit is like the one that a place is of, so that what was shown among these matters to it. */
export function amongAfter(after: SearchPlace, hit: Hit): Among | undefined {
  return after.shown !== '' && compareKinds(after, hit) === 0 ? { from: hit.id, shown: after.shown } : undefined;
}

/** Tells hits of a first page which of their like the page shows; `last` is the last that the engine gave of many. */
export function tellShown(hits: Hit[], last: Hit): void {
  const marks: string[] = [];
  for (const hit of hits) {
    if (compareKinds(hit, last) !== 0) continue;
    marks.push(markOf(hit.id));
    hit.among = { from: '', shown: marks.join(' ') };
  }
}

/** Short, and another for each of the thousands that may be alike. */
const markOf = (id: string) => createHash('sha256').update(id).digest('base64url').slice(0, 10);
