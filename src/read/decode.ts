import { BriefgraphError } from '../errors.ts';
import type { FileFormat } from './formats.ts';

/** Bytes in which an HTML or XML file must say its encoding (the HTML standard asks for the first 1024). */
const prescan = 4096;

/**
 * The text of a file: by its byte order mark, else by the encoding that HTML or XML declares, else as UTF-8.
 * Refuses (BAD_INPUT, with the offset of the byte) what is no text in that encoding, and anything with a NUL.
 */
export function decode(bytes: Uint8Array, format: FileFormat, where: string): string {
  const mark = markOf(bytes);
  const encoding = mark?.encoding ?? declaredEncoding(bytes, format) ?? 'utf-8';
  const nul = mark?.encoding.startsWith('utf-16') ? -1 : bytes.indexOf(0);
  if (nul >= 0) {
    throw new BriefgraphError('BAD_INPUT', `not a text: NUL byte at offset ${nul}`, {
      where,
      next: 'Save it as UTF-8 text (or as UTF-16 with a byte order mark).',
    });
  }
  const text = strictly(bytes.subarray(mark?.length ?? 0), encoding, mark?.length ?? 0, where);
  if (text.includes('\0')) throw new BriefgraphError('BAD_INPUT', 'not a text: NUL character', { where });
  return text;
}

function markOf(bytes: Uint8Array): { encoding: string; length: number } | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { encoding: 'utf-8', length: 3 };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'utf-16le', length: 2 };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'utf-16be', length: 2 };
  return null;
}

function declaredEncoding(bytes: Uint8Array, format: FileFormat): string | null {
  if (format !== 'html' && format !== 'feed') return null;
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, prescan)).toString('latin1');
  const declared =
    /^\s{0,20}<\?xml[^>]{0,200}?\sencoding\s{0,9}=\s{0,9}["']([\w.:-]{1,40})/.exec(head)?.[1] ??
    (format === 'html' ? /<meta[^>]{0,300}?charset\s{0,9}=\s{0,9}["']?([\w.:-]{1,40})/i.exec(head)?.[1] : undefined);
  // The declaration was just read as ASCII, so the bytes are not UTF-16 whatever it says (as the HTML standard has it).
  return declared === undefined || /^utf-?16/i.test(declared) ? null : declared;
}

function strictly(bytes: Uint8Array, encoding: string, before: number, where: string): string {
  let decoder: TextDecoder;
  try {
    decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  } catch (cause) {
    throw new BriefgraphError('BAD_INPUT', `unknown encoding "${encoding}"`, {
      where,
      next: 'Save it as UTF-8.',
      cause,
    });
  }
  try {
    return decoder.decode(bytes);
  } catch (cause) {
    const offset = before + firstBadByte(bytes, encoding);
    throw new BriefgraphError('BAD_INPUT', `not valid ${encoding.toUpperCase()}: bad byte at offset ${offset}`, {
      where,
      next: 'Save it as UTF-8.',
      cause,
    });
  }
}

/**
 * Offset at which the first bad sequence begins. A prefix decodes, as the beginning of a stream, or it does not: so
 * halving finds where that ends; a sequence that was only begun there is the bad one.
 */
function firstBadByte(bytes: Uint8Array, encoding: string): number {
  let good = 0;
  let bad = bytes.length + 1;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (decodes(bytes.subarray(0, middle), encoding, true)) good = middle;
    else bad = middle;
  }
  while (good > 0 && !decodes(bytes.subarray(0, good), encoding, false)) good--;
  return good;
}

function decodes(bytes: Uint8Array, encoding: string, stream: boolean): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream });
    return true;
  } catch {
    return false;
  }
}
