import fc from 'fast-check';
import { expect, it } from 'vitest';
import { extractClaims } from '../../src/extract/extract-claims.ts';
import type { Brief } from '../../src/model.ts';
import { briefOf } from './brief-of.ts';

const fragments = [
  ...[
    'a paper titled "Sparse Heads Share Work"',
    '“Dense Heads Keep Theirs,”',
    'by Roe et al.',
    'the study',
    'in 2016',
    "'",
  ],
  ...[
    'engineer Ondine Varkas',
    'Varkas',
    'said Julia Tamm',
    'mean wing length (MWL)',
    'MWL',
    '(',
    ')',
    '"',
    '.',
    ',',
    '\n',
  ],
  ...['arXiv:2401.01234', 'https://doi.org/10.1234/birds', 'é𝔘', 'Dr.', 'called', 'black box', 'The', '\n\n', ' '],
];
const words = fc.array(fc.constantFrom(...fragments), { maxLength: 30 }).map((parts) => parts.join(' '));
const briefs = fc
  .array(fc.tuple(fc.constantFrom('BODY', 'KEY_POINT', 'TERM', 'DEFINITION', 'TOPIC', 'SUMMARY'), words), {
    maxLength: 4,
  })
  .map((pieces) =>
    briefOf('News of the day', pieces as Parameters<typeof briefOf>[1], {
      links: [{ url: 'https://arxiv.org/abs/2401.05678', label: 'paper', main: false }],
    }),
  );

/** Every place that the claims on a brief name, and what is said to stand there. */
function placesIn(brief: Brief): { start: number; end: number; quote: string | null }[] {
  const { papers, terms, people, abbreviations } = extractClaims(brief);
  return [
    ...[...papers, ...people].flatMap(({ evidence }) => evidence),
    ...terms.flatMap(({ evidence, definition }) =>
      definition ? [evidence, { ...definition, quote: definition.text }] : [evidence],
    ),
    ...abbreviations.map(({ short, start, end }) => ({ start, end, quote: short })),
    ...abbreviations
      .filter(({ long }) => long !== null)
      .map(({ long, longStart, longEnd }) => ({ start: longStart ?? -1, end: longEnd ?? -1, quote: long })),
  ];
}

it('quotes the text exactly, whatever the brief', () => {
  let places = 0;
  fc.assert(
    fc.property(briefs, (brief) => {
      const found = placesIn(brief);
      places += found.length;
      expect(found.map(({ start, end }) => brief.text.slice(start, end))).toEqual(found.map(({ quote }) => quote));
    }),
    { numRuns: 150 },
  );
  expect(places).toBeGreaterThan(300);
});

it('never claims a paper by less than a title or an identifier, nor without evidence in order', () => {
  fc.assert(
    fc.property(briefs, (brief) => {
      const { papers, people } = extractClaims(brief);
      for (const { title, arxivId, doi } of papers) expect(title ?? arxivId ?? doi).toBeTruthy();
      for (const { evidence } of [...papers, ...people]) {
        expect(evidence.length).toBeGreaterThan(0);
        expect(evidence).toEqual(evidence.toSorted((a, b) => a.start - b.start || a.end - b.end));
      }
    }),
    { numRuns: 150 },
  );
});

it('says the same twice, and leaves the brief as it is', () => {
  fc.assert(
    fc.property(briefs, (brief) => {
      const before = structuredClone(brief);
      expect(extractClaims(brief)).toEqual(extractClaims(brief));
      expect(brief).toEqual(before);
    }),
    { numRuns: 50 },
  );
});

it('finds nothing in an empty brief', () => {
  expect(extractClaims({ ...briefOf(''), text: '', sections: [] })).toEqual({
    papers: [],
    terms: [],
    people: [],
    organizations: [],
    abbreviations: [],
    definitions: [],
    candidates: [],
  });
});
