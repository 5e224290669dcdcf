import { expect, it } from 'vitest';
import { readRdf } from '../../src/exchange/rdf/read-rdf.ts';
import { integrityBreaches, s9, s13, s14, s27, s46 } from '../../src/exchange/skos/integrity.ts';

const quadsOf = async (turtle: string) => {
  const text = `@prefix : <http://e.org/> .\n@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n${turtle}`;
  return (await readRdf(text, { format: 'turtle', path: 'a.ttl' })).quads;
};

it.each([
  ['S9', s9, ':a a skos:Concept, skos:ConceptScheme .', ':a a skos:Concept . :s a skos:ConceptScheme .'],
  [
    'S13',
    s13,
    ':a skos:prefLabel "x"@en ; skos:altLabel "x"@en .',
    ':a skos:prefLabel "x"@en ; skos:altLabel "x"@fr .',
  ],
  ['S13 (hidden)', s13, ':a skos:hiddenLabel "x"@en ; skos:altLabel "x"@en .', ':a skos:altLabel "x"@en, "X"@en .'],
  ['S14', s14, ':a skos:prefLabel "x"@en, "y"@en .', ':a skos:prefLabel "x"@en, "y"@fr, "z" .'],
  ['S27', s27, ':a skos:broader :b ; skos:related :b .', ':a skos:broader :b . :c skos:broader :b ; skos:related :a .'],
  ['S27 (far)', s27, ':c skos:broader :b . :a skos:narrower :b ; skos:related :c .', ':a skos:related :c .'],
  ['S46', s46, ':a skos:exactMatch :b ; skos:broadMatch :b .', ':a skos:exactMatch :b ; skos:closeMatch :b .'],
  ['S46 (reverse)', s46, ':a skos:exactMatch :b . :b skos:relatedMatch :a .', ':a skos:relatedMatch :b .'],
])('%s finds its breach, and nothing where there is none', async (_, condition, bad, good) => {
  expect(condition(await quadsOf(bad)).length).toBe(1);
  expect(integrityBreaches(await quadsOf(good))).toEqual([]);
});

it('ends where broader goes round', async () => {
  const quads = await quadsOf(':a skos:broader :b . :b skos:broader :c . :c skos:broader :b . :a skos:related :d .');
  expect(s27(quads)).toEqual([]);
});
