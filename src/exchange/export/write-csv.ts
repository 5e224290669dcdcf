import { type ConceptEntry, matchKinds, noteKinds, type Translation } from '../../model.ts';
import { canonicalJson } from '../../seed/canonical.ts';
import { canonicalTag } from '../import/language-tag.ts';
import { guarded, joined } from '../table/cells.ts';
import type { Exported } from './exported.ts';

/** A row's cells by column. */
type Row = Record<string, string>;

/** Columns in their order. The first are always there, the others where a concept has something in them. */
const always = ['id', 'prefLabel', 'altLabels', 'hiddenLabels', 'kind', 'definition', 'broader', 'related'];
const further = ['onlyWith', 'deprecated', 'replacedBy', 'iri', 'language', 'notations', ...noteKinds, ...matchKinds];
const translated = ['prefLabel', 'altLabels', 'hiddenLabels', 'definition', ...noteKinds];

/** The concepts as a table, a row each. What a spreadsheet would run as a formula has an apostrophe before it. */
export function writeCsv({ vocabulary, oldAddresses }: Exported): string {
  const related = relatedOnce(vocabulary.concepts);
  const rows = [
    ...vocabulary.concepts.map((concept) => conceptRow(concept, related.get(concept.id) ?? [])),
    ...Object.entries(vocabulary.redirects).flatMap(([id, successors]) =>
      id.startsWith('concept/')
        ? [{ id: plainId(id), replacedBy: joined(successors.map(plainId)), iri: oldAddresses.get(id) ?? '' }]
        : [],
    ),
  ].sort((a, b) => ((a.id ?? '') < (b.id ?? '') ? -1 : 1));
  const used = new Set(rows.flatMap((row: Row) => Object.keys(row).filter((column) => row[column] !== '')));
  const languages = [...new Set([...used].flatMap((column) => column.split('@')[1] ?? []))].sort();
  const columns = [
    ...always,
    ...further.filter((column) => used.has(column)),
    ...languages
      .flatMap((language) => translated.map((column) => `${column}@${language}`))
      .filter((each) => used.has(each)),
  ];
  const line = (cells: string[]) => `${cells.map(cellText).join(',')}\n`;
  return line(columns) + rows.map((row: Row) => line(columns.map((column) => row[column] ?? ''))).join('');
}

function plainId(id: string): string {
  return id.slice('concept/'.length);
}

/** Each pair at its smaller id, whichever side a curator wrote it on. */
function relatedOnce(concepts: ConceptEntry[]): Map<string, string[]> {
  const pairs = new Map<string, Set<string>>();
  for (const { id, related } of concepts) {
    for (const other of related) {
      const [first, second] = id < other ? [id, other] : [other, id];
      pairs.set(first, (pairs.get(first) ?? new Set()).add(second));
    }
  }
  return new Map([...pairs].map(([id, others]) => [id, [...others].sort()]));
}

function conceptRow(concept: ConceptEntry, related: string[]): Row {
  const { iri, language, notations, notes, matches, translations } = concept.carried ?? {};
  const { prefLabel, altLabels, hiddenLabels, onlyWith } = concept;
  const words = { prefLabel, altLabels, hiddenLabels, notes, definition: concept.definition ?? undefined };
  const row: Row = {
    id: plainId(concept.id),
    ...wordCells(words, ''),
    kind: concept.kind ?? '',
    broader: joined(concept.broader.map(plainId).sort()),
    related: joined(related.map(plainId)),
    onlyWith: Object.keys(onlyWith).length > 0 ? canonicalJson(onlyWith) : '',
    deprecated: concept.deprecated ?? '',
    iri: iri ?? '',
    language: language ?? '',
    notations: joined(notations ?? []),
  };
  for (const kind of matchKinds) row[kind] = joined((matches?.[kind] ?? []).toSorted());
  for (const [tag, translation] of Object.entries(translations ?? {}))
    Object.assign(row, wordCells(translation, `@${canonicalTag(tag) ?? tag}`));
  return row;
}

function wordCells({ prefLabel, altLabels, hiddenLabels, definition, notes }: Translation, suffix: string): Row {
  // A label counts once, as in SKOS.
  const others = (altLabels ?? []).filter((text) => text !== prefLabel);
  const hidden = (hiddenLabels ?? []).filter((text) => text !== prefLabel && !others.includes(text));
  const row: Row = {
    [`prefLabel${suffix}`]: prefLabel ?? '',
    [`altLabels${suffix}`]: joined(others.sort()),
    [`hiddenLabels${suffix}`]: joined(hidden.sort()),
    [`definition${suffix}`]: definition ?? '',
  };
  for (const kind of noteKinds) row[kind + suffix] = joined((notes?.[kind] ?? []).toSorted());
  return row;
}

function cellText(text: string): string {
  const cell = guarded(text);
  return /[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
