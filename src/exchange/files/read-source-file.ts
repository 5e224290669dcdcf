import { readFile, stat } from 'node:fs/promises';
import { BriefgraphError } from '../../errors.ts';
import type { SourceFile } from '../import/import-files.ts';
import { decodeText } from './decode-text.ts';

const mostBytes = 128_000_000;

/** A file in another format, as text. Throws NOT_FOUND and TOO_LARGE. */
export async function readSourceFile(path: string): Promise<SourceFile> {
  const info = await stat(path).catch((cause) => {
    throw new BriefgraphError('NOT_FOUND', 'there is no such file', {
      where: path,
      next: 'Look at its name and at the folder you are in.',
      cause,
    });
  });
  if (!info.isFile()) {
    throw new BriefgraphError('BAD_INPUT', 'is not a plain file', { where: path, next: 'Name the files themselves.' });
  }
  if (info.size > mostBytes) {
    throw new BriefgraphError('TOO_LARGE', `more than ${mostBytes / 1_000_000} MB`, { where: path, next: 'Split it.' });
  }
  return { path, ...decodeText(await readFile(path)) };
}
