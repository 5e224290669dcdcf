import { join } from 'node:path';
import type { Capture, StoredClipping } from '../../src/model.ts';
import { parse } from '../../src/parse/parse.ts';
import { readCaptures } from '../../src/read/read-captures.ts';
import { shared } from '../shared.ts';

/** The weekly digests and daily newsletters, as they were published. */
export const digestFolders = ['corpora/ml-papers-of-the-week', 'corpora/tldr-ai'];

/** Their captures, read as an ingest reads them. */
export async function digests(): Promise<Capture[]> {
  const captures: Capture[] = [];
  const options = {
    capturedAt: '2026-11-22T00:00:00.000Z',
    onRefused: (error: Error) => {
      throw error;
    },
  };
  const folders = digestFolders.map((folder) => shared(folder) as string);
  for await (const capture of readCaptures(
    folders.map((folder) => join(folder, '.')),
    options,
  )) {
    // Beside the pages lie the same items as others parsed them.
    if (capture.format === 'markdown') captures.push(capture);
  }
  return captures;
}

/** What is on the captures' pages, each clipping with its capture. */
export function clippingsOf(captures: Capture[]): StoredClipping[] {
  return captures.flatMap((capture) =>
    parse(capture).map((clipping, position) => ({
      capture: capture.location,
      captureName: capture.name,
      capturedAt: capture.capturedAt,
      position,
      clipping,
    })),
  );
}
