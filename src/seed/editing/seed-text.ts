/** How values are written into seeds: as the `yaml` package would, but never folded. */
import { stringify } from 'yaml';
import type { FieldValue, NewEntry } from './seed-edit.ts';

/** How the entries of a list are written. */
export interface ListStyle {
  /** Spaces before the dash, and from the dash to the first field. */
  indent: string;
  step: number;
  blankBetween: boolean;
  /** Whether lists inside entries have brackets. */
  flowLists: boolean;
  newline: string;
}

export function scalarText(value: string | number): string {
  const quoted = typeof value === 'string' && /[\n\t]/.test(value);
  return stringify(value, { lineWidth: 0, ...(quoted ? { defaultStringType: 'QUOTE_DOUBLE' } : {}) }).trimEnd();
}

/** A value between brackets. */
export function flowText(value: FieldValue | null, json: boolean): string {
  if (json) return JSON.stringify(value, null, 1).replace(/\n\s*/g, '');
  const text = stringify([value], { lineWidth: 0, collectionStyle: 'flow', flowCollectionPadding: false });
  return text.trimEnd().slice(1, -1);
}

export function flowEntry(entry: NewEntry, json: boolean): string {
  const fields = Object.entries(entry).filter(([, value]) => value !== null);
  return `{ ${fields.map(([field, value]) => `${json ? JSON.stringify(field) : field}: ${flowText(value, json)}`).join(', ')} }`;
}

/** `field: value` as lines; `indent` is what the field's own line begins with. */
export function fieldLines(field: string, value: FieldValue | null, indent: string, flowLists: boolean): string[] {
  if (value === null) return [`${indent}${field}:`];
  if (!Array.isArray(value)) return [`${indent}${field}: ${scalarText(value)}`];
  if (flowLists || value.length === 0) return [`${indent}${field}: ${flowText(value, false)}`];
  return [`${indent}${field}:`, ...value.map((item) => `${indent}  - ${scalarText(item)}`)];
}

/** Comments that follow a line; long ones are not folded, a line end in them is a space. */
export function commentLines(comments: string[], indent: string): string[] {
  return comments.map((comment) => `${indent}# ${comment.replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ')}`);
}

/** The comments stand behind the id, so that they go with their entry where it is moved. */
export function entryLines(entry: NewEntry, comments: string[], { indent, step, flowLists }: ListStyle): string[] {
  const inner = indent + ' '.repeat(step);
  const [first = '', ...fields] = Object.entries(entry).flatMap(([field, value]) =>
    fieldLines(field, value, inner, flowLists),
  );
  const dash = `${indent}-${first.slice(indent.length + 1)}`;
  return [dash, ...commentLines(comments, inner), ...fields];
}
