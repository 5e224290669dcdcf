import type { Quad } from '@rdfjs/types';
import { isoThes, rdfs, skosCore, skosXl } from './skos-terms.ts';

/** The classes of SKOS that exclude each other (S9, S37, S48). */
export type ClassName = 'Concept' | 'ConceptScheme' | 'Collection' | 'Label';

const known = new Map<string, ClassName>([
  [`${skosCore}Concept`, 'Concept'],
  [`${skosCore}ConceptScheme`, 'ConceptScheme'],
  [`${skosCore}Collection`, 'Collection'],
  [`${skosCore}OrderedCollection`, 'Collection'],
  [`${skosXl}Label`, 'Label'],
  [`${isoThes}ConceptGroup`, 'Collection'],
  [`${isoThes}ThesaurusArray`, 'Collection'],
]);

/** What a class of the file means in SKOS, through rdfs:subClassOf where the file defines its own. */
export function classesIn(quads: Quad[]): (iri: string) => ClassName[] {
  const steps = new Map<string, string[]>();
  for (const { subject, predicate, object } of quads) {
    if (predicate.value !== `${rdfs}subClassOf`) continue;
    steps.set(subject.value, [...(steps.get(subject.value) ?? []), object.value]);
  }
  const found = new Map<string, ClassName[]>();
  return (iri) => {
    const already = found.get(iri);
    if (already) return already;
    const names = new Set<ClassName>();
    const seen = new Set<string>();
    const ahead = [iri];
    for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
      if (seen.has(next)) continue;
      seen.add(next);
      const name = known.get(next);
      if (name) names.add(name);
      else ahead.push(...(steps.get(next) ?? []));
    }
    found.set(iri, [...names]);
    return [...names];
  };
}
