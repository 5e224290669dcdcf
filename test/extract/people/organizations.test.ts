import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../../src/extract/extract-claims.ts';
import { briefOf, prose } from '../brief-of.ts';

const organizationsIn = (text: string) => extractClaims(prose(text)).organizations.filter(({ sure }) => sure);
const namesIn = (text: string) => organizationsIn(text).map(({ name }) => name);

describe('organizations by their name', () => {
  it.each([
    ['She came from Quillon University last year.', ['Quillon University']],
    ['She came from the University of Quillon last year.', ['University of Quillon']],
    [
      'It was made at the Quillon Institute of Science and Technology in spring.',
      ['Quillon Institute of Science and Technology'],
    ],
    ['He leads the Center for Gentle Machines there.', ['Center for Gentle Machines']],
    ['He leads the Center for Research on Gentle Models there.', ['Center for Research on Gentle Models']],
    [
      'He leads the Computer Science and Gentle Systems Laboratory there.',
      ['Computer Science and Gentle Systems Laboratory'],
    ],
    [
      'A fellow of the Quillon Association for the Advancement of Science spoke.',
      ['Quillon Association for the Advancement of Science'],
    ],
    ['It was sold to Quillon Inc. in spring, and that was that.', ['Quillon Inc.']],
    ['They met at the École Quillon de Mirabeau in spring.', ['École Quillon de Mirabeau']],
    ["It was the Institute of Women's Medicine that did it.", ["Institute of Women's Medicine"]],
    [
      'Both the University of Quillon and Mirabeau College took part in it.',
      ['University of Quillon', 'Mirabeau College'],
    ],
    ['It was studied at the Swiss Quillon Lab QUILL for years.', ['Swiss Quillon Lab QUILL']],
    ['Work at the University of Quillon School of Medicine goes on.', ['University of Quillon School of Medicine']],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  it('and by the short form beside it, which is no organization of its own', () => {
    const [found] = organizationsIn('The Quillon Institute for Birds (QIB) was closed.');
    expect(found?.evidence.map(({ quote, rule }) => [quote, rule])).toEqual([
      ['Quillon Institute for Birds', 'organization-name'],
      ['QIB', 'organization-short-form'],
    ]);
  });
});

it('in other languages begin without an article and end before the next one', () => {
  const text =
    'Es war El Instituto de Quillon. So sagen es die Technische Universität Quillon und des einen Instituts wegen alle.';
  expect(namesIn(text)).toEqual(['Instituto de Quillon', 'Technische Universität Quillon']);
});

describe('what is no organization', () => {
  it.each([
    ['Foundation Models and Open Foundation Models are large, they say.'],
    ['They open a Data Center and a Research Lab and an AI Company.'],
    ['It won the Quillon Society Award, and then the Quillon Institute Distinguished Teaching Medal.'],
    ['Gemini Robotics is a model that moves arms about.'],
    ['He chairs the Joint Committee on Birds and the Advisory Board of it.'],
    ['The University was old, and so was the Institute of it.'],
    ['Quillon saw the sea, and Mirabeau did not.'],
    ['The Association for Computational Linguistics met, as did the president of AAAI.'],
    ['Former President of Product Design and director of Finance.'],
    ['Courageous researchers are keen on it.'],
    ['The camera is backed by the Quillon chip, they write.'],
  ])('%s', (text) => {
    expect(namesIn(text)).toEqual([]);
  });

  it('what stands in headlines, titles and topics', () => {
    const name = 'Quillon University';
    const sections: Parameters<typeof briefOf>[1] = [
      ['HEADING', name],
      ['TOPIC', name],
      ['BODY', 'Big Tech Buys Quillon University In Daring Deal'],
    ];
    expect(extractClaims(briefOf(name, sections)).organizations).toEqual([]);
  });
});

describe('roles', () => {
  const roleIn = (text: string) => organizationsIn(text).map(({ name, role }) => `${name} ${role}`);

  it.each([
    ['It was built by researchers at Quillon and shown in spring.', 'Quillon AFFILIATION'],
    ['It was built by Julia Varkas of Quillon University and shown.', 'Quillon University AFFILIATION'],
    ['It was built in a hall of Quillon University and shown.', 'Quillon University MENTIONED'],
    ['It was bought by the startup Quillon and shown in spring.', 'Quillon MENTIONED'],
  ])('%s', (text, expected) => {
    expect(roleIn(text)).toEqual([expected]);
  });
});
