/** Bytes of a seed file → text: UTF-8, or UTF-16 where a byte order mark says so. `at` is an offset into the text. */
export function decodeSeed(bytes: Uint8Array): { text: string; fault: { what: string; at: number } | null } {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    const nul = text.indexOf('\0');
    if (nul < 0) return { text, fault: null };
    return { text, fault: { what: 'has a NUL character; if it is UTF-16, save it as UTF-8', at: nul } };
  } catch {
    const offset = soundBytes(bytes, encoding);
    const text = new TextDecoder(encoding).decode(bytes.subarray(0, offset));
    return { text, fault: { what: `is not valid ${encoding.toUpperCase()} at byte ${offset}`, at: text.length } };
  }
}

/** How many bytes from the start are valid, found by halving. */
function soundBytes(bytes: Uint8Array, encoding: string): number {
  let [sound, bad] = [0, bytes.length];
  while (bad - sound > 1) {
    const middle = (sound + bad) >> 1;
    try {
      new TextDecoder(encoding, { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
      sound = middle;
    } catch {
      bad = middle;
    }
  }
  return sound;
}
