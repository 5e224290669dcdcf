import type { ConceptEntry, Vocabulary } from '../src/model.ts';

/** A vocabulary with these entries and no others. */
export function vocabularyOf(entries: Partial<Vocabulary>): Vocabulary {
  return {
    ...{ concepts: [], papers: [], people: [], organizations: [], outlets: [], files: {} },
    ...{ redirects: {}, tombstones: {}, rejected: [], scheme: null },
    ...entries,
  };
}

/** A concept of which nothing is known but these facts. */
export function conceptEntry(facts: Pick<ConceptEntry, 'id' | 'prefLabel'> & Partial<ConceptEntry>): ConceptEntry {
  return {
    altLabels: [],
    hiddenLabels: [],
    kind: null,
    definition: null,
    broader: [],
    related: [],
    onlyWith: {},
    ...facts,
  };
}
