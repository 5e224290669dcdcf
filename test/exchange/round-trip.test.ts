import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportText } from '../../src/exchange/export/export-text.ts';
import { type Exported, readForExport } from '../../src/exchange/export/exported.ts';
import { readRdf } from '../../src/exchange/rdf/read-rdf.ts';
import { checkSkos } from '../../src/exchange/skos-checks/check-skos.ts';
import { skosRules } from '../../src/exchange/skos-checks/skos-rules.ts';
import { matchKinds, noteKinds, type Vocabulary } from '../../src/model.ts';
import { shippedSeeds } from '../../src/pipeline/vocabulary.ts';
import { exportedOf, extensions, imported, losslessFormats, thereAndBack } from './round-trip.ts';

const word = fc.constantFrom(
  'a',
  'muP',
  'Ångström',
  '=1+1',
  '@home',
  "'-x",
  'x|y',
  'a;b',
  'tab\\',
  '"q"',
  'ß <b>',
  'λ & c',
  '学習',
);
const label = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => `${words.join(' ')} 1`);
const text = fc
  .array(fc.oneof(word, fc.constantFrom('\n', '\t', '\n\n', ', ', '. ')), { minLength: 1, maxLength: 6 })
  .map((words) => `x${words.join('')}x`);
const iri = fc.integer({ min: 0, max: 5 }).map((n) => `https://other.example/${n}?a=b&c#é`);
const some = <T>(of: fc.Arbitrary<T>) => fc.uniqueArray(of, { minLength: 1, maxLength: 3 });
const notes = fc.dictionary(fc.constantFrom(...noteKinds), some(text), { maxKeys: 2 });
const words = { altLabels: some(label), hiddenLabels: some(label), definition: text, notes };

