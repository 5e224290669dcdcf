import { type Dirent, readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { distance } from 'fastest-levenshtein';
import { BriefgraphError } from '../errors.ts';
import { type FileFormat, formatOf, knownExtensions } from './formats.ts';

export interface FoundFile {
  /** Absolute. */
  path: string;
  format: FileFormat;
  bytes: number;
  /** Modification time in milliseconds. */
  modified: number;
  /** Whether somebody gave this very path. What only lies in a folder may be skipped without a word. */
  named: boolean;
}

/**
 * The files that a path means: itself, or, for a folder, all files with a known extension in it and below, sorted by
 * path, hidden ones left out. Symbolic links are followed as long as they stay in the folder.
 */
export function findFiles(input: string, onRefused: (error: BriefgraphError) => void): FoundFile[] {
  const path = resolve(input);
  try {
    const stats = statSync(path);
    if (stats.isDirectory()) return filesBelow(path, onRefused);
    return [fileAt(path, stats, true)];
  } catch (error) {
    onRefused(asRefusal(error, path));
    return [];
  }
}

function fileAt(path: string, stats: Stats, named: boolean): FoundFile {
  const format = formatOf(path);
  if (!stats.isFile()) throw new BriefgraphError('BAD_INPUT', 'neither a file nor a folder', { where: path });
  if (format === null) {
    const next = `Give it a known extension: ${knownExtensions.join(', ')}; or pass its text on standard input (-).`;
    throw new BriefgraphError('BAD_INPUT', 'unknown kind of file', { where: path, next });
  }
  return { path, format, bytes: stats.size, modified: stats.mtimeMs, named };
}

function filesBelow(root: string, onRefused: (error: BriefgraphError) => void): FoundFile[] {
  const realRoot = realpathSync(root);
  const visited = new Set<string>();
  const found: FoundFile[] = [];
  const folders = [root];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    try {
      const real = realpathSync(folder);
      if (visited.has(real)) continue;
      visited.add(real);
      for (const entry of readdirSync(folder, { withFileTypes: true })) {
        if (entry.name.startsWith('.')) continue;
        const path = join(folder, entry.name);
        try {
          const stats = statsOf(path, entry, realRoot);
          if (stats?.isDirectory()) folders.push(path);
          else if (stats?.isFile() && formatOf(path) !== null) found.push(fileAt(path, stats, false));
        } catch (error) {
          onRefused(asRefusal(error, path));
        }
      }
    } catch (error) {
      onRefused(asRefusal(error, folder));
    }
  }
  return found.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

/** What is at an entry of a folder; null for what is neither file nor folder. Refuses a link that leads out of the root. */
function statsOf(path: string, entry: Dirent, realRoot: string): Stats | null {
  if (entry.isSymbolicLink()) {
    const real = realpathSync(path);
    if (real !== realRoot && !real.startsWith(realRoot.endsWith(sep) ? realRoot : realRoot + sep)) {
      throw new BriefgraphError('BAD_INPUT', 'a symbolic link that leads out of the folder', {
        where: path,
        next: 'Copy the file into the folder, or name it on the command line.',
      });
    }
    return statSync(path);
  }
  return entry.isFile() || entry.isDirectory() ? statSync(path) : null;
}

/** Any failure to reach a path as a BriefgraphError: what is missing comes with the nearest name that is there. */
export function asRefusal(error: unknown, path: string): BriefgraphError {
  if (error instanceof BriefgraphError) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    const near = nearestName(path);
    return new BriefgraphError('NOT_FOUND', 'no such file or folder', {
      where: path,
      ...(near === null ? {} : { next: `Did you mean "${near}"?` }),
      cause: error,
    });
  }
  const what =
    code === 'EACCES' || code === 'EPERM' ? 'no permission to read it' : `cannot be read (${code || 'error'})`;
  return new BriefgraphError('BAD_INPUT', what, { where: path, cause: error });
}

function nearestName(path: string): string | null {
  const wanted = basename(path);
  let best: { name: string; distance: number } | null = null;
  try {
    for (const name of readdirSync(dirname(path))) {
      const far = distance(wanted.toLowerCase(), name.toLowerCase());
      if (!name.startsWith('.') && (best === null || far < best.distance)) best = { name, distance: far };
    }
  } catch {
    return null; // The folder is missing too: there is no name to offer.
  }
  return best !== null && best.distance <= Math.max(2, wanted.length / 3) ? best.name : null;
}
