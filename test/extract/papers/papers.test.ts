/** Papers named by quoted titles. */
import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../../src/extract/extract-claims.ts';
import { briefOf, prose } from '../brief-of.ts';

const papersIn = (text: string) => extractClaims(prose(text)).papers;
const title = 'Sparse Heads Share Their Work';

describe('a quoted title with its cue', () => {
  it.each([
    [`A groundbreaking paper titled "${title}" has changed the field.`],
    [`However, a new paper by Roe et al., titled "${title}," proposes a cure.`],
    [`Their paper, “${title},” proposes a cure.`],
    [`In the preprint 'Sparse Heads Share Their Work', the group proposes a cure.`],
    [`Last week brought «${title}», a paper by two students.`],
    [`"${title}," a new paper from the north, proposes a cure.`],
    [`"${title}" (Roe et al., 2025) proposes a cure.`],
    [`"${title}" by Roe and colleagues proposes a cure.`],
    [`In "${title}", Roe et al. propose a cure.`],
    [`The "${title}" paper proposes a cure.`],
    [`A study from Utrecht, "${title}," proposes a cure.`],
    [`Entitled "${title}", the manuscript proposes a cure.`],
    [`The group has a new paper out. Titled "${title}," it proposes a cure.`],
    [`A paper on letter recognition in video, titled "${title}", proposes a cure.`],
    [`A paper by Chen and colleagues called "${title}" proposes a cure.`],
    [`The paper is titled: "${title}".`],
    [`A paper titled ‘${title}’ proposes a cure.`],
    [`The study „${title}“ proposes a cure.`],
  ])('%s', (text) => {
    expect(papersIn(text)).toMatchObject([{ title, arxivId: null, doi: null, url: null, role: 'COVERS' }]);
  });

  it('may be a question, have a quotation or a possessive in it, and be wrapped', () => {
    expect(papersIn('A paper titled "Is Scale All We Need? A Second Look" is out.')[0]?.title).toBe(
      'Is Scale All We Need? A Second Look',
    );
    expect(papersIn('A paper titled “Inside the ‘Black Box’ of Search” is out.')[0]?.title).toBe(
      'Inside the ‘Black Box’ of Search',
    );
    expect(papersIn("A paper titled 'The Agents' Dilemma in Markets' is out.")[0]?.title).toBe(
      "The Agents' Dilemma in Markets",
    );
    expect(papersIn('A paper titled "Sparse Heads\nShare Their Work" is out.')[0]?.title).toBe(title);
  });

  it('keeps its own small letters and digits at the beginning', () => {
    expect(papersIn('A paper titled "3D scenes from sound" is out.')[0]?.title).toBe('3D scenes from sound');
    expect(papersIn('A paper titled "vKestrel: serving birds" is out.')[0]?.title).toBe('vKestrel: serving birds');
  });

  it('gives several papers in a list', () => {
    const text = 'The papers "Sparse Heads Share Work" and "Dense Heads Keep Theirs" are out.';
    expect(papersIn(text).map((paper) => paper.title)).toEqual(['Sparse Heads Share Work', 'Dense Heads Keep Theirs']);
  });

  it('is evidence without its quotation marks and the comma in them', () => {
    const brief = prose(`A paper titled "${title}," is out.`);
    const [evidence] = extractClaims(brief).papers[0]?.evidence ?? [];
    expect(evidence).toMatchObject({ quote: title, rule: 'titled', confidence: 0.97 });
    expect(brief.text.slice(evidence?.start, evidence?.end)).toBe(title);
  });
});

