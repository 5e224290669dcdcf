import { BriefgraphError } from '../errors.ts';
import type { Capture } from '../model.ts';
import { type ByteLine, byteLines } from './byte-lines.ts';
import type { Place } from './capture.ts';
import { decode } from './decode.ts';
import { limits } from './limits.ts';
import { readRecord } from './records.ts';

/** Line ends that only Unicode knows. Inside a JSON string they are text, so a line is parted there only if it is no JSON whole. */
const unicodeLineEnd = /[\u0085\u2028\u2029]/;

/** The records of a stream of JSON Lines in UTF-8, line by line: one capture each. A bad line is refused, the rest goes on. */
export async function* readRecordLines(
  stream: AsyncIterable<Uint8Array>,
  place: Place,
  onRefused: (error: BriefgraphError) => void,
): AsyncGenerator<Capture> {
  for await (const line of byteLines(stream, limits.lineBytes)) {
    const where = `${place.location}:${line.number}`;
    try {
      yield* recordsOf(line, place, where);
    } catch (error) {
      if (!(error instanceof BriefgraphError)) throw error;
      onRefused(error);
    }
  }
}

function recordsOf({ bytes }: ByteLine, place: Place, where: string): Capture[] {
  if (bytes === null) {
    const what = `a line of more than ${limits.lineBytes / 1024 / 1024} MB`;
    throw new BriefgraphError('TOO_LARGE', what, { where, next: 'Put each record on a line of its own.' });
  }
  const text = decode(bytes, 'records', where).trim();
  if (text === '') return [];
  try {
    return [readRecord(text, place, where)];
  } catch (error) {
    if (!unicodeLineEnd.test(text)) throw error;
    const parts = text.split(unicodeLineEnd).filter((part) => part.trim() !== '');
    if (!parts.every(isJson)) throw error;
    return parts.map((part) => readRecord(part, place, where));
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
