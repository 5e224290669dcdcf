import type { Clipping, PageFacts } from '../../model.ts';
import { slug } from '../../text/slug.ts';
import { type Dated, daysBetween } from '../days-between.ts';

/** A save may give the day it was seen or put right: so many days apart are one date. */
const dateSlack = 2;

export function factsOf(capture: string, { kind, outlet, publishedAt, publishedPrecision }: Clipping): PageFacts {
  return { capture, kind, outlet: outlet ? slug(outlet.name) : null, publishedAt, publishedPrecision };
}

/** Whether two pages can be one that have neither title nor address in common, whatever their texts are. */
export function canBeOne(a: PageFacts, b: PageFacts): boolean {
  return a.capture !== b.capture && areOfOneSort(a, b) && !haveOtherDates(a, b);
}

/** Whether nothing but their texts, titles and addresses can tell two pages apart that are of one day. */
export function areOfOneSort(a: PageFacts, b: PageFacts): boolean {
  if (a.outlet !== null && b.outlet !== null && a.outlet !== b.outlet) return false;
  if (a.kind === null || b.kind === null) return true;
  if (isItem(a) !== isItem(b)) return false;
  // An item's address is its story's, and a newsletter may run a story twice: two days are two items.
  return !isItem(a) || a.publishedAt === b.publishedAt;
}

const isItem = ({ kind }: PageFacts) => kind === 'digest-item';

export function haveOtherDates(a: Dated, b: Dated): boolean {
  const apart = daysBetween(a, b);
  return apart !== null && apart > dateSlack;
}
