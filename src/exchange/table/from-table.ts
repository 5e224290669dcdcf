import { parse } from 'csv-parse/sync';
import { BriefgraphError } from '../../errors.ts';
import { conceptKinds } from '../../model.ts';
import type { ImportReport } from '../import/import-report.ts';
import { emptyVocabulary, type RawConcept, type RawVocabulary, rawConcept } from '../import/raw-vocabulary.ts';
import { unguarded } from './cells.ts';
import { columnOf, columns } from './columns.ts';
import { tableFault } from './table-fault.ts';

const limits = { columns: 500, row: 1_000_000, rows: 500_000 };

interface Table {
  format: 'csv' | 'tsv';
  path: string;
  /** What the texts are in, where neither the column nor the row says it. */
  language: string;
}

interface Parsed {
  record: string[];
  info: { lines: number };
}

/** The concepts of a table: a row each, the columns known by their names in the first row. */
export function fromTable(text: string, { format, path, language }: Table, report: ImportReport): RawVocabulary {
  const rows = rowsOf(text, format, path);
  const [head, ...body] = rows;
  const header = (head?.record ?? []).map((cell) => ({ cell, ...columnOf(cell) }));
  if (!header.some(({ name }) => name === 'preflabel')) {
    throw new BriefgraphError('BAD_INPUT', 'no column is called prefLabel', {
      where: `${path}:1`,
      next: 'The first row names the columns: id, prefLabel, altLabels, definition, broader, related … (several in a cell: a|b).',
    });
  }
  for (const { name, cell } of header) if (!columns[name]) report.leftOut('column', cell);
  const raws: RawConcept[] = [];
  const seen = new Set<string>();
  let line = (head?.info.lines ?? 0) + 1;
  for (const { record, info } of body) {
    const where = `${path}:${line}`;
    line = info.lines + 1;
    if (record.length > header.length) {
      report.leftOut('cells behind the last column', `${where} ${record.slice(header.length).join(', ')}`);
    }
    const raw = rowConcept(header, record, { where, language }, report);
    if (raw === null) continue;
    if (seen.has(raw.key)) report.refused('row of an id that another row has', `${where} ${raw.key}`);
    else raws.push(raw);
    seen.add(raw.key);
  }
  leadToKeys(raws);
  return { ...emptyVocabulary(), concepts: raws };
}

function rowsOf(text: string, format: 'csv' | 'tsv', path: string): Parsed[] {
  const tooMany = (what: string, line: number) =>
    new BriefgraphError('TOO_LARGE', what, {
      where: `${path}:${line}`,
      next: `At most ${limits.columns} columns and ${limits.rows.toLocaleString('en')} rows are read.`,
    });
  const first = text.slice(0, text.search(/\n|$/));
  // Spreadsheets of many countries put semicolons between the cells of a "CSV".
  const delimiter = format === 'tsv' ? '\t' : first.includes(';') && !first.includes(',') ? ';' : ',';
  let rows: Parsed[];
  try {
    rows = parse(text, {
      delimiter,
      info: true,
      skip_empty_lines: true,
      relax_column_count: true,
      max_record_size: limits.row,
      to: limits.rows + 2,
    }) as unknown as Parsed[];
  } catch (error) {
    throw tableFault(error, path);
  }
  const wide = rows.find(({ record }) => record.length > limits.columns);
  if (wide) throw tooMany(`a row of ${wide.record.length.toLocaleString('en')} columns`, wide.info.lines);
  if (rows.length > limits.rows + 1) throw tooMany(`more than ${limits.rows.toLocaleString('en')} rows`, limits.rows);
  return rows;
}

type Header = { name: string; language: string }[];

function rowConcept(
  header: Header,
  record: string[],
  row: { where: string; language: string },
  report: ImportReport,
): RawConcept | null {
  const cells = header.map((column, position) => ({ ...column, cell: unguarded(record[position] ?? '').trim() }));
  const given = (wanted: string) => cells.find(({ name, cell }) => name === wanted && cell !== '')?.cell;
  const key = given('id')?.replace(/^concept\//, '') ?? given('iri') ?? given('preflabel');
  if (key === undefined) {
    if (cells.some(({ cell }) => cell !== '')) report.refused('row without id, iri and prefLabel', row.where);
    return null;
  }
  const raw = rawConcept(key, row.where);
  const own = given('language') ?? row.language;
  for (const { name, cell, language } of cells) {
    if (cell === '') continue;
    try {
      columns[name]?.({ raw, cell, language: language || own });
    } catch {
      report.leftOut(`${name} that is no JSON`, `${row.where} ${cell}`);
    }
  }
  if (raw.kind !== undefined && !conceptKinds.some((kind) => kind === raw.kind)) {
    report.leftOut('kind that is none', `${row.where} ${raw.kind}`);
    delete raw.kind;
  }
  return raw;
}

/** People refer to rows by id, by address or by label. */
function leadToKeys(raws: RawConcept[]): void {
  const keys = new Map<string, string>();
  for (const { key, preferred } of raws) for (const { text } of preferred) keys.set(text.toLowerCase(), key);
  for (const { key, iri } of raws) if (iri) keys.set(iri, key);
  const known = new Set(raws.map(({ key }) => key));
  const lead = (name: string) => (known.has(name) ? name : (keys.get(name) ?? keys.get(name.toLowerCase()) ?? name));
  for (const raw of raws) {
    for (const field of ['broader', 'related', 'replacedBy'] as const) {
      raw[field] = raw[field].map((name) => lead(name.replace(/^concept\//, '')));
    }
  }
}
