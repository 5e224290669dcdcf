import { BriefgraphError } from '../errors.ts';
import type { Capture } from '../model.ts';
import { type Place, sha256 } from './capture.ts';
import { formatOfContent, looksLikeFeed } from './formats.ts';
import { inUtf8 } from './in-utf8.ts';
import { limits, tooLarge } from './limits.ts';
import { readWhole } from './read-whole.ts';
import { readRecordLines } from './record-lines.ts';

/**
 * The captures on standard input, whose format its beginning tells. JSON Lines are streamed, anything else is read
 * whole. A single text is known by its hash, since nothing names it.
 */
export async function* readStandardInput(
  stdin: AsyncIterable<Uint8Array>,
  capturedAt: string,
  onRefused: (error: BriefgraphError) => void,
): AsyncGenerator<Capture> {
  const place: Place = { location: 'stdin', name: 'stdin', capturedAt };
  const chunks = inUtf8(stdin, place.location)[Symbol.asyncIterator]();
  try {
    const { head, ended } = await firstLine(chunks);
    if (!ended && isRecord(head)) {
      yield* readRecordLines(joined(head, chunks), place, onRefused);
      return;
    }
    const bytes = ended ? head : await rest(head, chunks);
    // Only a hint at the format: the reader of that format decodes again, strictly.
    const format = formatOfContent(Buffer.from(bytes.subarray(0, 262_144)).toString('utf8'));
    if (format === 'records') yield* readRecordLines(joined(bytes, null), place, onRefused);
    else {
      const named = format === 'feed' ? place : { ...place, location: `stdin#${sha256(bytes).slice(0, 16)}` };
      yield* await readWhole(bytes, format, named, { mustBeRead: true, onRefused });
    }
  } catch (error) {
    if (!(error instanceof BriefgraphError)) throw error;
    onRefused(error);
  }
}

/** The bytes up to at least the end of the first line that is not empty. */
async function firstLine(chunks: AsyncIterator<Uint8Array>): Promise<{ head: Uint8Array; ended: boolean }> {
  let head: Uint8Array = Buffer.alloc(0);
  for (let next = await chunks.next(); !next.done; next = await chunks.next()) {
    head = Buffer.concat([head, next.value]);
    if (head.length > limits.lineBytes || endOfFirstLine(head) < head.length) return { head, ended: false };
  }
  return { head, ended: true };
}

function endOfFirstLine(bytes: Uint8Array): number {
  const start = bytes.findIndex((byte) => byte > 0x20);
  const end = start < 0 ? -1 : bytes.subarray(start).findIndex((byte) => byte === 0x0a || byte === 0x0d);
  return end < 0 ? bytes.length : start + end;
}

/** Whether the first line is a whole JSON object that is no feed. */
function isRecord(head: Uint8Array): boolean {
  const line = Buffer.from(head.subarray(0, endOfFirstLine(head)))
    .toString('utf8')
    .replace(/^\ufeff/, '')
    .trim();
  if (!line.startsWith('{') || looksLikeFeed(line)) return false;
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}

async function* joined(head: Uint8Array, chunks: AsyncIterator<Uint8Array> | null): AsyncGenerator<Uint8Array> {
  yield head;
  if (chunks === null) return;
  for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield next.value;
}

async function rest(head: Uint8Array, chunks: AsyncIterator<Uint8Array>): Promise<Uint8Array> {
  const parts = [head];
  let length = head.length;
  for (let next = await chunks.next(); !next.done; next = await chunks.next()) {
    parts.push(next.value);
    length += next.value.length;
    if (length > limits.fileBytes) throw tooLarge('stdin');
  }
  return Buffer.concat(parts);
}
