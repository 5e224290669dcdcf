import type { NamedEntry, PaperEntry } from '../../model.ts';
import { canonicalJson } from '../../seed/canonical.ts';
import { term } from '../skos/terms.ts';
import { type Addresses, addressesFor } from './addresses-for.ts';
import { conceptStatements } from './concept-statements.ts';
import type { Exported } from './exported.ts';
import { type StatedObject, type Statement, sortedStatements } from './statement.ts';

/** A whole vocabulary: concepts as SKOS, papers, people and organizations as schema.org has them. */
export function vocabularyStatements(exported: Exported, base?: string): Statement[] {
  const addresses = addressesFor(exported, base);
  const { vocabulary } = exported;
  return sortedStatements([
    ...schemeStatements(exported, addresses),
    ...conceptStatements(vocabulary, addresses),
    ...vocabulary.papers.flatMap((paper) => paperStatements(paper, addresses)),
    ...vocabulary.people.flatMap((person) => namedStatements(person, 'schema:Person', addresses)),
    ...vocabulary.organizations.flatMap((each) => namedStatements(each, 'schema:Organization', addresses)),
    ...vocabulary.outlets.flatMap((outlet) => namedStatements(outlet, 'schema:Organization', addresses)),
    ...Object.entries(vocabulary.redirects).flatMap(([id, successors]) => [
      ...about(addresses.of(id), { 'bg:id': [{ text: id }], 'owl:deprecated': [{ flag: true }] }),
      ...about(addresses.of(id), { 'dct:isReplacedBy': successors.map((each) => ({ iri: addresses.of(each) })) }),
    ]),
  ]);
}

function about(subject: string, properties: Record<string, StatedObject[]>): Statement[] {
  return Object.entries(properties).flatMap(([property, objects]) =>
    objects.map((object) => ({ subject, predicate: term(property), object })),
  );
}

function schemeStatements({ vocabulary: { scheme, rejected } }: Exported, addresses: Addresses): Statement[] {
  const language = 'en';
  const text = (value: string | undefined, tag?: string) =>
    value === undefined ? [] : [{ text: value, language: tag }];
  const address = (value: string | undefined) =>
    value !== undefined && /^https?:\/\/[^\s<>"{}|\\^`]+$/.test(value) ? [{ iri: value }] : text(value);
  return about(addresses.scheme, {
    'rdf:type': [{ iri: term('skos:ConceptScheme') }],
    'dct:title': text(scheme?.title, language),
    'dct:description': text(scheme?.description, language),
    'dct:creator': (scheme?.creators ?? []).flatMap((creator) => text(creator)),
    'dct:license': address(scheme?.license),
    'dct:source': address(scheme?.source),
    'owl:versionInfo': text(scheme?.version),
    'bg:rejected': rejected.map((rejection) => ({ text: canonicalJson(rejection) })),
  });
}

function paperStatements(paper: PaperEntry, { of }: Addresses): Statement[] {
  const { id, title, altTitles, year, doi, arxivId, url, authors } = paper;
  return about(of(id), {
    'rdf:type': [{ iri: term('schema:ScholarlyArticle') }],
    'bg:id': [{ text: id }],
    'schema:name': [{ text: title }],
    'schema:alternateName': altTitles.map((text) => ({ text })),
    'schema:datePublished': year === null ? [] : [{ text: String(year) }],
    'schema:identifier': [...(doi ? [{ text: `doi:${doi}` }] : []), ...(arxivId ? [{ text: `arXiv:${arxivId}` }] : [])],
    'schema:url': url === null ? [] : [{ text: url }],
    'schema:author': authors.map((author) => ({ iri: of(author) })),
    // schema:author has no order, and a paper's authors do.
    'bg:authors': authors.length > 0 ? [{ list: authors.map(of) }] : [],
  });
}

function namedStatements({ id, name, altNames, url, kind }: NamedEntry, type: string, { of }: Addresses): Statement[] {
  return about(of(id), {
    'rdf:type': [{ iri: term(type) }],
    'bg:id': [{ text: id }],
    'schema:name': [{ text: name }],
    'schema:alternateName': altNames.map((text) => ({ text })),
    'schema:url': url === null ? [] : [{ text: url }],
    'bg:kind': kind === null ? [] : [{ text: kind }],
  });
}
