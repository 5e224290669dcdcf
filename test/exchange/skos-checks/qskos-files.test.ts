import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { absent, shared } from '../../shared.ts';
import { checkText } from './check-turtle.ts';

const folder = shared('corpora/skos/qskos');

interface Row {
  file: string;
  rule: string;
  /** The last step of each address that the rule must name, as often as it does; none for the file as a whole. */
  finds: string[];
}

const pair = (rule: string, file: string, finds: string[]): Row => ({ file: `${file}.rdf`, rule, finds });

/** What is wrong with each file by its name and its comments, as read by us. */
const rows: Row[] = [
  pair('skos-two-pref-labels', 'ambiguousLabels', ['conceptA', 'conceptA2', 'conceptA3', 'conceptA4']),
  pair('skos-labels-not-disjoint', 'ambiguousLabels', ['conceptD', 'conceptF']),
  pair('skos-language-coverage', 'commonlanguage_en', ['conceptA', 'conceptC', 'conceptD']),
  pair('skos-no-common-language', 'commonlanguage_en', []),
  pair('skos-disconnected-clusters', 'components_2', ['top-one']),
  pair('skos-hierarchy-cycle', 'cycles', ['conceptA', 'conceptH', 'conceptG']),
  pair('skos-undocumented', 'documentedConcepts', ['conceptC']),
  pair('skos-mapping-clash', 'exactVsAssociativeMappingClashes', ['17', '22', '26', '19', '1']),
  pair('skos-redundant-hierarchy', 'hierarchicalRedundancy', [
    ...['conceptC', 'conceptD', 'conceptH', 'conceptM', 'conceptR'],
  ]),
  pair('skos-short-label', 'labelMatch', ['conceptC', 'conceptD', 'conceptE', 'conceptF']),
  pair('skos-invalid-language', 'languageTags', ['conceptE', 'conceptJ']),
  pair('skos-missing-label', 'missingLabels', [
    ...['conceptA', 'conceptC', 'conceptD', 'conceptE', 'conceptG', 'conceptSchemeC', 'conceptSchemeD'],
  ]),
  // resourceF and resourceJ are concepts too, by what is said of them, and have nothing above them.
  pair('skos-root-not-top', 'noBroaderAndNotTopConcepts', [
    ...['resourceD', 'resourceG', 'resourceJ', 'resourceK', 'resourceF'],
  ]),
  pair('skos-overlapping-labels', 'overlappingLabels', ['conceptB', 'conceptD']),
  pair('skos-valueless-related', 'redundantAssociativeRelations', [
    ...['conceptA', 'conceptF', 'conceptG', 'conceptL', 'conceptM', 'conceptR'],
  ]),
  pair('skos-orphan-concept', 'relatedConcepts', ['c_1736', 'c_5245']),
  pair('skos-not-http', 'resources', ['www.google.com', 'urn:example:animal:ferret:nose', 'www.google.com']),
  pair('skos-broken-iri', 'resources', ['www.google. com']),
  pair('skos-only-transitive', 'solitaryTransitiveRelations', ['conceptA', 'conceptD', 'conceptJ', 'conceptM']),
];

const read = (file: string) => checkText(readFileSync(`${folder}/${file}`, 'utf8'), 'rdfxml');

it.skipIf(!folder)(`has a row for every file of the collection${folder ? '' : ` (${absent})`}`, () => {
  const files = [...new Set(rows.map(({ file }) => file))];
  expect([...files, 'nocontent.rdf'].sort()).toEqual(readdirSync(folder ?? '').sort());
});

it.skipIf(!folder).each(rows)('$file: $rule, and on no other concept', async ({ file, rule, finds }) => {
  const found = (await read(file)).filter((told) => told.rule === rule);
  const named = found.map(({ message }) => /<(?:[^>]*\/)?([^>]*)>/.exec(message)?.[1] ?? '');
  expect(named.map((name) => name.replace(/^.*\//, ''))).toEqual(finds);
  expect(found.filter(({ line }) => line === null)).toEqual([]);
});

it.skipIf(!folder)('nocontent.rdf: it has nothing in it', async () => {
  const found = await read('nocontent.rdf');
  expect(found.map(({ rule, message }) => [rule, message])).toEqual([
    ['skos-no-concepts', 'the file has no statement at all.'],
  ]);
});
