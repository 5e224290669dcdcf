import type { ConceptEntry, NamedEntry, PaperEntry, Vocabulary } from '../model.ts';
import type { Entries, Entry } from './reading/read-entries.ts';
import { listNames, type SeedEntry, type SeedList, seedLists } from './shapes.ts';

/** Entries → vocabulary: ids with their prefix, what is left out as null or an empty list, lists sorted by id. */
export function fillEntries(entries: Entries): Vocabulary {
  const placed = listNames.flatMap((list) =>
    entries[list].map(({ value, file }): [string, string] => [seedLists[list].prefix + value.id, file]),
  );
  return {
    concepts: sorted(entries.concepts, concept),
    papers: sorted(entries.papers, paper),
    people: sorted(entries.people, named('person/')),
    organizations: sorted(entries.organizations, named('organization/')),
    outlets: sorted(entries.outlets, (value) => ({ ...named('outlet/')(value), kind: value.kind ?? null })),
    files: Object.fromEntries(placed.sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

function sorted<L extends SeedList, T extends { id: string }>(list: Entry<L>[], fill: (value: SeedEntry<L>) => T): T[] {
  return list.map(({ value }) => fill(value)).sort((a, b) => (a.id < b.id ? -1 : 1));
}

function concept(value: SeedEntry<'concepts'>): ConceptEntry {
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
