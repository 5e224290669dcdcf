import type { Vocabulary } from '../../model.ts';
import { checkSeeds } from '../../seed/check/check-seeds.ts';
import { fillEntries } from '../../seed/fill-entries.ts';
import { badSeed } from '../../seed/reading/problem.ts';
import type { Entries } from '../../seed/reading/read-entries.ts';
import { readSeedFiles } from '../../seed/reading/seed-files.ts';

/** What an export is made of. */
export interface Exported {
  vocabulary: Vocabulary;
  /** The addresses that replaced concepts had, by their ids: the vocabulary itself has forgotten them. */
  oldAddresses: Map<string, string>;
}

/** Reads seeds for an export. Throws as `loadVocabulary` does. */
export async function readForExport(path: string): Promise<Exported> {
  const { files, folder, problems } = await readSeedFiles(path);
  const plain = files.map((file) => ({ ...file, text: file.text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n') }));
  const checked = checkSeeds(plain);
  const errors = [...problems, ...checked.problems].filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw badSeed(errors, plain, folder);
  return exportedFrom(checked.entries);
}

export function exportedFrom(entries: Entries): Exported {
  const old = entries.replaced.concepts.flatMap(({ value: { id, iri } }): [string, string][] =>
    iri ? [[`concept/${id}`, iri]] : [],
  );
  return { vocabulary: fillEntries(entries), oldAddresses: new Map(old) };
}
