import type { Vocabulary } from '../../model.ts';
import { fillEntries } from '../../seed/fill-entries.ts';
import { loadEntries } from '../../seed/load-vocabulary.ts';
import type { Entries } from '../../seed/reading/read-entries.ts';

/** What an export is made of. */
export interface Exported {
  vocabulary: Vocabulary;
  /** The addresses that replaced concepts had, by their ids: the vocabulary itself has forgotten them. */
  oldAddresses: Map<string, string>;
}

/** Reads seeds for an export. Throws as `loadVocabulary` does. */
export async function readForExport(path: string): Promise<Exported> {
  return exportedFrom(await loadEntries(path));
}

export function exportedFrom(entries: Entries): Exported {
  const old = entries.replaced.concepts.flatMap(({ value: { id, iri } }): [string, string][] =>
    iri ? [[`concept/${id}`, iri]] : [],
  );
  return { vocabulary: fillEntries(entries), oldAddresses: new Map(old) };
}
