import type { Quad } from '@rdfjs/types';
import { isBlank, nameOf } from '../rdf/name-of.ts';
import type { RdfIndex } from './rdf-index.ts';
import { short, term } from './terms.ts';

const semantic = ['broader', 'narrower', 'related', 'broaderTransitive', 'narrowerTransitive', 'semanticRelation'];
const matching = ['exactMatch', 'closeMatch', 'broadMatch', 'narrowMatch', 'relatedMatch', 'mappingRelation'];
const both = new Set(semantic.map((name) => term(`skos:${name}`)));
const ofSubject = new Set([...semantic, ...matching, 'topConceptOf'].map((name) => term(`skos:${name}`)));
const labels = new Set(['skos:prefLabel', 'skos:altLabel', 'skosxl:prefLabel', 'skosxl:altLabel'].map(term));
const classTypes = ['owl:Class', 'rdfs:Class'];

/**
 * What a file has as concepts: those it says it of, of kinds of concept too, and those that SKOS says it of because
 * of what they do. Objects count only where the file tells something of them. A file without any has its classes.
 */
export function conceptsIn(index: RdfIndex, quads: Quad[]): { concepts: Set<string>; classes: boolean } {
  const kinds = kindsOfConcept(quads);
  const concepts = new Set<string>();
  const typed = new Set(
    quads.filter(({ predicate }) => predicate.value === term('rdf:type')).map(({ subject }) => nameOf(subject)),
  );
  for (const { subject, predicate, object } of quads) {
    const property = index.meaning(predicate.value);
    if (predicate.value === term('rdf:type') && kinds.has(object.value)) concepts.add(nameOf(subject));
    if (ofSubject.has(property)) concepts.add(nameOf(subject));
    if (property === term('bg:id') && object.value.startsWith('concept/')) concepts.add(nameOf(subject));
    // SKOS gives its labels to everything; what has one, and no type, is meant as a concept all the same.
    if (labels.has(property) && !typed.has(nameOf(subject))) concepts.add(nameOf(subject));
    const leads = both.has(property) || property === term('skos:hasTopConcept');
    if (leads && object.termType !== 'Literal' && index.has(nameOf(object))) concepts.add(nameOf(object));
  }
  // What was replaced may have lost its type, not its successor.
  for (const { subject, predicate, object } of quads) {
    if (predicate.value === term('dct:isReplacedBy') && concepts.has(nameOf(object))) concepts.add(nameOf(subject));
  }
  if (concepts.size > 0) return { concepts, classes: false };
  const classes = new Set(classTypes.map(term));
  for (const { subject, predicate, object } of quads) {
    const isClass = predicate.value === term('rdf:type') && classes.has(object.value) && !isBlank(nameOf(subject));
    const name = nameOf(subject);
    if (isClass && index.objects(name, 'rdfs:label', 'skos:prefLabel').length > 0) concepts.add(name);
  }
  return { concepts, classes: true };
}

/** skos:Concept, and the classes that the file declares below it. */
function kindsOfConcept(quads: Quad[]): Set<string> {
  const kinds = new Set([term('skos:Concept')]);
  const below = Map.groupBy(
    quads.filter(({ predicate }) => short(predicate.value) === 'rdfs:subClassOf'),
    ({ object }) => object.value,
  );
  for (const kind of kinds) for (const { subject } of below.get(kind) ?? []) kinds.add(subject.value);
  return kinds;
}
