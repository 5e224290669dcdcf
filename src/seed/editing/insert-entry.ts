import { type Document, isMap, isSeq, type YAMLSeq } from 'yaml';
import type { Edit } from './seed-document.ts';
import type { NewEntry, SeedEdit } from './seed-edit.ts';
import {
  colonEnd,
  dashes,
  endOf,
  idOf,
  isEmpty,
  lineEnd,
  lineStart,
  pairOf,
  seqsOf,
  startOf,
  trimmed,
} from './seed-nodes.ts';
import { entryLines, flowEntry, type ListStyle } from './seed-text.ts';

type Insert = Extract<SeedEdit, { kind: 'insert' }>;

/**
 * Where an entry goes, and what is written there: behind the one with the greatest id below its own, so into a sorted
 * list in its place; a list that is not there comes last in the file. Null where the file has a form that this cannot
 * write into.
 */
export function insertEntry(text: string, documents: Document[], edit: Insert, json: boolean): Edit | null {
  const newline = /\r\n/.test(text) ? '\r\n' : '\n';
  const [seq] = seqsOf(documents, edit.list);
  if (seq && seq.items.length > 0)
    return seq.flow ? intoFlow(text, seq, edit.entry, json) : intoBlock(text, seq, edit, newline);
  const style: ListStyle = { indent: '  ', step: 2, blankBetween: true, flowLists: true, newline };
  const lines = entryLines(edit.entry, edit.comments, style);
  const home = documents.find(({ contents }) => isMap(contents) && pairOf(contents, edit.list));
  const pair = isMap(home?.contents) ? pairOf(home.contents, edit.list) : undefined;
  if (pair) {
    if (isMap(home?.contents) && home.contents.flow) return seq ? emptyFlow(seq, edit.entry, json) : null;
    if (!isEmpty(pair.value) && !isSeq(pair.value)) return null;
    const at = colonEnd(pair);
    const end = isSeq(pair.value) ? endOf(pair.value) : at;
    return { from: at, to: end, text: ['', ...lines].join(newline) };
  }
  return asNewList(text, documents, [`${edit.list}:`, ...lines], newline);
}

function asNewList(text: string, documents: Document[], lines: string[], newline: string): Edit | null {
  const map = documents.map(({ contents }) => contents).findLast((contents) => isMap(contents));
  if (isMap(map)) {
    if (map.flow) return null;
    const at = lineEnd(text, trimmed(text, endOf(map)));
    return { from: at, to: at, text: ['', '', ...lines].join(newline) };
  }
  if (documents.some(({ contents }) => contents && !isEmpty(contents))) return null;
  const at = text.length;
  const before = text === '' ? [] : text.endsWith('\n') ? [''] : ['', ''];
  return { from: at, to: at, text: [...before, ...lines, ''].join(newline) };
}

function intoBlock(text: string, seq: YAMLSeq, { entry, comments }: Insert, newline: string): Edit | null {
  const starts = dashes(seq);
  if (starts.length !== seq.items.length) return null;
  const style = styleOf(text, seq, starts, newline);
  const lines = entryLines(entry, comments, style);
  const between = style.blankBetween ? newline + newline : newline;
  const before = predecessor(seq, entry.id);
  if (before < 0) {
    const at = withCommentsAbove(text, lineStart(text, starts[0] as number));
    return { from: at, to: at, text: lines.join(newline) + between };
  }
  const at = entryEnd(text, seq, before, style.indent.length);
  return { from: at, to: at, text: between + lines.join(newline) };
}

function predecessor(seq: YAMLSeq, id: string): number {
  let [best, bestId] = [-1, ''];
  for (const [index, item] of seq.items.entries()) {
    const other = idOf(item);
    if (other !== null && other < id && (best < 0 || other >= bestId)) [best, bestId] = [index, other];
  }
  return best;
}

function styleOf(text: string, seq: YAMLSeq, starts: number[], newline: string): ListStyle {
  const first = starts[0] as number;
  const column = (at: number) => at - lineStart(text, at);
  const item = seq.items.find((each) => isMap(each) && !each.flow);
  const step = item ? column(startOf(item)) - column(first) : 2;
  let [blank, tight, flow, block] = [0, 0, 0, 0];
  for (const [index, each] of seq.items.entries()) {
    for (const value of isMap(each) ? each.items.map((pair) => pair.value) : []) {
      if (isSeq(value) && value.flow) flow += 1;
      else if (isSeq(value)) block += 1;
    }
    const next = starts[index + 1];
    if (next === undefined) continue;
    if (/\n[ \t]*\r?\n/.test(text.slice(trimmed(text, endOf(each)), next))) blank += 1;
    else tight += 1;
  }
  return {
    indent: ' '.repeat(column(first)),
    step: step > 0 ? step : 2,
    blankBetween: blank + tight === 0 || blank > tight,
    flowLists: flow >= block,
    newline,
  };
}

/** The end of an entry's last line, with the comments below that are deeper than its dash. */
function entryEnd(text: string, seq: YAMLSeq, index: number, depth: number): number {
  let end = lineEnd(text, trimmed(text, endOf(seq.items[index])));
  for (let next = text.indexOf('\n', end); next >= 0; next = text.indexOf('\n', end)) {
    const to = lineEnd(text, next + 1);
    const line = text.slice(next + 1, to);
    if (line.trim() !== '' && line.trimStart().startsWith('#') && line.search(/\S/) > depth) end = to;
    else break;
  }
  return end;
}

/** Comments right above an entry are about it. */
function withCommentsAbove(text: string, start: number): number {
  let at = start;
  while (at > 0) {
    const above = lineStart(text, at - 1);
    if (!/^\s*#/.test(text.slice(above, at))) break;
    at = above;
  }
  return at;
}

function intoFlow(text: string, seq: YAMLSeq, entry: NewEntry, json: boolean): Edit {
  const first = startOf(seq.items[0]);
  const start = lineStart(text, first);
  const own = text.slice(start, first).trim() === '';
  const like = text.slice(first, endOf(seq.items[0]));
  const written = json && own ? spreadJson(entry, like, text.slice(start, first)) : flowEntry(entry, json);
  const separator = own ? `${/\r\n/.test(text) ? '\r\n' : '\n'}${text.slice(start, first)}` : ' ';
  const before = predecessor(seq, entry.id);
  if (before < 0) return { from: first, to: first, text: `${written},${separator}` };
  const at = endOf(seq.items[before]);
  return { from: at, to: at, text: `,${separator}${written}` };
}

function emptyFlow(seq: YAMLSeq, entry: NewEntry, json: boolean): Edit {
  return { from: startOf(seq), to: endOf(seq), text: `[${flowEntry(entry, json)}]` };
}

/** An entry of a JSON file, spread over lines where its neighbour is. */
function spreadJson(entry: NewEntry, like: string, indent: string): string {
  const inner = /^\{\r?\n([ \t]*)/.exec(like)?.[1];
  if (!inner?.startsWith(indent)) return flowEntry(entry, true);
  const fields = Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== null));
  const newline = like.includes('\r\n') ? '\r\n' : '\n';
  return JSON.stringify(fields, null, inner.slice(indent.length)).replaceAll('\n', newline + indent);
}
