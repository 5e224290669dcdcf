import { readNamespaces } from '../../skos/terms.ts';

/** The names of SKOS, SKOS-XL and what is used beside them. https://www.w3.org/TR/skos-reference/ */

export const { skos: skosCore, skosxl: skosXl, rdf, rdfs, owl, dct: dcTerms, dc: dcElements } = readNamespaces;
/** ISO 25964's extension of SKOS, whose properties and classes are kinds of SKOS's. */
export const isoThes = readNamespaces.isothes;

export const skosClasses = ['Concept', 'ConceptScheme', 'Collection', 'OrderedCollection'];

export const noteProperties = [
  'note',
  'definition',
  'scopeNote',
  'example',
  'historyNote',
  'editorialNote',
  'changeNote',
];

export const skosProperties = [
  ...['prefLabel', 'altLabel', 'hiddenLabel', 'notation', ...noteProperties],
  ...['semanticRelation', 'broader', 'narrower', 'related', 'broaderTransitive', 'narrowerTransitive'],
  ...['mappingRelation', 'exactMatch', 'closeMatch', 'broadMatch', 'narrowMatch', 'relatedMatch'],
  ...['inScheme', 'hasTopConcept', 'topConceptOf', 'member', 'memberList'],
];

export const xlTerms = ['Label', 'literalForm', 'prefLabel', 'altLabel', 'hiddenLabel', 'labelRelation'];

/** What drafts of SKOS had and the Recommendation of 2009 has not, or what is often taken for SKOS, with what to write instead. */
export const droppedTerms: Record<string, string | null> = {
  symbol: 'foaf:depiction',
  prefSymbol: 'foaf:depiction',
  altSymbol: 'foaf:depiction',
  CollectableProperty: null,
  subject: 'dcterms:subject',
  isSubjectOf: null,
  primarySubject: 'dcterms:subject',
  isPrimarySubjectOf: null,
  subjectIndicator: 'foaf:isPrimaryTopicOf',
  broaderGeneric: 'skos:broader',
  narrowerGeneric: 'skos:narrower',
  broaderPartitive: 'skos:broader',
  narrowerPartitive: 'skos:narrower',
  broaderInstantive: 'skos:broader',
  narrowerInstantive: 'skos:narrower',
  relatedHasPart: 'skos:related',
  relatedPartOf: 'skos:related',
  hasNarrower: 'skos:narrower',
  hasBroader: 'skos:broader',
  privateNote: 'skos:editorialNote',
  publicNote: 'skos:note',
  TopConcept: 'skos:hasTopConcept',
};

/** Namespaces that are nearly SKOS's, and so mean nothing to a program. */
export const nearlySkos =
  /^https?:\/\/(?:www\.)?w3\.org\/(?:2004\/02|2008\/05|2009\/08|TR)\/skos(?:-(?:xl|reference))?\b/i;

const shortNames: [string, string][] = [
  [skosCore, 'skos:'],
  [skosXl, 'skosxl:'],
  [rdf, 'rdf:'],
  [rdfs, 'rdfs:'],
  [owl, 'owl:'],
  [dcTerms, 'dcterms:'],
  [dcElements, 'dc:'],
  [isoThes, 'iso-thes:'],
];

/** `skos:broader` for the names that everybody shortens so, `<…>` for all others. */
export function shortName(iri: string): string {
  const known = shortNames.find(([namespace]) => iri.startsWith(namespace));
  return known ? known[1] + iri.slice(known[0].length) : `<${iri}>`;
}
