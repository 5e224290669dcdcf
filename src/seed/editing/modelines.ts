/** The comments by which an editor finds the schema of a seed file, and the schema beside seeds outside this project. */
import { readFile, stat, writeFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { BriefgraphError } from '../../errors.ts';
import { readSeedFiles } from '../reading/seed-files.ts';
import { seedSchemaText } from '../schema/seed-schema.ts';

/** Its name begins with a dot, and so it is not read as seeds. */
const schemaName = '.seed.schema.json';

/**
 * Two lines, because editors differ: yaml-language-server (VS Code, Neovim, Emacs, …) and JetBrains. The path is
 * relative to the YAML file, with `/`.
 */
export function modelines(pathToSchema: string): string {
  return `# yaml-language-server: $schema=${pathToSchema}\n# $schema: ${pathToSchema}\n`;
}

/** Whether a YAML file names a schema already, its own or another. */
export function hasModeline(text: string): boolean {
  const comments = /^(?:\ufeff?(?:[ \t]*(?:#.*|%.*|---[ \t]*)?\r?\n))*/.exec(`${text}\n`)?.[0] ?? '';
  return /^\ufeff?#[ \t]+(?:yaml-language-server:[ \t]*\$schema=|\$schema:)/m.test(comments);
}

/** Writes the schema into a folder of seeds, and gives its path. */
export async function writeSchemaBeside(folder: string): Promise<string> {
  const path = join(folder, schemaName);
  const text = seedSchemaText();
  // Left alone where it is the same: editors watch the file.
  if ((await readFile(path, 'utf8').catch(() => null)) !== text) await writeFile(path, text);
  return path;
}

/** The modelines for a seed file, given as its path in the folder that `writeSchemaBeside` wrote to. */
export function modelinesBeside(file: string): string {
  return modelines(posix.relative(posix.dirname(file), schemaName));
}

/**
 * Writes the schema into a folder of seeds, and the modelines into each of its YAML files that names no schema. Left as
 * they are: UTF-16, and JSON under a YAML name, which a comment would make slow to read.
 */
export async function addModelines(folder: string): Promise<{ schema: string; changed: string[] }> {
  if (!(await stat(folder).catch(() => null))?.isDirectory()) {
    throw new BriefgraphError('NOT_FOUND', 'is not a folder of seeds', {
      where: folder,
      next: 'Make the folder first, or name another.',
    });
  }
  const { files } = await readSeedFiles(folder);
  const schema = await writeSchemaBeside(folder);
  const changed: string[] = [];
  for (const { path } of files.filter((file) => /\.ya?ml$/i.test(file.path))) {
    const place = join(folder, path);
    const bytes = await readFile(place);
    const text = bytes.toString();
    if (hasModeline(text) || /^\ufeff?\s*[{[]/.test(text) || !Buffer.from(text).equals(bytes)) continue;
    await writeFile(place, withModelines(text, modelinesBeside(path)));
    changed.push(path);
  }
  return { schema, changed };
}

function withModelines(text: string, lines: string): string {
  const mark = text.startsWith('\ufeff') ? '\ufeff' : '';
  const ends = /\r?\n/.exec(text)?.[0] ?? '\n';
  return mark + lines.replaceAll('\n', ends) + text.slice(mark.length);
}
