import type { Vocabulary } from '../model.ts';
import { checkSeeds } from './check/check-seeds.ts';
import { fillEntries } from './fill-entries.ts';
import { badSeed } from './reading/problem.ts';
import type { Entries } from './reading/read-entries.ts';
import type { SeedFile } from './reading/seed-file.ts';
import { readSeedFiles } from './reading/seed-files.ts';
import { withPlainLines } from './reading/with-plain-lines.ts';

/**
 * Reads the seed files of a folder (its sub-folders too, but for `briefs/`), or one seed file. Throws BAD_SEED with a
 * line for each problem, NOT_FOUND where there is nothing at `path`. A folder without seeds is an empty vocabulary.
 */
export async function loadVocabulary(path: string): Promise<Vocabulary> {
  return fillEntries(await loadEntries(path));
}

/** The same, entry by entry as they are written, those that were replaced too. */
export async function loadEntries(path: string): Promise<Entries> {
  const { files, folder, problems } = await readSeedFiles(path);
  if (problems.length > 0) throw badSeed(problems, files, folder);
  return goodEntries(files, folder);
}

/**
 * Seed files → vocabulary. Throws BAD_SEED with a line for each problem (50 are told), and then uses nothing of any
 * file. `folder` is put before the files' paths in those lines.
 */
export function parseSeeds(files: SeedFile[], folder = ''): Vocabulary {
  return fillEntries(goodEntries(files, folder));
}

function goodEntries(files: SeedFile[], folder: string): Entries {
  const plain = files.map(withPlainLines);
  const { entries, problems } = checkSeeds(plain, { errorsOnly: true });
  if (problems.length > 0) throw badSeed(problems, plain, folder);
  return entries;
}
