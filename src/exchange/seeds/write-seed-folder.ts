import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { BriefgraphError } from '../../errors.ts';
import { importMark, type WrittenSeed } from './seed-texts.ts';

/** Refuses, before any work is done, a place that holds what no import has written. */
export async function checkPlace(out: string, force: boolean): Promise<void> {
  const info = await stat(out).catch(() => null);
  if (!info) return;
  if (!info.isDirectory()) throw taken(out, 'is a file', 'Name a folder that is not there yet.');
  const names = await readdir(out, { recursive: true, withFileTypes: true });
  const files = names.filter((entry) => !entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name));
  if (files.length === 0) return;
  if (!force)
    throw taken(out, 'there are files in it', 'Name a new folder, or replace an earlier import with --force.');
  for (const file of files) {
    if (/^\.[\w.-]*schema\.json$/.test(basename(file))) continue;
    const text = /\.ya?ml$/.test(file) ? await readFile(file, 'utf8') : '';
    if (isImported(text)) continue;
    throw taken(file, 'no import has made this file', 'Move it elsewhere, or import into a new folder.');
  }
}

/** Modelines may stand before the mark. */
function isImported(text: string): boolean {
  return (
    /^(?:#[^\n]*\n)*/
      .exec(text)?.[0]
      .split('\n')
      .some((line) => line.startsWith(importMark)) ?? false
  );
}

/** All of the files or none: they are written beside the folder, and take its place in one step. */
export async function writeSeedFolder(out: string, files: WrittenSeed[], force: boolean): Promise<void> {
  const target = resolve(out);
  await mkdir(dirname(target), { recursive: true });
  const fresh = join(dirname(target), `.${basename(target)}-${randomUUID()}`);
  const old = `${fresh}-old`;
  try {
    await mkdir(fresh);
    for (const { path, text } of files) {
      await mkdir(dirname(join(fresh, path)), { recursive: true });
      await writeFile(join(fresh, path), text);
    }
    // Once more: it may have been filled meanwhile.
    await checkPlace(out, force);
    const there = await rename(target, old).then(
      () => true,
      () => false,
    );
    await rename(fresh, target).catch(async (cause) => {
      if (there) await rename(old, target);
      throw cause;
    });
    await rm(old, { recursive: true, force: true });
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

function taken(where: string, what: string, next: string): BriefgraphError {
  return new BriefgraphError('USAGE', what, { where, next });
}
