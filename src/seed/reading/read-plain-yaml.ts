/**
 * The part of YAML that seeds are written in: maps and lists by indentation, lists and maps in brackets, texts with and
 * without quotes. It reads that ten times as fast as the whole of YAML is read. Whatever else a text has (anchors, tags,
 * block texts, several documents, any mistake), it does not judge: the answer is null, and the whole of YAML decides.
 */
import { type PlainFlow, plainFlow, withoutLastSpaces } from './plain-flow.ts';
import type { SeedPath, SeedReading } from './seed-file.ts';
import { type Wanted, wantedPlaces } from './wanted-places.ts';
import { nothing } from './yaml-to-plain.ts';

/** What is longer, or has more members in one, is for the other reader to refuse. */
const limits = { length: 8_000_000, members: 50_000 };

export function readPlainYaml(text: string): SeedReading | null {
  const value = parse(text, null);
  return value === undefined ? null : { documents: [value], faults: [] };
}

/** See `locateInSeed`; null where the text has more than this reads. */
export function locateInPlainYaml(text: string, paths: SeedPath[]): Map<SeedPath, number> | null {
  let read = false;
  const places = wantedPlaces(paths, (root) => {
    read = parse(text, root) !== undefined;
  });
  return read ? places : null;
}

/** Not an error: the way out of a text that has more than this reads. */
const other = Symbol('something else than plain YAML');

function parse(text: string, root: Wanted | null): unknown {
  if (text.length > limits.length || /[\t\r\ufeff]|^(?:---|\.\.\.|%)/m.test(text)) return undefined;
  const reader = lineReader(text);
  try {
    if (!reader.next()) return undefined;
    if (root) root.offset = reader.line.from;
    const value = readMap(reader, reader.line.indent, root);
    return reader.line.indent < 0 ? value : undefined;
  } catch (reason) {
    if (reason === other) return undefined;
    throw reason;
  }
}

/** A line with something on it. At the end of the text its indent is -1. */
interface Line {
  indent: number;
  from: number;
  to: number;
  /** Whether the line above is the one that was read before it. */
  follows: boolean;
}

interface LineReader {
  text: string;
  line: Line;
  /** Goes on to the next line that is neither blank nor a comment. */
  next: (from?: number) => boolean;
}

function lineReader(text: string): LineReader {
  let at = 0;
  const reader: LineReader = { text, line: { indent: -1, from: 0, to: 0, follows: false }, next };
  function next(from = at): boolean {
    at = from;
    let follows = true;
    while (at < text.length) {
      const start = at;
      const found = text.indexOf('\n', at);
      const end = found < 0 ? text.length : found;
      at = end + 1;
      let content = start;
      while (text.charCodeAt(content) === 32) content += 1;
      if (content < end && text[content] !== '#') {
        reader.line = { indent: content - start, from: content, to: end, follows };
        return true;
      }
      follows = false;
    }
    reader.line = { indent: -1, from: text.length, to: text.length, follows: false };
    return false;
  }
  return reader;
}

const isDash = ({ text, line }: LineReader) =>
  text[line.from] === '-' && (line.from + 1 === line.to || text[line.from + 1] === ' ');

/** What stands below its key, which has the indentation `above`. */
function readBlock(reader: LineReader, above: number, wanted: Wanted | null): unknown {
  const { from, indent } = reader.line;
  if (isDash(reader)) return readList(reader, indent, wanted);
  return '[{'.includes(reader.text[from] as string)
    ? readInline(reader, from, above, wanted)
    : readMap(reader, indent, wanted);
}

