/** A line's bytes without its end; `number` counts from 1. `bytes` is null for a line above the limit, which is not kept. */
export interface ByteLine {
  bytes: Uint8Array | null;
  number: number;
}

const lineFeed = 10;
const carriageReturn = 13;

/**
 * Parts a stream of bytes at LF, CR and CRLF. In UTF-8 these bytes are never part of another character, and in JSON
 * they are never part of a string. Holds one line at a time.
 */
export async function* byteLines(stream: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<ByteLine> {
  let parts: Uint8Array[] = [];
  let length = 0;
  let number = 0;
  let afterReturn = false;
  const keep = (part: Uint8Array): void => {
    length += part.length;
    if (length <= limit) parts.push(part);
    else parts = [];
  };
  const take = (): ByteLine => {
    number++;
    const line = { bytes: length > limit ? null : Buffer.concat(parts), number };
    parts = [];
    length = 0;
    return line;
  };
  for await (const chunk of stream) {
    let start = 0;
    for (let at = 0; at < chunk.length; at++) {
      const byte = chunk[at];
      if (byte !== lineFeed && byte !== carriageReturn) {
        afterReturn = false;
        continue;
      }
      if (byte === lineFeed && afterReturn) {
        afterReturn = false;
        start = at + 1;
        continue;
      }
      keep(chunk.subarray(start, at));
      start = at + 1;
      afterReturn = byte === carriageReturn;
      yield take();
    }
    if (start < chunk.length) keep(chunk.slice(start));
  }
  if (length > 0) yield take();
}
