/** As much of PackStream, the encoding of Bolt's messages, as the tests read and write. */
export interface Structure {
  tag: number;
  fields: unknown[];
}

export function unpacked(bytes: Buffer): Structure {
  let at = 0;
  const take = (length: number) => {
    at += length;
    return bytes.subarray(at - length, at);
  };
  const sized = (marker: number, base: number) => take(2 ** (marker - base)).readUIntBE(0, 2 ** (marker - base));
  const text = (length: number) => take(length).toString('utf8');
  const list = (length: number) => Array.from({ length }, value);
  const map = (length: number) => Object.fromEntries(Array.from({ length }, () => [value(), value()]));

  function value(): unknown {
    const marker = take(1).readUInt8();
    const low = marker & 0x0f;
    if (marker < 0x80) return marker;
    if (marker >= 0xf0) return marker - 0x100;
    if (marker < 0x90) return text(low);
    if (marker < 0xa0) return list(low);
    if (marker < 0xb0) return map(low);
    if (marker < 0xc0) return { tag: take(1).readUInt8(), fields: list(low) };
    if (marker === 0xc0) return null;
    if (marker === 0xc1) return take(8).readDoubleBE();
    if (marker === 0xc2 || marker === 0xc3) return marker === 0xc3;
    if (marker === 0xcb) return Number(take(8).readBigInt64BE());
    if (marker >= 0xc8 && marker <= 0xca) return take(2 ** (marker - 0xc8)).readIntBE(0, 2 ** (marker - 0xc8));
    if (marker >= 0xcc && marker <= 0xce) return take(sized(marker, 0xcc));
    if (marker >= 0xd0 && marker <= 0xd2) return text(sized(marker, 0xd0));
    if (marker >= 0xd4 && marker <= 0xd6) return list(sized(marker, 0xd4));
    if (marker >= 0xd8 && marker <= 0xda) return map(sized(marker, 0xd8));
    throw new Error(`no PackStream marker: ${marker.toString(16)}`);
  }
  return value() as Structure;
}

/** A message with a map of strings, whole numbers, lists and maps. */
export function packed(tag: number, map: object): Buffer {
  return Buffer.concat([Buffer.from([0xb1, tag]), pack(map)]);
}

function pack(value: unknown): Buffer {
  if (typeof value === 'number') {
    const bytes = Buffer.alloc(5, 0xca);
    bytes.writeInt32BE(value, 1);
    return bytes;
  }
  if (typeof value === 'string') {
    const bytes = Buffer.from(value);
    return Buffer.concat([head(0xd2, bytes.length), bytes]);
  }
  if (Array.isArray(value)) return Buffer.concat([head(0xd6, value.length), ...value.map(pack)]);
  const entries = Object.entries(value as object);
  return Buffer.concat([head(0xda, entries.length), ...entries.flat().map(pack)]);
}

function head(marker: number, size: number): Buffer {
  const bytes = Buffer.alloc(5, marker);
  bytes.writeUInt32BE(size, 1);
  return bytes;
}
