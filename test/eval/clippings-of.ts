import type { StoredClipping } from '../../src/model.ts';
import { parse } from '../../src/parse/parse.ts';

/** What an ingest would store of a Markdown file. */
export function clippingsOf(name: string, content: string): StoredClipping[] {
  const capturedAt = '2026-01-01T00:00:00.000Z';
  const known = { title: null, url: null, outlet: null, publishedAt: null, category: null, id: null };
  const capture = { location: name, name, format: 'markdown' as const, content, capturedAt, hash: name, known };
  return parse(capture).map((clipping, position) => ({
    capture: name,
    captureName: name,
    capturedAt,
    position,
    clipping,
  }));
}
