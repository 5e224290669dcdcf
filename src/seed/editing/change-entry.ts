import { type Document, isMap, isScalar, isSeq, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import { seedLists } from '../shapes/shapes.ts';
import type { Edit } from './seed-document.ts';
import type { FieldValue, SeedEdit } from './seed-edit.ts';
import {
  colonEnd,
  dashes,
  endOf,
  entryOf,
  isEmpty,
  lineEnd,
  lineStart,
  pairOf,
  startOf,
  trimmed,
} from './seed-nodes.ts';
import { commentLines, fieldLines, flowText, scalarText } from './seed-text.ts';

type SetEdit = Extract<SeedEdit, { kind: 'set' }>;
type AppendEdit = Extract<SeedEdit, { kind: 'append' }>;

/** Gives an entry's field a value. Null where the file has a form that this cannot write into. */
export function setField(text: string, documents: Document[], edit: SetEdit, json: boolean): Edit | null {
  const found = entryOf(documents, edit.list, edit.id);
  if (!found) return null;
  const { entry } = found;
  const pair = pairOf(entry, edit.field);
  if (pair && edit.value === null) return { from: 0, to: 0, text: '' };
  if (entry.flow) return setInFlow(entry, pair, edit, json);
  const newline = /\r\n/.test(text) ? '\r\n' : '\n';
  const indent = indentOf(text, entry);
  const lists = entry.items.flatMap(({ value }) => (isSeq(value) ? [value] : []));
  const flowLists = lists.length === 0 || lists.some(({ flow }) => flow);
  const comments = commentLines(edit.comments, `${indent}  `);
  const lines = [...fieldLines(edit.field, edit.value, indent, flowLists), ...comments];
  if (!pair) {
    const before = placeFor(entry, edit);
    const at = lineEnd(text, trimmed(text, endOf(before)));
    return { from: at, to: at, text: newline + lines.join(newline) };
  }
  const behind = lines.join(newline).slice(indent.length + edit.field.length + 1);
  if (isEmpty(pair.value)) return { from: colonEnd(pair), to: colonEnd(pair), text: behind };
  const inBlock = (isMap(pair.value) || isSeq(pair.value)) && !pair.value.flow;
  const at = inBlock ? colonEnd(pair) : startOf(pair.value);
  return { from: at, to: trimmed(text, endOf(pair.value)), text: inBlock ? behind : behind.trimStart() };
}

/** Adds values to an entry's list; where the field is not there, with it. */
export function appendToField(text: string, documents: Document[], edit: AppendEdit, json: boolean): Edit | null {
  const { list, id, field, values, comments } = edit;
  const entry = entryOf(documents, list, id)?.entry;
  const value = entry && pairOf(entry, field)?.value;
  if (entry && isSeq(value) && value.items.length > 0) {
    const added = value.flow ? toFlow(text, value, values, json) : toBlock(text, value, values);
    return added && !entry.flow
      ? withComments(text, value, added, commentLines(comments, `${indentOf(text, entry)}  `))
      : added;
  }
  const whole = isScalar(value) && !isEmpty(value) ? [String(value.value), ...values] : values;
  return setField(text, documents, { kind: 'set', list, id, field, value: whole, comments }, json);
}

/** Comments stand below the list. */
function withComments(text: string, seq: YAMLSeq, edit: Edit, comments: string[]): Edit {
  if (comments.length === 0) return edit;
  const newline = /\r\n/.test(text) ? '\r\n' : '\n';
  const end = Math.max(edit.from, lineEnd(text, trimmed(text, endOf(seq))));
  return { from: edit.from, to: end, text: [edit.text + text.slice(edit.from, end), ...comments].join(newline) };
}

function toFlow(text: string, seq: YAMLSeq, values: string[], json: boolean): Edit {
  const at = endOf(seq.items.at(-1));
  const start = startOf(seq.items.at(-1));
  const line = lineStart(text, start);
  const own = text.slice(line, start).trim() === '';
  const separator = own ? `${/\r\n/.test(text) ? '\r\n' : '\n'}${text.slice(line, start)}` : ' ';
  return { from: at, to: at, text: values.map((value) => `,${separator}${flowText(value, json)}`).join('') };
}

function toBlock(text: string, seq: YAMLSeq, values: string[]): Edit | null {
  const dash = dashes(seq).at(-1);
  if (dash === undefined) return null;
  const indent = text.slice(lineStart(text, dash), dash);
  const newline = /\r\n/.test(text) ? '\r\n' : '\n';
  const at = lineEnd(text, trimmed(text, endOf(seq)));
  return { from: at, to: at, text: values.map((value) => `${newline}${indent}- ${scalarText(value)}`).join('') };
}

function setInFlow(entry: YAMLMap, pair: Pair | undefined, edit: SetEdit, json: boolean): Edit | null {
  if (edit.value === null) return null;
  const written = flowText(edit.value as FieldValue, json);
  if (pair && !isEmpty(pair.value)) return { from: startOf(pair.value), to: endOf(pair.value), text: written };
  if (pair) return { from: colonEnd(pair), to: colonEnd(pair), text: ` ${written}` };
  const at = endOf(placeFor(entry, edit));
  return { from: at, to: at, text: `, ${json ? JSON.stringify(edit.field) : edit.field}: ${written}` };
}

/** The field that a new one comes behind: the last of those that stand before it in every entry. */
function placeFor(entry: YAMLMap, { list, field }: SetEdit): Pair {
  const order = ['id', 'replacedBy', ...Object.keys(seedLists[list].shape.shape).filter((each) => each !== 'id')];
  const rank = (pair: Pair) => order.indexOf(String(isScalar(pair.key) ? pair.key.value : ''));
  const own = order.indexOf(field);
  return (entry.items.findLast((pair) => rank(pair) < own && rank(pair) >= 0) ?? entry.items.at(-1)) as Pair;
}

/** What the lines of an entry's fields begin with; the first stands behind the dash. */
function indentOf(text: string, entry: YAMLMap): string {
  const start = startOf(entry);
  return ' '.repeat(start - lineStart(text, start));
}
