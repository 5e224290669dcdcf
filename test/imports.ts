import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** A module's name in an `import`, an `export … from`, an `import(…)`, or a worker's `new URL(…)`. */
const specifier = /\b(?:from|import|URL)[ (]{0,2}'([^'\n]+)'/g;

/** What a source file imports, as it is written. */
export function specifiers(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(specifier)].map((match) => match[1] ?? '');
}

/** The files of ours that a source file imports, types included, as absolute paths. */
export function importedFiles(file: string): string[] {
  const relative = specifiers(file).filter((name) => /^\.\.?\/.*\.(?:ts|js|mjs)$/.test(name));
  return relative.map((name) => resolve(dirname(file), name)).filter((path) => existsSync(path));
}

/** Whether a file imports `target`, directly or through others. */
export function reaches(file: string, target: string, seen = new Set<string>()): boolean {
  if (seen.has(file)) return false;
  seen.add(file);
  return importedFiles(file).some((next) => next === target || reaches(next, target, seen));
}

/** The files under a folder whose names end in one of `endings`, sorted. */
export function filesUnder(folder: string, endings: string[]): string[] {
  return (
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      // The benches' peers are installed beside them.
      .filter((name) => !name.includes('node_modules') && endings.some((ending) => name.endsWith(ending)))
      .map((name) => join(folder, name))
      .sort()
  );
}