/** What a text without quotes begins with, as far as it is read here. */
const opening = /[\p{L}\p{N}(./$+_~^;=<]/uy;
/** A key without quotes, and its colon. */
const keyForm = /([^\n:#"'[\]{},&*!|>%@`?]{1,200}):(?=[ \n]|$)/y;

function readMap(reader: LineReader, indent: number, wanted: Wanted | null): Record<string, unknown> {
  const { text } = reader;
  const map: Record<string, unknown> = {};
  let count = 0;
  while (reader.line.indent === indent && !isDash(reader)) {
    const { from, to } = reader.line;
    keyForm.lastIndex = from;
    const key = beginsPlain(text, from) ? keyForm.exec(text)?.[1] : undefined;
    if (key === undefined || key.endsWith(' ') || key.includes('<<')) throw other;
    if (key === '__proto__' || Object.hasOwn(map, key) || ++count > limits.members) throw other;
    const place = wanted?.steps.get(key) ?? null;
    if (place) place.offset ??= from;
    const value = skipSpaces(text, from + key.length + 1);
    if (value >= to || isComment(text, value)) {
      reader.next();
      const below = reader.line.indent > indent || (reader.line.indent === indent && isDash(reader));
      map[key] = below ? readBlock(reader, indent, place) : null;
    } else map[key] = readInline(reader, value, indent, place);
  }
  if (reader.line.indent > indent) throw other;
  return map;
}

function readList(reader: LineReader, indent: number, wanted: Wanted | null): unknown[] {
  const { text } = reader;
  const list: unknown[] = [];
  while (reader.line.indent === indent && isDash(reader)) {
    const { from, to } = reader.line;
    const value = skipSpaces(text, from + 1);
    if (value >= to || text[value] === '#' || list.length >= limits.members) throw other;
    const place = wanted?.steps.get(list.length) ?? null;
    if (place) place.offset ??= value;
    keyForm.lastIndex = value;
    if (beginsPlain(text, value) && keyForm.test(text)) {
      reader.line = { ...reader.line, indent: indent + value - from, from: value };
      list.push(readMap(reader, reader.line.indent, place));
    } else list.push(readInline(reader, value, indent, place));
  }
  if (reader.line.indent > indent) throw other;
  return list;
}

/** A value that begins on the line of its key or dash; `indent` is theirs, and what goes on is further in. */
function readInline(reader: LineReader, from: number, indent: number, wanted: Wanted | null): unknown {
  const { text, line } = reader;
  if (beginsPlain(text, from)) return readPlain(reader, from, indent);
  const read: PlainFlow | null = plainFlow(text, from, indent, wanted);
  if (!read) throw other;
  const found = text.indexOf('\n', read.end);
  const end = found < 0 ? text.length : found;
  const rest = skipSpaces(text, read.end);
  if (rest < end && !isComment(text, rest)) throw other;
  reader.line = line;
  reader.next(end + 1);
  if (reader.line.indent > indent) throw other;
  return read.value;
}

/** A text without quotes. It may go on in the lines directly below, further in. */
function readPlain(reader: LineReader, from: number, indent: number): string | null {
  const { text } = reader;
  const first = plainLine(text, from, reader.line.to);
  let value = first.text;
  let open = !first.comment;
  reader.next();
  while (reader.line.indent > indent) {
    if (!open || !reader.line.follows || !beginsPlain(text, reader.line.from)) throw other;
    const more = plainLine(text, reader.line.from, reader.line.to);
    value += ` ${more.text}`;
    open = !more.comment;
    reader.next();
  }
  return nothing.has(value) ? null : value;
}

function plainLine(text: string, from: number, to: number): { text: string; comment: boolean } {
  const line = text.slice(from, to);
  const comment = line.indexOf(' #');
  const own = withoutLastSpaces(comment < 0 ? line : line.slice(0, comment));
  if (own.includes(': ') || own.endsWith(':')) throw other;
  return { text: own, comment: comment >= 0 };
}

function beginsPlain(text: string, at: number): boolean {
  opening.lastIndex = at;
  return opening.test(text);
}

function skipSpaces(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === 32) at += 1;
  return at;
}

function isComment(text: string, at: number): boolean {
  return text[at] === '#' && text[at - 1] === ' ';
}
