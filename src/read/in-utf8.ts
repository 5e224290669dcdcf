import { BriefgraphError } from '../errors.ts';

/** A stream of text as UTF-8: UTF-16 with a byte order mark is turned, all else goes through as it is. */
export async function* inUtf8(stream: AsyncIterable<Uint8Array>, where: string): AsyncGenerator<Uint8Array> {
  let decoder: TextDecoder | null = null;
  let isFirst = true;
  for await (const chunk of stream) {
    if (isFirst) decoder = decoderFor(chunk);
    isFirst = false;
    yield decoder === null ? chunk : Buffer.from(strictly(decoder, chunk, where));
  }
  if (decoder !== null) strictly(decoder, null, where);
}

function decoderFor(chunk: Uint8Array): TextDecoder | null {
  if (chunk[0] === 0xff && chunk[1] === 0xfe) return new TextDecoder('utf-16le', { fatal: true });
  if (chunk[0] === 0xfe && chunk[1] === 0xff) return new TextDecoder('utf-16be', { fatal: true });
  return null;
}

function strictly(decoder: TextDecoder, chunk: Uint8Array | null, where: string): string {
  try {
    return chunk === null ? decoder.decode() : decoder.decode(chunk, { stream: true });
  } catch (cause) {
    throw new BriefgraphError('BAD_INPUT', 'not valid UTF-16', { where, next: 'Save it as UTF-8.', cause });
  }
}
