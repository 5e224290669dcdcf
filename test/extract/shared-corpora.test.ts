/** Claims on the real captures and collections in ../shared, against what their gold says. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../src/extract/extract-claims.ts';
import type { Brief, Capture, Claims } from '../../src/model.ts';
import { parse } from '../../src/parse/parse.ts';

const shared = fileURLToPath(new URL('../../../shared', import.meta.url));
const absent = existsSync(join(shared, 'gold/briefs.json'))
  ? null
  : 'the captures and corpora in ../shared are not here';
const read = (file: string) => readFileSync(join(shared, file), 'utf8');

function briefsOf(file: string): { brief: Brief; claims: Claims }[] {
  const capture: Capture = {
    location: join(shared, file),
    name: basename(file),
    format: file.endsWith('.md') ? 'markdown' : 'text',
    content: read(file),
    capturedAt: '2026-05-01T00:00:00.000Z',
    hash: file,
    known: { title: null, url: null, outlet: null, publishedAt: null, category: null, id: null },
  };
  return parse(capture).map((clipping, position) => {
    const brief: Brief = { ...clipping, id: `brief/${file}/${position}`, aliases: [], captures: [file] };
    return { brief, claims: extractClaims(brief) };
  });
}

interface GoldBrief {
  title: string;
  captures: string[];
  covers: string[];
  citedAs?: Record<string, string>;
  paperYear?: Record<string, number>;
  people?: string[];
  abbreviations?: Record<string, string>;
  definitions?: Record<string, string>;
  topics?: string[];
}

describe('the five captures', () => {
  it('give the papers, people, terms and abbreviations that a careful reader finds, and no others', ({ skip }) => {
    if (absent) skip(absent);
    const gold: GoldBrief[] = JSON.parse(read('gold/briefs.json')).briefs;
    for (const expected of gold) {
      for (const file of expected.captures) {
        const found = briefsOf(`briefs/${file}`).find(({ brief }) => brief.title === expected.title);
        expect(found, expected.title).toBeDefined();
        const { papers, people, abbreviations, terms } = (found as { claims: Claims }).claims;
        expect(papers.map(({ title, role }) => [title, role])).toEqual(
          expected.covers.map((title) => [title, 'COVERS']),
        );
        for (const { title, citedAs, year } of papers) {
          expect(citedAs).toBe(expected.citedAs?.[title ?? ''] ?? null);
          expect(year).toBe(expected.paperYear?.[title ?? ''] ?? null);
        }
        expect(people.map(({ name }) => name)).toEqual(expected.people ?? []);
        expect(Object.fromEntries(abbreviations.flatMap(({ short, long }) => (long ? [[short, long]] : [])))).toEqual(
          expected.abbreviations ?? {},
        );
        const definitions = Object.entries(expected.definitions ?? {});
        expect(terms.filter(({ definition }) => definition).map(({ label }) => label)).toEqual(
          definitions.map(([label]) => label),
        );
        for (const [label, begins] of definitions) {
          expect(terms.find((term) => term.label === label)?.definition?.text).toMatch(new RegExp(`^${begins}`));
        }
        expect(terms.filter(({ definition }) => !definition).map(({ label }) => label)).toEqual(expected.topics ?? []);
      }
    }
  });
});

it('weekly tables: all arXiv ids that the items have, as covered, and no others', ({ skip }) => {
  if (absent) skip(absent);
  const items: { year: number; arxiv: string[] }[] = JSON.parse(read('corpora/ml-papers-of-the-week/items.json'));
  const gold = items.filter(({ year }) => year === 2023).map(({ arxiv }) => [...new Set(arxiv)]);
  const found = briefsOf('corpora/ml-papers-of-the-week/2023.md').map(({ claims }) =>
    claims.papers.filter(({ role }) => role === 'COVERS').flatMap(({ arxivId }) => arxivId ?? []),
  );
  expect(gold.flat().length).toBeGreaterThan(300);
  expect(found).toEqual(gold);
});
