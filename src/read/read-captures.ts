import { createReadStream, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { BriefgraphError } from '../errors.ts';
import type { Capture } from '../model.ts';
import type { Place } from './capture.ts';
import { asRefusal, type FoundFile, findFiles } from './find-files.ts';
import { isVague } from './formats.ts';
import { inUtf8 } from './in-utf8.ts';
import { instant } from './instant.ts';
import { limits, tooLarge } from './limits.ts';
import { readStandardInput } from './read-standard-input.ts';
import { readWhole } from './read-whole.ts';
import { readRecordLines } from './record-lines.ts';

interface ReadOptions {
  /** ISO 8601: when everything was saved that does not say so itself. Otherwise a file's modification time, or now. */
  capturedAt?: string;
  stdin?: AsyncIterable<Uint8Array>;
  /** Called with what could not be read; the rest goes on. */
  onRefused: (error: BriefgraphError) => void;
  /** Called while reading with bytes done and bytes in all files (standard input counts only once it is read). */
  onBytes?: (done: number, total: number) => void;
}

/**
 * Everything saved under the inputs: files, folders, or `-` for standard input, in the order given, a folder's files
 * sorted by path. A file reached twice is read once. Never fetches anything.
 */
export async function* readCaptures(inputs: string[], options: ReadOptions): AsyncGenerator<Capture> {
  const capturedAt = statedTime(options.capturedAt);
  const sources = inputs.map((input) => (input === '-' ? null : findFiles(input, options.onRefused)));
  const total = sources.reduce((sum, files) => sum + (files ?? []).reduce((all, file) => all + file.bytes, 0), 0);
  const seen = new Set<string>();
  let done = 0;
  const onBytes = (bytes: number): void => {
    done += bytes;
    options.onBytes?.(done, total);
  };
  for (const files of sources) {
    if (files === null) {
      yield* readStandardInput(
        options.stdin ?? process.stdin,
        capturedAt ?? new Date().toISOString(),
        options.onRefused,
      );
      continue;
    }
    for (const file of files) {
      if (!seen.has(file.path)) yield* readFile(file, capturedAt, { onRefused: options.onRefused, onBytes });
      seen.add(file.path);
    }
  }
}

/** What reading tells while it goes on: refusals, and bytes since the last call. */
interface Report {
  onRefused: (error: BriefgraphError) => void;
  onBytes: (bytes: number) => void;
}

function statedTime(given: string | undefined): string | null {
  if (given === undefined) return null;
  const capturedAt = instant(given);
  if (capturedAt !== null) return capturedAt;
  const next = 'Write it as ISO 8601: 2026-05-03 or 2026-05-03T12:00:00Z.';
  throw new BriefgraphError('USAGE', `"${given}" is not a date that something can be captured at`, { next });
}

async function* readFile(file: FoundFile, capturedAt: string | null, report: Report): AsyncGenerator<Capture> {
  const place: Place = {
    location: file.path,
    name: basename(file.path),
    capturedAt: capturedAt ?? new Date(file.modified).toISOString(),
  };
  try {
    if (file.format === 'records') {
      const stream = counted(createReadStream(file.path), report.onBytes);
      yield* readRecordLines(inUtf8(stream, file.path), place, report.onRefused);
    } else {
      const bytes = bytesOf(file);
      report.onBytes(file.bytes);
      const mustBeRead = file.named || !isVague(file.path);
      yield* await readWhole(bytes, file.format, place, { mustBeRead, onRefused: report.onRefused });
    }
  } catch (error) {
    report.onRefused(asRefusal(error, file.path));
  }
}

async function* counted(
  stream: AsyncIterable<Uint8Array>,
  onBytes: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) {
    onBytes(chunk.length);
    yield chunk;
  }
}

function bytesOf(file: FoundFile): Uint8Array {
  if (file.bytes > limits.fileBytes) throw tooLarge(file.path);
  return readFileSync(file.path);
}
