import { decodeSeed } from '../../seed/reading/decode-seed.ts';

/** Bytes in which an XML file must say its encoding. */
const prescan = 1_024;

export interface Decoded {
  text: string;
  fault: { what: string; at: number } | null;
}

/** The text of a file: by its byte order mark, else by the encoding that XML declares, else as UTF-8. Never throws. */
export function decodeText(bytes: Uint8Array): Decoded {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, prescan)).toString('latin1');
  const bare = head.startsWith('<\0') ? 'utf-16le' : head.startsWith('\0<') ? 'utf-16be' : null;
  const declared = bare ?? /^<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]{1,40})["']/.exec(head)?.[1]?.toLowerCase();
  // A declaration that can be read as ASCII is not UTF-16, whatever it says.
  if (!declared || /^utf-?8$/.test(declared) || (!bare && declared.startsWith('utf-16'))) return decodeSeed(bytes);
  try {
    const text = new TextDecoder(declared, { fatal: true }).decode(bytes);
    return { text, fault: null };
  } catch (error) {
    const unknown = error instanceof RangeError;
    const what = unknown ? `declares the unknown encoding "${declared}"` : `is not valid ${declared.toUpperCase()}`;
    return { text: '', fault: { what: `${what}; save it as UTF-8`, at: 0 } };
  }
}
