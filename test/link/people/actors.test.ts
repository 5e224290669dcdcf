/** People and organizations that briefs name, as entities. */
import { describe, expect, it } from 'vitest';
import { resolver } from '../../../src/link/papers/resolve.ts';
import type { NamedEntry } from '../../../src/model.ts';
import { annotate } from '../../../src/pipeline/annotate.ts';
import { namesOf } from '../../../src/pipeline/curated-names.ts';
import { knowledgeOf } from '../../../src/pipeline/knowledge.ts';
import { linkClippings } from '../../../src/pipeline/parse-captures.ts';
import { vocabularyOf } from '../../vocabulary-of.ts';
import { clipping, stored } from '../clippings.ts';

const named = (id: string, name: string, altNames: string[] = []): NamedEntry => ({
  id,
  name,
  altNames,
  url: null,
  kind: null,
});

const vocabulary = vocabularyOf({
  people: [named('person/larry-adams', 'Larry Adams'), named('person/jane-roe', 'Jane Roe', ['J. Roe'])],
  organizations: [
    named('organization/quillon', 'Quillon', ['Quillon University']),
    named('organization/mirabeau', 'Mirabeau'),
  ],
  outlets: [named('outlet/quillon-press', 'Quillon Daily Press')],
  files: {},
});
const known = knowledgeOf(vocabulary);
const found = (text: string) =>
  annotate(text, known).mentions.map(({ quote, id, status, role }) => `${quote}=${id} ${status} ${role}`);

describe('a name', () => {
  it.each([
    ['They went with Larry Adams to the mill.', ['Larry Adams=person/larry-adams CURATED MENTIONED']],
    ['They went with Larry Adam to the mill.', ['Larry Adam=person/larry-adam SOURCED MENTIONED']],
    ['They went with Marvin Roe to the mill.', ['Marvin Roe=person/marvin-roe SOURCED MENTIONED']],
    ['Researcher J. Roe said so in the old mill.', ['J. Roe=person/jane-roe CURATED QUOTED']],
    ['It was built at Quillon in spring.', ['Quillon=organization/quillon CURATED MENTIONED']],
    ["It was Quillon's mill in spring.", ['Quillon=organization/quillon CURATED MENTIONED']],
    [
      'It was built at Quillon University School of Medicine in spring.',
      ['Quillon University School of Medicine=organization/quillon-university-school-of-medicine SOURCED MENTIONED'],
    ],
    ['It was built by researchers at Mirabeau in spring.', ['Mirabeau=organization/mirabeau CURATED AFFILIATION']],
    [
      'It was told by Marvin Varka of Mirabeau.',
      ['Marvin Varka=person/marvin-varka SOURCED MENTIONED', 'Mirabeau=organization/mirabeau CURATED AFFILIATION'],
    ],
    ['It was told by Marvin Varka of Zorbia.', ['Marvin Varka=person/marvin-varka SOURCED MENTIONED']],
    [
      'It was built by researchers at Quillon, MBQ and Mirabeau in spring.',
      ['Quillon=organization/quillon CURATED AFFILIATION', 'Mirabeau=organization/mirabeau CURATED AFFILIATION'],
    ],
    ['It was told by the Quillon Daily Press in spring.', ['Quillon Daily Press=outlet/quillon-press CURATED null']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('has one role in a text, the strongest of its places', () => {
    expect(found('Larry Adams went to the mill. Adams said so. It was read, said Larry Adams.')).toEqual([
      'Larry Adams=person/larry-adams CURATED QUOTED',
      'Adams=person/larry-adams CURATED QUOTED',
      'Larry Adams=person/larry-adams CURATED QUOTED',
    ]);
  });

  it('of two people that differ in a plural is two people, in whatever briefs', () => {
    const briefs = ['They went with Marvin Varkas to the mill.', 'They went with Marvin Varka to the mill.'];
    const linked = linkClippings(
      briefs.map((text, at) => stored(`capture ${at}`, clipping(`Title ${at}`, { lines: [['BODY', text]] }))),
      vocabulary,
    );
    expect(linked.map(({ mentions }) => mentions.map(({ id }) => id))).toEqual([
      ['person/marvin-varkas'],
      ['person/marvin-varka'],
    ]);
  });

  it('is looked up as it is written', () => {
    const names = namesOf(vocabulary);
    expect(resolver('PERSON', names, vocabulary)('larry adams')).toMatchObject({
      status: 'MATCH',
      match: 'person/larry-adams',
    });
    expect(resolver('PERSON', names, vocabulary)('Larry Adam')).toMatchObject({ status: 'NONE' });
  });
});
