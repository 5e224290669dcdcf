import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Not beside the built file: the package carries them where the checkout has them. */
const folder = fileURLToPath(new URL('../../src/web/playground/', import.meta.url));

export interface Tab {
  /** Its file's name, without number and ending. */
  name: string;
  query: string;
}

/** The queries that the playground opens with, in the order of their files' names. */
export function tabs(): Tab[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => ({
      name: file.replace(/^\d+-|\.graphql$/g, '').replaceAll('-', ' '),
      query: readFileSync(`${folder}/${file}`, 'utf8').trimEnd(),
    }));
}
