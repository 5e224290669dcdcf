import type { Dirent } from 'node:fs';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, sep } from 'node:path';
import { BriefgraphError } from '../../errors.ts';
import { decodeSeed } from './decode-seed.ts';
import type { Problem } from './problem.ts';
import type { SeedFile } from './seed-file.ts';

const limits = { fileBytes: 64_000_000, allBytes: 128_000_000, files: 10_000 };
const isSeed = (name: string) => /\.(?:ya?ml|json)$/i.test(name) && !name.startsWith('.');

/** Files that one may take for seeds, and `seed import` makes seeds of. */
const otherFormats = /\.(?:ttl|n3|trig|nt|nq|rdf|owl|skos|jsonld|obo|csv|tsv)$/i;

/** The folder of sample briefs, which are no seeds. */
const leftOut = 'briefs';

export interface SeedFolder {
  files: SeedFile[];
  problems: Problem[];
  /** Goes before the files' paths, as the user named it. */
  folder: string;
}

/** Reads the seed files at a path, sorted; what cannot be read becomes a problem. Throws NOT_FOUND. */
export async function readSeedFiles(path: string): Promise<SeedFolder> {
  const root = await realpath(path).catch((cause) => {
    if (cause.code === 'EACCES') throw notAllowed(path, cause);
    throw new BriefgraphError('NOT_FOUND', 'there are no seeds here', {
      where: path,
      next: 'Name a folder of YAML or JSON files with --seed, or leave it out for the shipped vocabulary.',
      cause,
    });
  });
  const single = !(await stat(root)).isDirectory();
  if (single && otherFormats.test(path)) {
    throw new BriefgraphError('BAD_SEED', 'is a vocabulary in another format, and no seeds', {
      where: path,
      next: 'Make seeds of it first: briefgraph seed import FILE --out FOLDER',
    });
  }
  const home = single ? dirname(path) : path;
  const folder = home === '.' ? '' : home.endsWith('/') || home.endsWith(sep) ? home : `${home}/`;
  const problems: Problem[] = [];
  const refuse = (rule: string, file: string, what: string, at: number | null = null) =>
    problems.push({ severity: 'error', rule, file, at, what: () => what });

  const names = single ? [basename(path)] : await seedNames(root, refuse);
  const files: SeedFile[] = [];
  let bytes = 0;
  for (const name of names) {
    const place = single ? root : join(root, name);
    const info = await stat(place);
    bytes += info.size;
    if (!info.isFile()) refuse('not-a-file', name, 'is not a plain file');
    else if (info.size > limits.fileBytes) refuse('too-large', name, `is larger than ${limits.fileBytes} bytes`);
    else if (bytes > limits.allBytes) refuse('too-large', name, `makes the seeds larger than ${limits.allBytes} bytes`);
    else {
      const bytes = await readFile(place).catch((cause) => {
        throw cause.code === 'EACCES' ? notAllowed(folder + name, cause) : cause;
      });
      const { text, fault } = decodeSeed(bytes);
      if (fault) refuse('encoding', name, fault.what, fault.at);
      files.push({ path: name, text });
    }
  }
  return { files, problems, folder };
}

function notAllowed(where: string, cause: unknown): BriefgraphError {
  return new BriefgraphError('BAD_SEED', 'you may not read this', {
    where,
    next: 'None of these seeds was read. Ask for the right to read it, or take it away from the folder.',
    cause,
  });
}

type Refuse = (rule: string, file: string, what: string) => void;

/** Names below `root`, with `/`, sorted. Links inside the folder are passed over: what they lead to is read itself. */
async function seedNames(root: string, refuse: Refuse): Promise<string[]> {
  const names: string[] = [];
  const folders = [''];
  for (let at = folders.pop(); at !== undefined; at = folders.pop()) {
    const entries = await readdir(join(root, at), { withFileTypes: true }).catch((cause) => {
      throw cause.code === 'EACCES' ? notAllowed(join(root, at), cause) : cause;
    });
    for (const entry of entries) {
      const name = at + entry.name;
      if (entry.name.startsWith('.') || name === leftOut) continue;
      if (entry.isDirectory()) folders.push(`${name}/`);
      else if (entry.isSymbolicLink()) await checkLink(root, name, entry, refuse);
      else if (isSeed(entry.name)) names.push(name);
    }
    if (names.length > limits.files) {
      refuse('too-large', at, `more than ${limits.files} seed files`);
      return [];
    }
  }
  return names.sort();
}

async function checkLink(root: string, name: string, entry: Dirent, refuse: Refuse): Promise<void> {
  const target = await realpath(join(root, name)).catch(() => null);
  const counts = isSeed(entry.name) || (target !== null && (await stat(target)).isDirectory());
  if (!counts) return;
  if (target === null) refuse('link', name, 'is a link that leads nowhere');
  else if (target !== root && !target.startsWith(root + sep))
    refuse('link', name, 'is a link that leads out of the folder');
}
