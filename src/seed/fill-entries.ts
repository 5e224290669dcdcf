import type { ConceptEntry, NamedEntry, PaperEntry, Tombstone, Vocabulary } from '../model.ts';
import { arxivIdOf, doiOf } from '../text/identifier.ts';
import { identifierNames, paperIdOf } from '../text/paper-name.ts';
import type { Entries } from './reading/read-entries.ts';
import { mergedInto, type Successors, settled, successorsOf } from './settle.ts';
import { listNames, type ReplacedEntry, type SeedEntry, type SeedList, seedLists } from './shapes/shapes.ts';

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
  const merged = mergedInto('papers', entries, successors);
  const papers = list('papers', (value) => paper(value, merged.get(value.id) ?? []));
  return {
    concepts: list('concepts', concept),
    papers,
    people: list('people', named('person/')),
    organizations: list('organizations', named('organization/')),
    outlets: list('outlets', (value) => ({ ...named('outlet/')(value), kind: value.kind ?? null })),
    files: Object.fromEntries(placed.sort(([a], [b]) => (a < b ? -1 : 1))),
    redirects: redirectsOf(successors, identifierRedirects(entries, successors, papers)),
    tombstones: tombstonesOf(entries, successors),
    rejected: entries.rejected.map(({ value }) => value).sort(byId),
    scheme: entries.schemes[0]?.value ?? null,
  };
}

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);

function redirectsOf(successors: Successors, more: Map<string, string>): Record<string, string[]> {
  const all = listNames.flatMap((list) => {
    const { prefix } = seedLists[list];
    return [...successors[list]].map(([id, to]): [string, string[]] => [prefix + id, to.map((each) => prefix + each)]);
  });
  const known = new Set(all.map(([id]) => id));
  for (const [id, to] of more) if (!known.has(id)) all.push([id, [to]]);
  return Object.fromEntries(all.filter(([, to]) => to.length > 0).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** One id leads to several concepts, and so is shown as what it was; one that leads to a single concept shows that. */
function tombstonesOf(entries: Entries, { concepts: to }: Successors): Record<string, Tombstone> {
  const used = new Set(entries.concepts.map(({ value }) => value.id));
  const all = entries.replaced.concepts.flatMap(({ value }): [string, Tombstone][] => {
    const { id, prefLabel, definition, deprecated } = value;
    if ((to.get(id) ?? []).length < 2 || used.has(id)) return [];
    const told = Object.entries({ prefLabel, definition, deprecated }).filter(([, text]) => text !== undefined);
    return told.length > 0 ? [[`concept/${id}`, Object.fromEntries(told)]] : [];
  });
  return Object.fromEntries(all.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * A paper has one arXiv id and one DOI. Those of a paper that was merged into it still mean it: the ids that they make
 * lead to it, where no other paper has them.
 */
function identifierRedirects(entries: Entries, { papers: to }: Successors, papers: PaperEntry[]): Map<string, string> {
  const taken = new Set(papers.flatMap((each) => [each.id, ...idsOf(each)]));
  const found = new Map<string, string>();
  for (const { value } of entries.replaced.papers.toSorted((a, b) => (a.value.id < b.value.id ? -1 : 1))) {
    const [heir, other] = to.get(value.id) ?? [];
    if (!heir || other) continue;
    for (const id of idsOf(value)) if (!taken.has(id) && !found.has(id)) found.set(id, `paper/${heir}`);
  }
  return found;
}

type Identified = { [field in 'arxivId' | 'doi' | 'url']?: string | null | undefined };

/** The ids that a paper's identifiers make, those in its address too. */
function idsOf({ arxivId, doi, url }: Identified): string[] {
  const inUrl = url ? { arxivId: arxivIdOf(url), doi: doiOf(url) } : { arxivId: null, doi: null };
  return identifierNames({ arxivId: arxivId ?? inUrl.arxivId, doi: doi ?? (inUrl.arxivId ? null : inUrl.doi) }).flatMap(
    (name) => paperIdOf(name) ?? [],
  );
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

function paper(value: SeedEntry<'papers'>, gone: ReplacedEntry<'papers'>[]): PaperEntry {
  const otherUrls = distinct(gone.flatMap(({ url }) => (url === undefined || url === value.url ? [] : [url]))).sort();
  return {
    id: `paper/${value.id}`,
    title: value.title,
    altTitles: distinct(value.altTitles),
    year: value.year ?? null,
    doi: value.doi ?? null,
    arxivId: value.arxivId ?? null,
    url: value.url ?? null,
    authors: prefixed('person/', value.authors),
    ...(otherUrls.length > 0 ? { otherUrls } : {}),
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
