import { createHash } from 'node:crypto';
import type { Among, Hit } from './hit.ts';

/** Where a hit stands, for a cursor. */
export function placeOf({ score, relevance, label, id, among }: Hit) {
  return { score, relevance, label, id, from: among?.from ?? id, shown: among?.shown ?? '' };
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

/** Whether a hit comes behind a place, and was not shown before it. */
export function isBehind(after: SearchPlace, hit: Hit): boolean {
  const order = compareKinds(after, hit);
  if (order !== 0) return order < 0;
  return hit.id > after.from && !(after.shown !== '' && after.shown.split(' ').includes(markOf(hit.id)));
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
