import type { ConceptEntry, NamedEntry, PaperEntry, Vocabulary } from '../model.ts';
import type { Entries } from './reading/read-entries.ts';
import { type Successors, settled, successorsOf } from './settle.ts';
import { listNames, type SeedEntry, type SeedList, seedLists } from './shapes/shapes.ts';

/**
 * Entries → vocabulary: ids with their prefix, what is left out as null or an empty list, lists sorted by id, and what
 * was replaced by something else as a part of that.
 */
export function fillEntries(entries: Entries): Vocabulary {
  const successors = successorsOf(entries);
  const list = <L extends SeedList, T extends { id: string }>(name: L, fill: (value: SeedEntry<L>) => T): T[] =>
    settled(name, entries, successors).map(fill).sort(byId);
  const placed = listNames.flatMap((list) =>
    entries[list].map(({ value, file }): [string, string] => [seedLists[list].prefix + value.id, file]),
  );
  return {
    concepts: list('concepts', concept),
    papers: list('papers', paper),
    people: list('people', named('person/')),
    organizations: list('organizations', named('organization/')),
    outlets: list('outlets', (value) => ({ ...named('outlet/')(value), kind: value.kind ?? null })),
    files: Object.fromEntries(placed.sort(([a], [b]) => (a < b ? -1 : 1))),
    redirects: redirectsOf(successors),
    rejected: entries.rejected.map(({ value }) => value).sort(byId),
    scheme: entries.schemes[0]?.value ?? null,
  };
}

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);

function redirectsOf(successors: Successors): Record<string, string[]> {
  const all = listNames.flatMap((list) => {
    const { prefix } = seedLists[list];
    return [...successors[list]].map(([id, to]): [string, string[]] => [prefix + id, to.map((each) => prefix + each)]);
  });
  return Object.fromEntries(all.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function concept(value: SeedEntry<'concepts'>): ConceptEntry {
  const { iri, language, notations, notes, matches, translations } = value;
  const carried = Object.entries({ iri, language, notations, notes, matches, translations }).filter(
    ([, each]) => each !== undefined,
  );
  return {
    id: `concept/${value.id}`,
    prefLabel: value.prefLabel,
    altLabels: distinct(value.altLabels),
    hiddenLabels: distinct(value.hiddenLabels),
    kind: value.kind ?? null,
    definition: value.definition ?? null,
    broader: prefixed('concept/', value.broader),
    related: prefixed('concept/', value.related),
    onlyWith: value.onlyWith ?? {},
    ...(value.deprecated === undefined ? {} : { deprecated: value.deprecated }),
    ...(carried.length > 0 ? { carried: Object.fromEntries(carried) } : {}),
  };
}

function paper(value: SeedEntry<'papers'>): PaperEntry {
  return {
    id: `paper/${value.id}`,
    title: value.title,
    altTitles: distinct(value.altTitles),
    year: value.year ?? null,
    doi: value.doi ?? null,
    arxivId: value.arxivId ?? null,
    url: value.url ?? null,
    authors: prefixed('person/', value.authors),
  };
}

function named(prefix: string) {
  return ({ id, name, altNames, url }: SeedEntry<'people'>): NamedEntry => ({
    id: prefix + id,
    name,
    altNames: distinct(altNames),
    url: url ?? null,
    kind: null,
  });
}

function distinct(texts: string[] = []): string[] {
  return [...new Set(texts)];
}

function prefixed(prefix: string, ids?: string[]): string[] {
  return distinct(ids).map((id) => prefix + id);
}
