import { realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { BriefgraphError } from '../../errors.ts';
import { checkSeeds } from '../check/check-seeds.ts';
import { badSeed } from '../reading/problem.ts';
import type { Entries } from '../reading/read-entries.ts';
import type { SeedFile } from '../reading/seed-file.ts';
import { readSeedFiles } from '../reading/seed-files.ts';
import { editSeed } from './edit-seed.ts';
import { openSeed, writeSeed, writeWhole } from './seed-document.ts';
import type { SeedEdit } from './seed-edit.ts';
import { seedHome } from './seed-home.ts';

/**
 * Makes changes in a folder of seeds, each in the file of its entry or list, and returns the files written. The seeds
 * are checked as they would be; where they would have an error, or cannot be edited, nothing is written.
 */
export async function editSeedFolder(path: string, edits: SeedEdit[]): Promise<string[]> {
  const { files, folder, problems } = await readSeedFiles(path);
  if (problems.length > 0) throw badSeed(problems, files, folder);
  const { entries } = checked(files, folder);
  const single = !(await stat(path)).isDirectory();
  const root = await realpath(path);
  const placeOf = (file: string) => (single ? root : join(root, file));
  const byFile = Map.groupBy(edits, (edit) => (single ? (files[0] as SeedFile).path : seedHome(edit, entries, files)));
  const written: { file: string; text: string; write: () => Promise<void> }[] = [];
  for (const [file, inFile] of [...byFile].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const known = files.some((each) => each.path === file);
    const place = placeOf(file);
    const document = known ? await openSeed(place) : null;
    const text = editSeed(folder + file, document?.text ?? newFile(files), inFile);
    if (text === null) throw cannotWrite(folder + file, inFile);
    const write = () => (document ? writeSeed(document, text) : writeWhole(place, text));
    if (text !== document?.text) written.push({ file, text, write });
  }
  const after = files.filter(({ path: name }) => !written.some(({ file }) => file === name));
  checked([...after, ...written.map(({ file, text }) => ({ path: file, text }))], folder);
  for (const { write } of written) await write();
  return written.map(({ file }) => folder + file);
}

function checked(files: SeedFile[], folder: string): { entries: Entries } {
  const plain = files.map(({ path, text }) => ({ path, text: text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n') }));
  const { entries, problems } = checkSeeds(plain);
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return { entries };
  const { message } = badSeed(errors, plain, folder);
  throw new BriefgraphError('BAD_SEED', message, { next: 'Nothing was written.' });
}

/** A new file tells editors of the schema as the others do. */
function newFile(files: SeedFile[]): string {
  const lines = files
    .filter(({ path }) => !path.includes('/'))
    .map(({ text }) => /^(?:# (?:yaml-language-server: \$schema=|\$schema: ).*\r?\n)+/.exec(text)?.[0])
    .find((each) => each !== undefined);
  return lines?.replaceAll('\r', '') ?? '';
}

function cannotWrite(where: string, edits: SeedEdit[]): BriefgraphError {
  const ids = edits.map((edit) => (edit.kind === 'insert' ? edit.entry.id : edit.id)).join(', ');
  return new BriefgraphError('BAD_SEED', `cannot be edited by a program at ${ids} without changing more than that`, {
    where,
    next: 'Nothing was written. Write it by hand, or write the entry in plain lines first, without anchors.',
  });
}