describe('a quoted phrase that is no title', () => {
  it.each([
    ['Roe et al. introduce a framework called "Learning Weather Fronts" in the paper.'],
    ['This persistent "black box" nature worries the authors of the paper.'],
    ['The paper proposes "gradient weather" as a new field.'],
    ['The paper concludes: "We find that heads share their work."'],
    ['"Nobody Should Trust This Model," the paper says.'],
    ['A new study found that "Heads Share Their Work" is true.'],
    ['The talk titled "How We Train Our Models" mentions a paper.'],
    ['In a blog post on the new paper, titled "Why Heads Matter Now", Roe explains it.'],
    ['The paper was read by "The Group of Seven" in May.'],
    ['A paper titled "Sparse Heads Share …" is out.'],
    ['The researchers report "Significant Gains In Speed" on all tests.'],
    ['Their work shows that so-called "Deep Weather Fronts" exist.'],
    ['The paper sets out a research agenda called "Sparse Heads Everywhere Now".'],
    ['The paper is about an old dream called "Sparse Heads Everywhere Now".'],
    ['"Sparse Heads Share Their Work" was the motto of a research group.'],
    ['"Sparse Heads Share Their Work," a research group found.'],
    ['A paper titled "" is out, and another called " ".'],
    ['A paper titled "Sparse heads without an end is out.'],
  ])('%s', (text) => {
    expect(papersIn(text)).toEqual([]);
  });

  it('"a new study" makes no paper', () => {
    expect(papersIn('A new study found that models can see. Researchers found this in a paper by Roe et al.')).toEqual(
      [],
    );
  });
});

describe('one paper', () => {
  it('is one claim, with all places that name it', () => {
    const brief = briefOf(`Quick Paper Review: "${title}"`, [
      ['SUMMARY', `A new paper by Roe et al., titled "${title}," proposes a cure.`],
      ['BODY', `In short: “Sparse heads share their work” is worth a look.`],
    ]);
    const { papers } = extractClaims(brief);
    expect(papers).toHaveLength(1);
    expect(papers[0]).toMatchObject({ title, citedAs: 'Roe et al.', role: 'COVERS' });
    expect(papers[0]?.evidence.map(({ rule }) => rule)).toEqual(['paper-title', 'titled', 'repeated-title']);
    for (const { start, end, quote } of papers[0]?.evidence ?? []) expect(brief.text.slice(start, end)).toBe(quote);
  });

  it('is covered where the brief is about it, and mentioned far below', () => {
    const filler = 'Models grow and the world looks on with some worry. '.repeat(40);
    expect(papersIn(`A paper titled "${title}" is out. ${filler}`)[0]?.role).toBe('COVERS');
    expect(papersIn(`${filler} A paper titled "${title}" is out.`)[0]?.role).toBe('MENTIONS');
  });
});

describe('the year', () => {
  it.each([
    [`A 2016 paper titled "${title}" is read again.`, 2016],
    [`A paper from 2016, "${title}," is read again.`, 2016],
    [`A paper titled "${title}" (2016) is read again.`, 2016],
    [`A paper titled "${title}" (Roe et al., 2016) is read again.`, 2016],
    [`A paper titled "${title}" is read again. Published in 2016, this study found it.`, 2016],
    [`A paper titled "${title}", first published in May 2016, is read again.`, 2016],
    [`A paper titled "${title}" is read again. By 2030 this may change.`, null],
    [
      `A paper titled "${title}" is out. A paper titled "Dense Heads Keep Theirs" came too. Published in 2016, this paper was right.`,
      null,
    ],
    [`A paper titled "${title}" tests 2048 models.`, null],
  ])('%s', (text, year) => {
    expect(papersIn(text)[0]).toMatchObject({ title, year });
  });
});

describe('the authors as cited', () => {
  it.each([
    [`A paper by Roe et al., titled "${title}", is out.`, 'Roe et al.'],
    [`"${title}" by Zhang and colleagues is a new paper.`, 'Zhang and colleagues'],
    [`A paper titled "${title}" was written by Chen & Li (2023).`, 'Chen & Li (2023)'],
    [`In van der Berg et al. the paper titled "${title}" is out.`, 'van der Berg et al.'],
    [`A paper titled "${title}" is out. You should skim the Roe et al. paper.`, 'Roe et al.'],
    [`A paper titled "${title}" is out. Roe et al. and Doe et al. wrote papers against it.`, null],
    [`A paper titled "${title}" is out.`, null],
  ])('%s', (text, citedAs) => {
    expect(papersIn(text)[0]).toMatchObject({ title, citedAs });
  });

  it('are no person', () => {
    expect(extractClaims(prose(`A paper by Simon et al., titled "${title}", is out.`)).people).toEqual([]);
  });
});
