import type { BriefgraphError } from '../errors.ts';
import type { Capture } from '../model.ts';
import { cleanText } from '../text/clean-text.ts';
import { makeCapture, nothingKnown, type Place } from './capture.ts';
import { decode } from './decode.ts';
import { type FileFormat, looksLikeFeed } from './formats.ts';
import { takeFrontMatter } from './front-matter.ts';
import { refuseStandIn } from './refuse-page.ts';

/** The captures in a file that is read whole. A file that need not be read and is no feed gives none. */
export async function readWhole(
  bytes: Uint8Array,
  format: Exclude<FileFormat, 'records'>,
  place: Place,
  options: { mustBeRead: boolean; onRefused: (error: BriefgraphError) => void },
): Promise<Capture[]> {
  const decoded = decode(bytes, format, place.location);
  if (format === 'feed') {
    if (!options.mustBeRead && !looksLikeFeed(decoded)) return [];
    // Loaded with the first feed.
    const { readFeed } = await import('./feed.ts');
    return readFeed(decoded, place, options.onRefused);
  }
  const text = cleanText(decoded);
  if (format === 'html') {
    refuseStandIn(text, true, place.location);
    return [makeCapture(place, 'html', text, nothingKnown)];
  }
  const { known, capturedAt, content } = takeFrontMatter(text, place.location);
  refuseStandIn(content, false, place.location);
  return [makeCapture({ ...place, capturedAt: capturedAt ?? place.capturedAt }, format, content, known)];
}
