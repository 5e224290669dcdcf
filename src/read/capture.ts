import { createHash } from 'node:crypto';
import type { Capture, CaptureFormat, KnownFacts } from '../model.ts';
import { cleanText } from '../text/clean-text.ts';

export const nothingKnown: KnownFacts = {
  title: null,
  url: null,
  outlet: null,
  publishedAt: null,
  category: null,
  id: null,
};

/** A place that captures come from: a file or standard input. `capturedAt` is ISO 8601 UTC. */
export interface Place {
  location: string;
  name: string;
  capturedAt: string;
}

/** A capture with its hash: SHA-256 over format, known facts and content. When it was saved does not change what it is. */
export function makeCapture(place: Place, format: CaptureFormat, content: string, known: KnownFacts): Capture {
  const facts = [known.title, known.url, known.outlet, known.publishedAt, known.category, known.id];
  const hash = sha256(JSON.stringify([format, facts, content]));
  return { ...place, format, content, hash, known };
}

/** The place of one item of a file. */
export function itemPlace(place: Place, item: string): Place {
  return { ...place, location: `${place.location}#${item}`, name: `${place.name}#${item}` };
}

/** A stated fact on one line, or null where there is none. */
export function fact(value: string | null | undefined): string | null {
  const text = cleanText(value ?? '')
    .replace(/\s+/g, ' ')
    .trim();
  return text === '' ? null : text;
}

export function sha256(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('hex');
}
