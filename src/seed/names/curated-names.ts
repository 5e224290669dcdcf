import type { ConceptEntry, EntityType, NamedEntry, Vocabulary } from '../../model.ts';
import { labelKey } from '../../text/tokens.ts';
import { compoundForms } from './compound-forms.ts';

/** One way of naming an entry. */
export interface CuratedName {
  /** The label's normalised words, see `labelKey`. */
  key: string;
  type: EntityType;
  id: string;
  /** The label as it is written in the seeds. */
  label: string;
  /** Words or phrases one of which a brief must have too, as written; null where the label counts everywhere. */
  onlyWith: string[] | null;
}

/** Everything curated entries are called, once for each key and entry, sorted by key, type and id. */
export function curatedNames(vocabulary: Vocabulary): CuratedName[] {
  const names = [
    ...vocabulary.concepts.flatMap(conceptNames),
    ...vocabulary.papers.flatMap(({ id, title, altTitles }) => namesOf('PAPER', id, [title, ...altTitles])),
    ...vocabulary.people.flatMap(namesAs('PERSON')),
    ...vocabulary.organizations.flatMap(namesAs('ORGANIZATION')),
    ...vocabulary.outlets.flatMap(namesAs('OUTLET')),
  ];
  return names.sort((a, b) => compare(a.key, b.key) || compare(a.type, b.type) || compare(a.id, b.id));
}

function conceptNames({ id, prefLabel, altLabels, hiddenLabels, onlyWith }: ConceptEntry): CuratedName[] {
  const contexts = new Map(Object.entries(onlyWith).map(([label, words]) => [labelKey(label), words]));
  return namesOf('CONCEPT', id, [prefLabel, ...altLabels, ...hiddenLabels], contexts);
}

function namesAs(type: EntityType) {
  return ({ id, name, altNames }: NamedEntry) => namesOf(type, id, [name, ...altNames]);
}

function namesOf(
  type: EntityType,
  id: string,
  labels: string[],
  contexts: ReadonlyMap<string, string[]> = new Map(),
): CuratedName[] {
  const names = new Map<string, CuratedName>();
  const add = (key: string, label: string, onlyWith: string[] | null) => {
    if (key && !names.has(key)) names.set(key, { key, type, id, label, onlyWith });
  };
  for (const label of labels) add(labelKey(label), label, contexts.get(labelKey(label)) ?? null);
  // After the labels themselves, so that one which is written so keeps its own context.
  for (const label of labels) {
    for (const form of compoundForms(label)) {
      add(labelKey(form), label, contexts.get(labelKey(form)) ?? contexts.get(labelKey(label)) ?? null);
    }
  }
  return [...names.values()];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
