import type { Quad } from '@rdfjs/types';
import { nameOf } from '../../rdf/name-of.ts';
import type { Skos } from './skos.ts';
import { rdf, skosCore, skosXl } from './skos-terms.ts';

/**
 * Which concepts are this vocabulary's own. What the file describes is; of what it only names, that which a relation
 * inside of vocabularies leads to and whose IRI begins as those of described concepts do. A concept that a mapping or
 * a link leads to elsewhere is somebody else's: nothing in this file could say its labels.
 */
export function ownConcepts(skos: Skos, quads: Quad[]): Pick<Skos, 'concepts' | 'conceptLike'> {
  const concepts = new Set<string>();
  const homes = new Set<string>();
  const mapped = new Set(mappedOnly(skos));
  for (const [name, classes] of skos.classes) {
    if (!classes.has('Concept') || isOfSkos(name) || !skos.described.has(name)) continue;
    concepts.add(name);
    homes.add(homeOf(name));
  }
  const named = [...skos.classes.keys()].filter((name) => {
    if (!skos.classes.get(name)?.has('Concept') || isOfSkos(name) || mapped.has(name)) return false;
    return name.startsWith('_:') || homes.has(homeOf(name));
  });
  if (!isExcerpt(concepts.size, named.length - concepts.size)) for (const name of named) concepts.add(name);
  const typed = new Set(
    quads.filter(({ predicate }) => predicate.value === `${rdf}type`).map(({ subject }) => nameOf(subject)),
  );
  const conceptLike = new Set(concepts);
  const labelled = [...skos.labels, ...skos.xlLabels].map(({ about }) => about);
  for (const name of labelled) {
    if (!typed.has(name) && !skos.classes.has(name) && !isOfSkos(name)) conceptLike.add(name);
  }
  return { concepts, conceptLike };
}

/** A file that names more concepts of its vocabulary than it describes is cut out of a larger one. */
export function isExcerpt(described: number, named: number): boolean {
  return named > 50 && named > described;
}

/** The concepts that are only named, and only by mappings. */
function mappedOnly({ hierarchy, equals, loose, topConcepts, described }: Skos): string[] {
  const inside = new Set(topConcepts.map(({ concept }) => concept));
  const named: string[] = [];
  for (const { child, parent, kind } of hierarchy) {
    if (kind === 'broadMatch') named.push(child, parent);
    else inside.add(child).add(parent);
  }
  for (const { from, to, kind } of equals) {
    if (kind === 'related') inside.add(from).add(to);
    else named.push(from, to);
  }
  for (const { from, to, kind } of loose) {
    if (kind === 'mappingRelation') named.push(from, to);
    else inside.add(from).add(to);
  }
  return named.filter((name) => !inside.has(name) && !described.has(name));
}

/** An IRI up to its last `/` or `#`: where its vocabulary keeps its names. */
export function homeOf(iri: string): string {
  return iri.slice(0, Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
}

/** SKOS's own terms, in a file that has SKOS itself in it. */
function isOfSkos(iri: string): boolean {
  return iri.startsWith(skosCore) || iri.startsWith(skosXl);
}
