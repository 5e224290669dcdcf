import type { Place } from './proposal.ts';

/** Places kept as evidence. */
const kept = 3;

export type DatedPlace = Place & { newest: string };

/** Keeps the newest places, one a brief, whatever the order in which they come. */
export function keepNewest(places: DatedPlace[], place: DatedPlace): void {
  if (places.some(({ brief }) => brief === place.brief)) return;
  places.push(place);
  places.sort((a, b) => (a.newest === b.newest ? (a.brief < b.brief ? -1 : 1) : a.newest > b.newest ? -1 : 1));
  if (places.length > kept) places.length = kept;
}

export function plainPlaces(places: DatedPlace[]): Place[] {
  return places.map(({ brief, start, end }) => ({ brief, start, end }));
}
