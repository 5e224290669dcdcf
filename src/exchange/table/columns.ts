import { matchKinds, noteKinds } from '../../model.ts';
import type { RawConcept } from '../import/raw-vocabulary.ts';
import { separated } from './cells.ts';

export interface Cell {
  raw: RawConcept;
  cell: string;
  /** What stands behind the column's @; else the language of the row. */
  language: string;
}

type Take = (cell: Cell) => void;

const one =
  (field: 'preferred' | 'definitions'): Take =>
  ({ raw, cell, language }) =>
    raw[field].push({ text: cell, language });
const several =
  (field: 'alternative' | 'hidden'): Take =>
  ({ raw, cell, language }) =>
    raw[field].push(...separated(cell).map((text) => ({ text, language })));
const links =
  (field: 'broader' | 'related' | 'replacedBy' | 'notations'): Take =>
  ({ raw, cell }) =>
    raw[field].push(...separated(cell));

/** What becomes of a column, by its name in small letters without anything between them. */
export const columns: Record<string, Take> = {
  id: ({ raw, cell }) => {
    raw.id = cell.replace(/^concept\//, '');
  },
  iri: ({ raw, cell }) => {
    raw.iri = cell;
  },
  preflabel: one('preferred'),
  altlabels: several('alternative'),
  hiddenlabels: several('hidden'),
  definition: one('definitions'),
  broader: links('broader'),
  related: links('related'),
  replacedby: links('replacedBy'),
  notations: links('notations'),
  kind: ({ raw, cell }) => {
    raw.kind = cell;
  },
  language: ({ raw, cell }) => {
    raw.language = cell;
  },
  deprecated: ({ raw, cell }) => {
    raw.deprecated = cell;
  },
  onlywith: ({ raw, cell }) => {
    raw.onlyWith = JSON.parse(cell);
  },
  ...Object.fromEntries(
    noteKinds.map((kind): [string, Take] => [
      kind.toLowerCase(),
      ({ raw, cell, language }) => raw.notes.push(...separated(cell).map((text) => ({ kind, text, language }))),
    ]),
  ),
  ...Object.fromEntries(
    matchKinds.map((kind): [string, Take] => [
      kind.toLowerCase(),
      ({ raw, cell }) => raw.matches.push(...separated(cell).map((iri) => ({ kind, iri }))),
    ]),
  ),
};

/** What people call the columns. */
const otherNames: Record<string, string> = {
  label: 'preflabel',
  term: 'preflabel',
  name: 'preflabel',
  preferredlabel: 'preflabel',
  altlabel: 'altlabels',
  alternativelabels: 'altlabels',
  synonym: 'altlabels',
  synonyms: 'altlabels',
  alias: 'altlabels',
  aliases: 'altlabels',
  hiddenlabel: 'hiddenlabels',
  description: 'definition',
  parent: 'broader',
  parents: 'broader',
  seealso: 'related',
  notation: 'notations',
  code: 'notations',
  uri: 'iri',
  url: 'iri',
  notes: 'note',
};

/** A header's cell → the column's name as `columns` has it, and the language behind its @. */
export function columnOf(header: string): { name: string; language: string } {
  const [, title = '', language = ''] = /^([^@]*)(?:@(.*))?$/s.exec(header.trim()) ?? [];
  const plain = title.toLowerCase().replace(/[^a-z]/g, '');
  // A column may be called "constructor".
  const name = (Object.hasOwn(otherNames, plain) ? otherNames[plain] : undefined) ?? plain;
  return { name: Object.hasOwn(columns, name) ? name : '', language };
}