/** Concepts that refer only to earlier ones: no circle. Some were replaced. */
const concepts = fc
  .array(
    fc.record(
      {
        prefLabel: label,
        ...words,
        kind: fc.constantFrom('method', 'field'),
        up: fc.nat(20),
        beside: fc.nat(20),
        onlyWith: fc.boolean(),
        deprecated: label,
        replaced: fc.boolean(),
        own: fc.boolean(),
        language: fc.constantFrom('fi', 'en-GB'),
        notations: some(label),
        matches: fc.dictionary(fc.constantFrom(...matchKinds), some(iri), { maxKeys: 3 }),
        translations: fc.dictionary(
          fc.constantFrom('de', 'zh-Hant'),
          fc.record({ prefLabel: label, ...words }, { requiredKeys: [] }),
          {
            maxKeys: 2,
          },
        ),
      },
      { requiredKeys: ['prefLabel'] },
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((all) =>
    all.map(({ up, beside, onlyWith, replaced, own, ...fields }, i) => ({
      ...fields,
      id: `c${i}`,
      ...(up !== undefined && up < i ? { broader: [`c${up}`] } : {}),
      ...(beside !== undefined && beside < i ? { related: [`c${beside}`] } : {}),
      ...(onlyWith ? { onlyWith: { [fields.prefLabel]: ['z', 'b'] } } : {}),
      ...(replaced && i > 0 ? { replacedBy: ['c0'] } : {}),
      ...(own ? { iri: `https://own.example/${i}` } : {}),
    })),
  );

const seeds = fc.record({
  concepts,
  scheme: fc.option(
    fc.record(
      { iri: fc.constant('https://s.example/v'), title: label, creators: some(label), license: iri },
      { requiredKeys: [] },
    ),
    { nil: undefined },
  ),
  rejected: fc.constantFrom([], [{ id: 'term/x', reason: 'No "term" at all.' }]),
  people: fc.constantFrom(
    [],
    [
      { id: 'z', name: 'Zoë Z.' },
      { id: 'b', name: 'B', altNames: ['=B'] },
      { id: 'old', replacedBy: 'z' },
    ],
  ),
});

const papersFor = (people: readonly unknown[]) =>
  people.length > 0
    ? [{ id: 'arxiv/1611.03530', title: 'T', year: 2017, arxivId: '1611.03530', authors: ['z', 'b'] }]
    : [];

const anyExported = seeds.map(({ people, ...rest }): Exported => {
  const json = {
    ...rest,
    people,
    papers: papersFor(people),
    outlets: [{ id: 'o', name: 'O', kind: 'blog', url: 'https://o.example/{x}' }],
  };
  return exportedOf([{ path: 'a.json', text: JSON.stringify(json) }]);
});

describe('export, import, export', () => {
  it.each(losslessFormats)('gives the same bytes in %s for any vocabulary', async (format) => {
    await fc.assert(
      fc.asyncProperty(anyExported, async (exported) => {
        const [first, again] = await thereAndBack(exported, format);
        expect(again).toBe(first);
      }),
      { numRuns: 40 },
    );
  });

  it.each(losslessFormats)(
    'gives the same bytes and the same concepts in %s for the shipped vocabulary',
    async (format) => {
      const exported = await readForExport(shippedSeeds);
      const first = exportText(exported, format);
      const again = await imported(first, `a.${extensions[format]}`);
      expect(exportText(again, format) === first).toBe(true);
      const [before, after] = [plain(exported.vocabulary), plain(again.vocabulary)];
      expect(after.concepts).toEqual(before.concepts);
      expect(after.related).toEqual(before.related);
      // A table has concepts only.
      if (format !== 'csv') expect(after).toEqual(before);
    },
  );
});

/** Without what has no order in RDF, and the files. */
function plain(vocabulary: Vocabulary) {
  const pairs = vocabulary.concepts.flatMap(({ id, related }) => related.map((other) => [id, other].sort().join(' ')));
  return {
    ...vocabulary,
    files: {},
    related: [...new Set(pairs)].sort(),
    concepts: vocabulary.concepts.map((concept) => ({
      ...concept,
      related: [],
      altLabels: concept.altLabels.toSorted(),
      hiddenLabels: concept.hiddenLabels.toSorted(),
      broader: concept.broader.toSorted(),
    })),
    ...Object.fromEntries(
      (['people', 'organizations', 'outlets'] as const).map((list) => [
        list,
        vocabulary[list].map((each) => ({ ...each, altNames: each.altNames.toSorted() })),
      ]),
    ),
    papers: vocabulary.papers.map((paper) => ({ ...paper, altTitles: paper.altTitles.toSorted() })),
  };
}

/** The rules that stand for the integrity conditions of the SKOS Reference. */
const conditions = new Set(
  skosRules.filter(({ standard }) => /\bS(?:9|13|14|27|46)\b/.test(standard ?? '')).map(({ id }) => id),
);

describe('an export', () => {
  it('keeps the integrity conditions of SKOS, whatever the seeds say', async () => {
    expect(conditions.size).toBe(5);
    await fc.assert(
      fc.asyncProperty(anyExported, async (exported) => {
        const { problems } = await checkSkos({ path: 'a.ttl', text: exportText(exported, 'turtle') }, 'turtle');
        expect(problems.filter(({ rule }) => conditions.has(rule)).map(({ what }) => what())).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('says no other mapping of two things that exactMatch makes one over a third, and keeps it all the same', async () => {
    const [x, y] = ['https://other.example/x', 'https://other.example/y'];
    const concepts = [
      { id: 'a', prefLabel: 'a', matches: { exactMatch: [x], relatedMatch: [y] } },
      { id: 'b', prefLabel: 'b', matches: { exactMatch: [x, y] } },
    ];
    const exported = exportedOf([{ path: 'a.json', text: JSON.stringify({ concepts }) }]);
    const text = exportText(exported, 'turtle');
    const { problems } = await checkSkos({ path: 'a.ttl', text }, 'turtle');
    expect(problems.filter(({ rule }) => rule === 'skos-mapping-clash')).toEqual([]);
    const again = await imported(text, 'a.ttl');
    expect(again.vocabulary.concepts[0]?.carried?.matches).toEqual(concepts[0]?.matches);
  });

  it('says the same in all four formats', async () => {
    const exported = await readForExport(shippedSeeds);
    const counts = await Promise.all(
      (['turtle', 'rdfxml', 'jsonld', 'ntriples'] as const).map(async (format) => {
        const { quads } = await readRdf(exportText(exported, format), { format, path: format });
        return quads.filter(
          ({ subject, object }) => subject.termType === 'NamedNode' && object.termType !== 'BlankNode',
        ).length;
      }),
    );
    expect(new Set(counts).size).toBe(1);
    expect(counts[0]).toBeGreaterThan(1_000);
  });
});
