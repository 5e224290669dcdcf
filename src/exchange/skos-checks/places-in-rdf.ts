import type { Quad } from '@rdfjs/types';
import { once } from '../../seed/once.ts';
import { lineStarts } from '../../seed/reading/places.ts';
import type { Place, RdfReading } from '../rdf/collect-quads.ts';
import { neutralBase } from '../rdf/rdf-source.ts';
import { homeOf } from './model/own-concepts.ts';

export interface RdfPlaces {
  /** The offset of a line, and of a column where one is known: else of the first character on it that is not blank. */
  offsetOf(place: Place): number;
  /** Where a statement stands, or what it is about. Null where nobody can tell. */
  ofQuad(quad: Quad): number | null;
  /** Where the statements about a resource begin, given the first of them. */
  ofResource(resource: string, first: Quad | undefined): number | null;
}

/** How far before its first statement a resource's name may stand. */
const reach = 2_000;

export function placesInRdf(text: string, reading: Pick<RdfReading, 'placeOf'>): RdfPlaces {
  const starts = lineStarts(text);
  const ids = once(() => jsonIds(text));
  const offsetOf = ({ line, column }: Place) => {
    const start = starts[line - 1] ?? 0;
    if (column !== undefined) return start + column - 1;
    const end = starts[line] ?? text.length;
    const indent = text.slice(start, end).search(/\S/);
    return start + Math.max(indent, 0);
  };
  const ofQuad = (quad: Quad) => {
    const place = reading.placeOf(quad);
    return place ? offsetOf(place) : (ids().get(quad.subject.value) ?? null);
  };
  const ofResource = (resource: string, first: Quad | undefined) => {
    const place = first ? reading.placeOf(first) : null;
    if (!place) return ids().get(resource) ?? null;
    const at = offsetOf(place);
    // In XML a place is the beginning of a tag, which may name the resource itself.
    const end = place.column === undefined ? endOfTag(text, at) : at;
    return nameBefore(text, end, resource) ?? at;
  };
  return { offsetOf, ofQuad, ofResource };
}

function endOfTag(text: string, at: number): number {
  const end = text.indexOf('>', at);
  return end < 0 || end - at > reach ? at : end;
}

/** Where a resource's name stands last before an offset: in full, or as it is written with a prefix or a base. */
function nameBefore(text: string, end: number, resource: string): number | null {
  const start = Math.max(0, end - reach);
  const before = text.slice(start, end);
  const tail = resource.startsWith('_:') ? '' : resource.slice(homeOf(resource).length);
  for (const written of [resource, tail]) {
    if (written === '') continue;
    for (let at = before.lastIndexOf(written); at >= 0; at = before.lastIndexOf(written, at - 1)) {
      const [left = '', right = ''] = [before[at - 1], before[at + written.length]];
      if (/^[\s"'<>:#/;&]?$/.test(left) && /^[\s"'<>;]?$/.test(right)) return start + beginning(before, at);
      if (at === 0) break;
    }
  }
  return null;
}

/** Back to where the name as a whole begins: before its prefix, its bracket, its attribute or its tag. */
function beginning(text: string, at: number): number {
  let from = at;
  while (from > 0 && !/\s/.test(text[from - 1] ?? ' ')) from -= 1;
  return from;
}

/** JSON-LD tells no places: the first `"@id"` of each name that is written in full, in short, or relative to the base. */
function jsonIds(text: string): Map<string, number> {
  const found = new Map<string, number>();
  if (!/^\s*[[{]/.test(text)) return found;
  const prefixes = new Map<string, string>();
  for (const [, name = '', iri = ''] of text.matchAll(/"([A-Za-z][\w-]*)"\s*:\s*"(https?:[^"\\]*[/#])"/g)) {
    prefixes.set(name, iri);
  }
  const mentions = [...text.matchAll(/(\{\s*)?"(?:@id|id|uri)"\s*:\s*"([^"\\]+)"(\s*\})?/g)];
  // An object with nothing but an @id refers to what is described elsewhere.
  for (const isReference of [false, true]) {
    for (const { 1: before = '', 2: written = '', 3: after, index } of mentions) {
      if ((before !== '' && after !== undefined) !== isReference) continue;
      const colon = written.indexOf(':');
      const prefix = colon > 0 ? prefixes.get(written.slice(0, colon)) : undefined;
      const full =
        prefix === undefined ? (colon < 0 ? neutralBase + written : written) : prefix + written.slice(colon + 1);
      if (!found.has(full)) found.set(full, index + before.length);
    }
  }
  return found;
}
