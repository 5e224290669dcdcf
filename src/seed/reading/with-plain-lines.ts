import type { SeedFile } from './seed-file.ts';

/** A file as the reader wants it: every line end is `\n`; lines and columns stay what an editor shows. */
export function withPlainLines({ path, text }: SeedFile): SeedFile {
  return { path, text: text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n') };
}
