import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exportText } from '../../src/exchange/export/export-text.ts';
import { type Exported, readForExport } from '../../src/exchange/export/exported.ts';
import { decodeText } from '../../src/exchange/files/decode-text.ts';
import { checkSkos } from '../../src/exchange/skos-checks/check-skos.ts';
import { shippedSeeds } from '../../src/pipeline/vocabulary.ts';
import { shared } from '../shared.ts';
import { imported } from './round-trip.ts';

/** S9, S13, S14, S27 and S46, as `seed check` asks for them of anybody's file: it shares no code with the export. */
const conditions = new Set([
  ...['skos-class-clash', 'skos-labels-not-disjoint', 'skos-two-pref-labels', 'skos-relation-clash'],
  'skos-mapping-clash',
]);

const corpora = ['cso/cso.csv', 'aio/aio.obo', 'skos/ACM-CCS-2012.xml', 'skos/qskos/ambiguousLabels.rdf'].concat(
  ['exactVsAssociativeMappingClashes', 'redundantAssociativeRelations', 'cycles'].map(
    (name) => `skos/qskos/${name}.rdf`,
  ),
);
const sources: [string, () => Promise<Exported>][] = [
  ['the shipped seeds', () => readForExport(shippedSeeds)],
  ...corpora.flatMap((name): [string, () => Promise<Exported>][] => {
    const path = shared(`corpora/${name}`);
    return path ? [[name, () => imported(decodeText(readFileSync(path)).text, basename(path))]] : [];
  }),
];

describe.each(sources)('an export of %s', (_, read) => {
  it.each(['turtle', 'rdfxml'] as const)(
    'passes the integrity conditions in %s, and every other check that is an error',
    async (format) => {
      const text = exportText(await read(), format);
      const { problems, concepts } = await checkSkos({ path: 'exported', text }, format);
      expect(concepts).toBeGreaterThan(0);
      // SKOS allows circles (8.6.8): those over mappings go out as they came in.
      const asked = problems.filter(({ rule }) => rule !== 'skos-hierarchy-cycle');
      const errors = asked.filter(({ severity, rule }) => severity === 'error' || conditions.has(rule));
      expect(errors.map(({ rule, what }) => `${rule}: ${what()}`)).toEqual([]);
    },
    60_000,
  );
});

describe('schema.org', () => {
  type Node = Record<string, unknown> & { '@id': string; '@type': string };
  const graphOf = async () => {
    const exported = await readForExport(shippedSeeds);
    const json: { '@graph': Node[] } = JSON.parse(exportText(exported, 'schema.org', 'https://example.org/g/'));
    return json['@graph'];
  };

  it('gives each term a code of its own, a name, a page and its set', async () => {
    const graph = await graphOf();
    const [set] = graph.filter((node) => node['@type'] === 'DefinedTermSet');
    const terms = graph.filter((node) => node['@type'] === 'DefinedTerm');
    expect(new Set(terms.map(({ termCode }) => termCode)).size).toBe(terms.length);
    for (const term of terms) {
      expect(term).toMatchObject({ name: expect.any(String), inDefinedTermSet: { '@id': set?.['@id'] } });
      expect(term.url).toBe(term['@id']);
    }
    expect(set).toMatchObject({ name: expect.any(String), url: set?.['@id'] });
    expect(set?.hasDefinedTerm).toEqual(terms.map((term) => ({ '@id': term['@id'] })));
  });

  it('refers to nobody who is not in it, and names papers and people', async () => {
    const graph = await graphOf();
    const known = new Set(graph.map((node) => node['@id']));
    const papers = graph.filter((node) => node['@type'] === 'ScholarlyArticle');
    const authors = papers.flatMap(({ author }) => (author ?? []) as { '@id': string }[]);
    expect(papers.length).toBeGreaterThan(0);
    expect(authors.filter((author) => !known.has(author['@id']))).toEqual([]);
    expect(papers.filter(({ name, headline }) => !name || name !== headline)).toEqual([]);
  });
});
