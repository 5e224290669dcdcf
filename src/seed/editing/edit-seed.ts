import type { Document } from 'yaml';
import { readJson } from '../reading/read-json.ts';
import { readSeed } from '../reading/read-seed.ts';
import { appendToField, setField } from './change-entry.ts';
import { editedContents, sameContents } from './edited-contents.ts';
import { insertEntry } from './insert-entry.ts';
import { type Edit, edited, parseSeedDocument } from './seed-document.ts';
import type { SeedEdit } from './seed-edit.ts';
import { seqsOf } from './seed-nodes.ts';

/**
 * A seed file's text with changes, everything else left as it is to the byte: comments, quotes, blank lines, line
 * ends. What comes out is read again, and must say what was meant; null where it would not, or cannot be written so.
 * Throws where the file is not read without errors.
 */
export function editSeed(path: string, text: string, edits: SeedEdit[]): string | null {
  let current = text;
  for (let open = edits; open.length > 0; ) {
    const { documents } = parseSeedDocument(path, current);
    const [now, later] = apartFrom(documents, open);
    const next = editAtOnce(current, documents, now);
    if (next === null) return null;
    current = next;
    open = later;
  }
  return current;
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
  const json = readJson(plainText(text)) !== null;
  // What belongs to an entry comes before an entry behind it.
  const inOrder = edits.toSorted((a, b) => rank(a) - rank(b) || (idOf(a) < idOf(b) ? -1 : 1));
  const places = inOrder.map((edit) => placeFor(text, documents, edit, json)).filter((place) => place !== null);
  if (places.length < edits.length) return null;
  const now = edited(text, places);
  const [was, is] = [readSeed(plainText(text)), readSeed(plainText(now))];
  if (is.faults.length > 0) return null;
  return sameContents(is.documents, editedContents(was.documents, edits)) ? now : null;
}

const rank = ({ kind }: SeedEdit) => (kind === 'insert' ? 1 : 0);
const idOf = (edit: SeedEdit) => (edit.kind === 'insert' ? edit.entry.id : edit.id);

function placeFor(text: string, documents: Document[], edit: SeedEdit, json: boolean): Edit | null {
  if (edit.kind === 'insert') return insertEntry(text, documents, edit, json);
  if (edit.kind === 'set') return setField(text, documents, edit, json);
  return appendToField(text, documents, edit, json);
}

const plainText = (text: string) => text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
