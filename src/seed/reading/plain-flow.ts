/** Lists and maps in brackets and texts in quotes, as far as `readPlainYaml` reads them. */
import type { Wanted } from './wanted-places.ts';
import { nothing } from './yaml-to-plain.ts';

export interface PlainFlow {
  value: unknown;
  /** Behind its last character. */
  end: number;
}

const limits = { depth: 20, members: 50_000 };

/** A value in brackets or quotes; its further lines are further in than `indent`. Null where there is more to it. */
export function plainFlow(text: string, from: number, indent: number, wanted: Wanted | null): PlainFlow | null {
  return valueAt(text, from, { indent, depth: 0 }, wanted);
}

interface Around {
  indent: number;
  depth: number;
}

function valueAt(text: string, from: number, around: Around, wanted: Wanted | null): PlainFlow | null {
  if (around.depth > limits.depth) return null;
  switch (text[from]) {
    case '[':
      return listAt(text, from, around, wanted);
    case '{':
      return mapAt(text, from, around, wanted);
    case '"':
      return quotedAt(text, from, double, around.indent);
    case "'":
      return quotedAt(text, from, single, around.indent);
    default:
      return around.depth > 0 ? plainAt(text, from) : null;
  }
}

function listAt(text: string, from: number, { indent, depth }: Around, wanted: Wanted | null): PlainFlow | null {
  const list: unknown[] = [];
  let at = gap(text, from + 1, indent);
  while (at !== null && text[at] !== ']') {
    const place = wanted?.steps.get(list.length) ?? null;
    if (place) place.offset ??= at;
    const item = valueAt(text, at, { indent, depth: depth + 1 }, place);
    if (!item || list.length >= limits.members) return null;
    list.push(item.value);
    at = behindMember(text, item.end, indent, ']');
  }
  return at === null ? null : { value: list, end: at + 1 };
}

function mapAt(text: string, from: number, { indent, depth }: Around, wanted: Wanted | null): PlainFlow | null {
  const map: Record<string, unknown> = {};
  let at = gap(text, from + 1, indent);
  while (at !== null && text[at] !== '}') {
    const key = valueAt(text, at, { indent, depth: depth + 1 }, null);
    if (!key || typeof key.value !== 'string' || text[at] === '[' || text[at] === '{') return null;
    if (text.slice(at, key.end).includes('\n')) return null;
    const name = key.value;
    if (text[key.end] !== ':' || text[key.end + 1] !== ' ' || name === '__proto__' || Object.hasOwn(map, name))
      return null;
    const place = wanted?.steps.get(name) ?? null;
    if (place) place.offset ??= at;
    const start = gap(text, key.end + 1, indent);
    const value = start === null ? null : valueAt(text, start, { indent, depth: depth + 1 }, place);
    if (!value) return null;
    map[name] = value.value;
    at = behindMember(text, value.end, indent, '}');
  }
  return at === null ? null : { value: map, end: at + 1 };
}

/** Where the next member begins, or the closing bracket stands. */
function behindMember(text: string, end: number, indent: number, close: string): number | null {
  const at = gap(text, end, indent);
  if (at === null || text[at] === close) return at;
  return text[at] === ',' ? gap(text, at + 1, indent) : null;
}

/** Over spaces and line ends. Null at the end of the text, at a comment, and where a line is not further in. */
function gap(text: string, from: number, indent: number): number | null {
  let at = from;
  let line = -1;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 10) line = at + 1;
    else if (code !== 32) break;
  }
  if (at >= text.length || text[at] === '#' || (line >= 0 && at - line <= indent)) return null;
  return at;
}

const double = /"((?:[^"\\]|\\["\\/bfnrt]|\\u[0-9a-fA-F]{4})*)"/y;
const single = /'((?:[^']|'')*)'/y;

function quotedAt(text: string, from: number, form: RegExp, indent: number): PlainFlow | null {
  form.lastIndex = from;
  const [whole, inner] = form.exec(text) ?? [];
  if (whole === undefined || inner === undefined) return null;
  const end = from + whole.length;
  const [, ...further] = inner.split('\n');
  // Escapes in a text of several lines may be about the line ends.
  if (further.length > 0 && inner.includes('\\')) return null;
  if (further.some((line) => line.search(/[^ ]/) <= indent)) return null;
  if (further.length > 0) {
    const folded = inner.split('\n').map(outerLine).join(' ');
    return { value: form === single ? folded.replaceAll("''", "'") : folded, end };
  }
  if (form === single) return { value: inner.replaceAll("''", "'"), end };
  return { value: inner.includes('\\') ? JSON.parse(whole) : inner, end };
}

/** A line of a text in quotes: the spaces next to a line end do not count. */
function outerLine(line: string, position: number, lines: string[]): string {
  const ended = position < lines.length - 1 ? withoutLastSpaces(line) : line;
  return position > 0 ? ended.slice(ended.search(/[^ ]|$/)) : ended;
}

/** As `trimEnd`, which takes more than spaces, and as a pattern, which takes a time that grows with their square. */
export function withoutLastSpaces(text: string): string {
  let end = text.length;
  while (text.charCodeAt(end - 1) === 32) end -= 1;
  return text.slice(0, end);
}

/** A text without quotes in brackets: on one line, and with none of the characters that part or mean something there. */
const plain = /[\p{L}\p{N}(./$+_~^;=<](?:[^\n,[\]{}:#]|:(?=[^\s,[\]{}])|(?<! )#)*/uy;

function plainAt(text: string, from: number): PlainFlow | null {
  plain.lastIndex = from;
  const found = plain.exec(text)?.[0];
  if (found === undefined) return null;
  const value = withoutLastSpaces(found);
  return { value: nothing.has(value) ? null : value, end: from + value.length };
}
