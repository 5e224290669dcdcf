import type { ConceptEntry, NamedEntry } from '../../model.ts';
import { addressesFor } from './addresses-for.ts';
import type { Exported } from './exported.ts';

type Json = Record<string, unknown>;

/**
 * A glossary as search engines read it: a DefinedTermSet with its terms, and the papers, people and organizations
 * beside it. It is for them: what they have no word for (hierarchy, context rules) is not in it.
 */
export function writeSchemaOrg(exported: Exported, base?: string): string {
  const { vocabulary } = exported;
  const { scheme, of } = addressesFor(exported, base);
  const { title, description, creators, license, version } = vocabulary.scheme ?? {};
  const set = without({
    '@type': 'DefinedTermSet',
    '@id': scheme,
    // Search engines ask for a name; a vocabulary need not have one.
    name: title ?? 'Glossary',
    url: page(scheme),
    description,
    creator: creators?.map((name) => ({ '@type': 'Person', name })),
    license,
    version,
    hasDefinedTerm: vocabulary.concepts.map(({ id }) => ({ '@id': of(id) })),
  });
  const named = (type: string) => (entry: NamedEntry) =>
    without({ '@type': type, '@id': of(entry.id), name: entry.name, alternateName: entry.altNames, url: entry.url });
  const graph = [
    set,
    ...vocabulary.concepts.map((concept) => termOf(concept, of(concept.id), scheme)),
    ...vocabulary.papers.map(({ id, title: name, altTitles, year, doi, arxivId, url, authors }) =>
      without({
        '@type': 'ScholarlyArticle',
        '@id': of(id),
        name,
        headline: name,
        alternateName: altTitles,
        datePublished: year === null ? null : String(year),
        sameAs: [...(doi ? [`https://doi.org/${doi}`] : []), ...(arxivId ? [`https://arxiv.org/abs/${arxivId}`] : [])],
        url,
        author: authors.map((author) => ({ '@id': of(author) })),
      }),
    ),
    ...vocabulary.people.map(named('Person')),
    ...vocabulary.organizations.map(named('Organization')),
    ...vocabulary.outlets.map(named('Organization')),
  ];
  return `${JSON.stringify({ '@context': { '@vocab': 'https://schema.org/' }, '@graph': graph }, null, 2)}\n`;
}

function termOf(
  { id, prefLabel, altLabels, definition, carried }: ConceptEntry,
  address: string,
  scheme: string,
): Json {
  return without({
    '@type': 'DefinedTerm',
    '@id': address,
    url: page(address),
    name: prefLabel,
    inLanguage: carried?.language ?? 'en',
    alternateName: altLabels.toSorted(),
    description: definition,
    termCode: carried?.notations?.[0] ?? id.slice('concept/'.length),
    sameAs: carried?.matches?.exactMatch?.toSorted(),
    inDefinedTermSet: { '@id': scheme },
  });
}

/** An address as a page's, where it is one that a browser can open. */
function page(address: string): string | undefined {
  return /^https?:/i.test(address) ? address : undefined;
}

function without(members: Json): Json {
  const empty = (value: unknown) =>
    value === undefined || value === null || (Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(members).filter(([, value]) => !empty(value)));
}
