import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../../src/extract/extract-claims.ts';
import { briefOf, prose } from '../brief-of.ts';

const peopleIn = (text: string) => extractClaims(prose(text)).people;
const namesIn = (text: string) => peopleIn(text).map(({ name }) => name);

describe('people with a cue', () => {
  it.each([
    ['Google engineer Ondine Varkas explained a key issue with search.', ['Ondine Varkas']],
    ["The company's CEO, Ondine Varkas, was not amused by it.", ['Ondine Varkas']],
    ['It was built by researchers Ondine Varkas and Ilmar Tamm at night.', ['Ondine Varkas', 'Ilmar Tamm']],
    [
      'It was built by researchers Ondine Varkas, Ilmar Tamm, and Priya Raghunathan.',
      ['Ondine Varkas', 'Ilmar Tamm', 'Priya Raghunathan'],
    ],
    ['The plan came from Ondine Varkas, a professor at a small school.', ['Ondine Varkas']],
    ['The plan came from Ondine Varkas (director of the mill).', ['Ondine Varkas']],
    ['Professor Ondine M. Varkas wrote it down.', ['Ondine M. Varkas']],
    ['It was the idea of engineer Ondine van der Varkas all along.', ['Ondine van der Varkas']],
    ["It was engineer Seán O’Brien-Núñez's idea all along.", ['Seán O’Brien-Núñez']],
    ['It will not last, said Julia Varkas.', ['Julia Varkas']],
    ['Meanwhile Julia Varkas said that it will not last.', ['Julia Varkas']],
    ['Julia Varkas, who has seen worse, said that it will not last.', ['Julia Varkas']],
    ['Senator Ondine Varkas said that it will not last.', ['Ondine Varkas']],
    ['Blue Harvest CEO Ondine Varkas announced Granite Prime.', ['Ondine Varkas']],
    ['Über das Werk sprach Professorin Julia Varkas am Abend.', ['Julia Varkas']],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

describe('people by their names alone', () => {
  it.each([
    ['The garden was laid out by the pond for Julia Varkas in spring.', ['Julia Varkas']],
    ['Then J. R. Varkas, P.H. Tamm and K.-J. Roe met at the pond.', ['J. R. Varkas', 'P.H. Tamm', 'K.-J. Roe']],
    ['It is known since Yoshua LeQuillon and Julia McVarkas met.', ['Yoshua LeQuillon', 'Julia McVarkas']],
    ['It is known since Mei-Chen Varkas and Jean-Luc Núñez-Tamm met.', ['Mei-Chen Varkas', 'Jean-Luc Núñez-Tamm']],
    ['It is known since Laurens van der Varkas and Luc Van Varkas met.', ['Laurens van der Varkas', 'Luc Van Varkas']],
    ['It is told of Ondrio Zhang at length in the book.', ['Ondrio Zhang']],
    ['It is told of Ondine M. Varkas at length in the book.', ['Ondine M. Varkas']],
    ['It is told of Mark Varkas and Larry Page in the book.', ['Mark Varkas', 'Larry Page']],
    ['It was proposed by Ondine Varkas in spring.', ['Ondine Varkas']],
    ['It was shown in a paper by Ondine Varkas et al. that spring.', ['Ondine Varkas']],
    ['It was shown by Ondine Varkas and colleagues that spring.', ['Ondine Varkas']],
    [
      'It was built with Julia Varkas, Ondine Tamm, Mirko Qualm, and others.',
      ['Julia Varkas', 'Ondine Tamm', 'Mirko Qualm'],
    ],
    ["It is Julia Varkas's garden, and Julia Varkas ' s pond.", ['Julia Varkas']],
    ['Julia Varkas, Ilmar Tamm, P. Quillon, and Priya Roe.', ['Julia Varkas', 'Ilmar Tamm', 'P. Quillon', 'Priya Roe']],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

describe('the role of a person', () => {
  it.each([
    ['It was shown in a paper by Julia Varkas that spring.', 'AUTHOR'],
    ['"It will not last," said Dr. Julia Varkas.', 'QUOTED'],
    ['Julia Varkas et al. went on with it that spring.', 'AUTHOR'],
    ['Julia Varkas and colleagues went on with it that spring.', 'AUTHOR'],
    ['Julia Varkas introduces a garden that waters itself.', 'AUTHOR'],
    ['It will not last, said Julia Varkas in spring.', 'QUOTED'],
    ['It will not last, according to Julia Varkas in spring.', 'QUOTED'],
    ['It was seen by researcher Julia Varkas in spring.', 'MENTIONED'],
  ])('%s %s', (text, role) => {
    expect(peopleIn(text).map((person) => person.role)).toEqual([role]);
  });

  it('is shared in a list of authors, and the strongest in a brief', () => {
    expect(peopleIn('A paper by Julia Varkas, Ilmar Tamm and Jane Roe is out. Jane Roe said so.')).toMatchObject([
      { name: 'Julia Varkas', role: 'AUTHOR' },
      { name: 'Ilmar Tamm', role: 'AUTHOR' },
      { name: 'Jane Roe', role: 'AUTHOR' },
    ]);
  });
});

describe('what is no person', () => {
  it.each([
    ['It was known that the Julia Varkas 2 glasses weigh less.'],
    ['A longer view: Compares March and April to tell more.'],
    ['A new artificial intelligence model called Haiku was told of by engineers.'],
    ['Claude Haiku said that it is a model, and Gemini Nano agreed.'],
    ['Engineers at Claude Opus said so. CEO Gemini Pro wrote it.'],
    ['A paper by Simon et al. said that models see. Researcher Simon et al. wrote more.'],
    ['Hugging Face said that Blue Harvest explained the model.'],
    ['The engineer San Francisco needs most is missing, said New York.'],
    ['They sell Bright Coder, an AI software engineer, to banks.'],
    ['They sell Bright Coder, a software engineer agent, to banks.'],
    ['Google Engineer Explains Black Box Challenge In Modern Search Tools'],
    ['The CEO said that Deep Learning matters to the Research Team.'],
    ['She was President, Vice President, and then Secretary of it.'],
    ['Ondine Varkas saw the sea.'],
    ['They won the Julia Varkas Award and the Alan Turing Prize, and saw the Julia Varkas Library.'],
    ['She studied at Simon Varkas University and at the Julia Varkas Institute.'],
    ['They use Monte Carlo Tree Search, Max Pooling, Rich Parameters and Adam Optimizer.'],
    ['A Novel Method and A Mirage were found in Q&A. You’ll see it there.'],
    ['They told Eli Lilly and Goldman Sachs of it, and went to Santa Clara.'],
    ['It is in J. Applied Ontology and in J. Machine Learning, they write.'],
    ['A Bayesian net, a Kalman filter, a Nash equilibrium and a Markov chain are old.'],
  ])('%s', (text) => {
    expect(namesIn(text)).toEqual([]);
  });

  it('what stands in titles, topics and link lists alone', () => {
    const name = 'Engineer Ondine Varkas';
    const brief = briefOf(name, [
      ['HEADING', name],
      ['TOPIC', name],
      ['AUDIENCE', name],
    ]);
    expect(extractClaims(brief).people).toEqual([]);
  });
});

describe('later mentions', () => {
  const evidenceIn = (text: string) =>
    peopleIn(text).map(({ name, evidence }) => [name, ...evidence.map(({ quote }) => quote)]);

  it('are by surname, and by the full name wherever it stands', () => {
    const brief = briefOf('Ondine Varkas warns', [
      ['BODY', "Engineer Ondine Varkas spoke. Varkas emphasized it. It is Varkas's view; Ms. Varkas left."],
    ]);
    const [person] = extractClaims(brief).people;
    expect(person?.evidence.map(({ quote, rule }) => [quote, rule])).toEqual([
      ['Ondine Varkas', 'full-name'],
      ['Ondine Varkas', 'role'],
      ['Varkas', 'surname'],
      ['Varkas', 'surname'],
      ['Varkas', 'surname'],
    ]);
    for (const { start, end, quote } of person?.evidence ?? []) expect(brief.text.slice(start, end)).toBe(quote);
  });

  it('are not the same surname of another person, an institute, or a citation', () => {
    expect(
      evidenceIn(
        'Engineer Ondine Varkas spoke. Then Mirko Varkas came to the Varkas Institute with Varkas et al. and Varkas-Tamm.',
      ),
    ).toEqual([['Ondine Varkas', 'Ondine Varkas']]);
  });

  it('say nothing where two people have the surname', () => {
    expect(evidenceIn('Engineer Ondine Varkas spoke. Engineer Mirko Varkas agreed. Varkas left.')).toEqual([
      ['Ondine Varkas', 'Ondine Varkas'],
      ['Mirko Varkas', 'Mirko Varkas'],
    ]);
  });

  it('are not looked for before the person is introduced', () => {
    expect(evidenceIn('The Varkas plan failed. Varkas was far. Engineer Ondine Varkas spoke.')).toEqual([
      ['Ondine Varkas', 'Ondine Varkas'],
    ]);
  });
});
