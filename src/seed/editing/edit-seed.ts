import type { Document } from 'yaml';
import { readJson } from '../reading/read-json.ts';
import { readSeed } from '../reading/read-seed.ts';
import { appendToField, setField } from './change-entry.ts';
import { editedContents, sameContents } from './edited-contents.ts';
import { insertEntry } from './insert-entry.ts';
import type { SeedEdit } from './seed-edit.ts';
import { type Splice, seedNodes, seqsOf } from './seed-nodes.ts';

/**
 * A seed file's text with changes, everything else left as it is to the byte: comments, quotes, blank lines, line
 * ends. What comes out is read again, and must say what was meant; null where it would not, or cannot be written so.
 */
export function editSeed(text: string, edits: SeedEdit[]): string | null {
  let edited: string | null = text;
  for (let open = edits; open.length > 0 && edited !== null; ) {
    const documents = seedNodes(edited);
    const [now, later] = apartFrom(documents, open);
    edited = editAtOnce(edited, documents, now);
    open = later;
  }
  return edited;
}

/** Edits that have nothing to do with each other, and those that must wait for them: the first of a list, the second of an entry. */
function apartFrom(documents: Document[], edits: SeedEdit[]): [now: SeedEdit[], later: SeedEdit[]] {
  const taken = new Set<string>();
  const [now, later]: [SeedEdit[], SeedEdit[]] = [[], []];
  for (const edit of edits) {
    const known = edit.kind !== 'insert' || seqsOf(documents, edit.list).some(({ items }) => items.length > 0);
    const id = edit.kind === 'insert' ? edit.entry.id : edit.id;
    const target = known ? `${edit.list} ${id}` : '';
    if (taken.has(target)) later.push(edit);
    else now.push(edit);
    taken.add(target);
  }
  return [now, later];
}

function editAtOnce(text: string, documents: Document[], edits: SeedEdit[]): string | null {
  if (documents.some(({ errors }) => errors.length > 0)) return null;
  const json = readJson(text) !== null;
  // What belongs to an entry comes before an entry behind it.
  const inOrder = edits.toSorted((a, b) => rank(a) - rank(b) || (idOf(a) < idOf(b) ? -1 : 1));
  const splices = inOrder.map((edit) => spliceFor(text, documents, edit, json)).filter((splice) => splice !== null);
  if (splices.length < edits.length) return null;
  let [edited, from] = ['', 0];
  for (const { at, end, text: written } of splices.toSorted((a, b) => a.at - b.at || a.end - b.end)) {
    if (at < from) return null;
    edited += text.slice(from, at) + written;
    from = end;
  }
  edited += text.slice(from);
  const [was, is] = [readSeed(plainLines(text)), readSeed(plainLines(edited))];
  if (was.faults.length > 0 || is.faults.length > 0) return null;
  return sameContents(is.documents, editedContents(was.documents, edits)) ? edited : null;
}

const rank = ({ kind }: SeedEdit) => (kind === 'insert' ? 1 : 0);
const idOf = (edit: SeedEdit) => (edit.kind === 'insert' ? edit.entry.id : edit.id);

function spliceFor(text: string, documents: Document[], edit: SeedEdit, json: boolean): Splice | null {
  if (edit.kind === 'insert') return insertEntry(text, documents, edit, json);
  if (edit.kind === 'set') return setField(text, documents, edit, json);
  return appendToField(text, documents, edit, json);
}

const plainLines = (text: string) => text.replace(/\r\n?/g, '\n');
