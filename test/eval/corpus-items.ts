/** Items of the collections in ../shared as clippings, as an ingest of their pages would find them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Clipping, Link, Section, StoredClipping } from '../../src/model.ts';
import { parse } from '../../src/parse/parse.ts';
import { shared } from '../shared.ts';

const capturedAt = '2026-01-01T00:00:00.000Z';

const pathOf = (path: string): string => {
  const full = shared(path);
  if (full === null) throw new Error(`../shared has no ${path}`);
  return full;
};

export function storedAs(capture: string, clipping: Clipping, position = 0): StoredClipping {
  return { capture: `capture/${capture}`, captureName: capture, capturedAt, position, clipping };
}

/** The pages of a folder, parsed: weekly digests and daily newsletters. */
export function digestItems(folder: string): StoredClipping[] {
  const root = pathOf(folder);
  const pages = readdirSync(root).filter((name) => name.endsWith('.md'));
  return pages.sort().flatMap((name) => {
    const known = { title: null, url: null, outlet: null, publishedAt: null, category: null, id: null };
    const content = readFileSync(join(root, name), 'utf8');
    const clippings = parse({ location: name, name, format: 'markdown', content, capturedAt, hash: name, known });
    return clippings.map((clipping, position) => storedAs(name, clipping, position));
  });
}

/** The Alignment Newsletter's items. Their dates are not there. */
export function alignmentItems(): StoredClipping[] {
  const items = JSON.parse(readFileSync(pathOf('corpora/alignment-newsletter/items.json'), 'utf8')) as Row[];
  return items.map((item) =>
    storedAs(`an ${item.id}`, clippingOf(item.Title, item.Summary, item.URL, 'Alignment Newsletter')),
  );
}

/** A bibliography's entries with their abstracts: what a second outlet says of the same papers and posts. */
export function bibliographyItems(): StoredClipping[] {
  const [head = [], ...rows] = parseCsv(readFileSync(pathOf('corpora/alignment-newsletter/papers.csv'), 'utf8'));
  return rows.flatMap((cells) => {
    const row = Object.fromEntries(head.map((name, i) => [name, cells[i] ?? ''])) as Row;
    if (!row.Title) return [];
    return [storedAs(`bib ${row.Key}`, clippingOf(row.Title, row['Abstract Note'], row.Url, 'Safety Bibliography'))];
  });
}

type Row = Record<string, string | undefined>;

export function clippingOf(title = '', body = '', url = '', outlet = ''): Clipping {
  let text = title;
  const sections: Section[] = [{ kind: 'TITLE', start: 0, end: title.length, level: 0 }];
  const add = (kind: Section['kind'], line: string) => {
    const start = text.length + 2;
    text += `\n\n${line}`;
    sections.push({ kind, start, end: text.length, level: 0 });
    return start;
  };
  if (body) add('SUMMARY', body);
  const links: Link[] = [];
  if (/^https?:\/\/\S+$/.test(url)) {
    const start = add('LINK', `Story: ${url}`) + 'Story: '.length;
    links.push({ url, label: 'Story', main: true, start, end: start + url.length });
  }
  const start = add('SOURCE', outlet);
  return {
    title,
    kind: 'digest-item',
    url: links[0]?.url ?? null,
    outlet: { name: outlet, start, end: start + outlet.length, rule: 'digest-heading', confidence: 1 },
    originalPublisher: null,
    category: null,
    publishedAt: null,
    publishedPrecision: null,
    text,
    sections,
    links,
  };
}

/** RFC 4180: quoted cells may hold commas, line ends and doubled quotation marks. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n"]*))(,|\r?\n|$)/g)) {
    row.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
