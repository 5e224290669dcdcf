import type { Abbreviation } from '../../model.ts';
import type { Reading } from '../reading/reading.ts';
import { definedAbbreviations } from './defined-abbreviations.ts';
import { distantLongForms } from './distant-long-forms.ts';
import type { Explained } from './fitted.ts';
import { bare, type Place, shortFormPlaces } from './short-form-places.ts';

/**
 * Every place of a short form, sorted: where it is defined, where it is used before and after ("LLMs" for an "LLM"
 * defined elsewhere), and those that the text never explains (`long` null). A use means what the last definition before
 * it says, or the first in the text.
 */
export function abbreviationsOf(reading: Reading): Abbreviation[] {
  const defined = definedAbbreviations(reading.text);
  const places = shortFormPlaces(
    reading,
    defined.map(({ short }) => short),
  );
  // Most texts explain nothing.
  if (places.length === 0 && defined.length === 0) return [];
  const distant = distantLongForms(reading, places, defined);
  if (distant.length === 0 && defined.length === 0) return places.map((place) => meant(place, []));
  const explained = [...defined, ...distant];
  const byShort = Map.groupBy(
    explained.toSorted((a, b) => a.start - b.start),
    ({ short }) => bare(short),
  );
  const longs = explained.map(({ longStart, longEnd }) => [longStart, longEnd] as const).sort((a, b) => a[0] - b[0]);
  const starts = new Set(defined.map(({ start }) => start));
  const taken = [...longs, ...defined.map(({ start, end }) => [start, end] as const)].sort((a, b) => a[0] - b[0]);
  const uses = places.filter((place) => !starts.has(place.start));
  const free = outside(uses, taken);
  return [...defined, ...free.map((place) => meant(place, byShort.get(bare(place.short)) ?? []))].sort(
    (a, b) => a.start - b.start,
  );
}

/** The places that touch none of the ranges; both are in the text's order. */
function outside(places: Place[], ranges: (readonly [start: number, end: number])[]): Place[] {
  let next = 0;
  let reached = 0;
  return places.filter(({ start, end }) => {
    while (next < ranges.length && (ranges[next] as readonly [number, number])[0] < end) {
      reached = Math.max(reached, (ranges[next] as readonly [number, number])[1]);
      next += 1;
    }
    return start >= reached;
  });
}

function meant({ short, start, end }: Place, explained: Explained[]): Abbreviation {
  const { long, longStart, longEnd } = explained.findLast((each) => each.start <= start) ??
    explained[0] ?? { long: null, longStart: null, longEnd: null };
  return { short, long, start, end, longStart, longEnd };
}
