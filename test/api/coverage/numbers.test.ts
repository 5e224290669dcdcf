import { describe, expect, it } from 'vitest';
import { contradictions, disagreements } from '../../../src/api/coverage/disagreements.ts';
import { numbersIn } from '../../../src/api/coverage/quantities.ts';

const told = (text: string) =>
  numbersIn(text).quantities.map(({ start, end, kind, unit, value }) => [text.slice(start, end), kind, unit, value]);

describe('quantities of a text', () => {
  it.each<[string, unknown[]]>([
    ['It was right 67% of the time.', ['67%', 'PERCENT', '%', 67]],
    ['It was right 67 per cent of the time.', ['67 per cent', 'PERCENT', '%', 67]],
    ['It gained 3.5 percentage points.', ['3.5 percentage points', 'POINTS', 'point', 3.5]],
    ['A run costs $5.6 million today.', ['$5.6 million', 'MONEY', 'USD', 5.6e6]],
    ['It raised $300m.', ['$300m', 'MONEY', 'USD', 3e8]],
    ['A run costs 5.6M dollars today.', ['5.6M dollars', 'MONEY', 'USD', 5.6e6]],
    ['It is 2.7x faster.', ['2.7x', 'FACTOR', '×', 2.7]],
    ['It is three times faster.', ['three times', 'FACTOR', '×', 3]],
    ['A 10-fold gain.', ['10-fold', 'FACTOR', '×', 10]],
    ['It trained for 3 weeks in all.', ['3 weeks', 'DURATION', 'second', 1_814_400]],
    ['It needs 80 GB of memory.', ['80 GB', 'SIZE', 'byte', 8e10]],
    ['They trained a 70B model.', ['70B', 'COUNT', 'parameter', 7e10]],
    ['They trained an 18B-parameter model.', ['18B-parameter', 'COUNT', 'parameter', 1.8e10]],
    ['It read about 1.5 million patient records.', ['1.5 million patient records', 'COUNT', 'record', 1.5e6]],
    ['A model of 40 million parameters gives the rates.', ['40 million parameters', 'COUNT', 'parameter', 4e7]],
    ['It saw 9 spatial proteomics patches.', ['9 spatial proteomics patches', 'COUNT', 'patch', 9]],
    ['It saw 15 trillion tokens.', ['15 trillion tokens', 'COUNT', 'token', 1.5e13]],
    ['There were 1,606 patients.', ['1,606 patients', 'COUNT', 'patient', 1606]],
    ['They give five lines of evidence.', ['five lines of evidence', 'COUNT', 'evidence', 5]],
    ['They give five key pieces of evidence.', ['five key pieces of evidence', 'COUNT', 'evidence', 5]],
    ['It has a C-index of 0.737 on both.', ['0.737', 'SCORE', 'score', 0.737]],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });

  it.each([
    'Llama 3 and GPT-4 are compared in Figure 2 and Section 3.1.',
    'In 2016 and 2017 much was written.',
    'See arXiv 1611.03530, or https://arxiv.org/abs/1611.03530v2.',
    'Version 2.5.1 came on 2026-03-04 at 10:30.',
    'One of the authors disagrees.',
    'It ran 100m and 5 t of sand.',
    'Qwen 2.5 is out.',
  ])('are not: %s', (text) => {
    expect(told(text)).toEqual([]);
  });

  it('are two where some of so many are told', () => {
    expect(told('It wins on 19 of 25 tasks.')).toEqual([
      ['19 of 25 tasks', 'COUNT', 'of 25 task', 19],
      ['25 tasks', 'COUNT', 'task', 25],
    ]);
  });

  it('keep limits, ranges and ends of a change', () => {
    const [over, under, about, range] = ['over 3,000 scans', 'up to 40% of it', 'about 70% of it', '10–20% of it'].map(
      (text) => numbersIn(`It was ${text}.`).quantities[0],
    );
    expect([over?.bound, under?.bound, about?.bound]).toEqual(['OVER', 'UNDER', null]);
    expect([about?.low, about?.high, range?.low, range?.high]).toEqual([63, 77, 9, 22]);
    expect(numbersIn('It went from 52% to 64%.').quantities.map(({ role }) => role)).toEqual(['FROM', 'TO']);
  });

  it('are forty of a text at most, however hostile it is', () => {
    for (const piece of ['1,111,', '1-', '$', 'two ', '9 a of ', '1 of 1 of ', '9'.repeat(50)]) {
      expect(numbersIn(piece.repeat(100_000 / piece.length)).quantities.length).toBeLessThanOrEqual(40);
    }
  });
});

describe('numbers that two texts tell', () => {
  const differ = (one: string, other: string) => {
    const pairs = contradictions(numbersIn(one), numbersIn(other));
    return pairs.map(([a, b]) => [one.slice(a.start, a.end), other.slice(b.start, b.end)]);
  };

  it.each([
    [
      'The clinical model read scans of 1,606 patients in nine hospitals.',
      'In nine hospitals, the model read the scans of 1,660 patients.',
      ['1,606 patients', '1,660 patients'],
    ],
    [
      'The fine-tuned model cuts memory use during training by 42%.',
      'Training needs 24% less memory with the fine-tuned model, the authors say of its use.',
      ['42%', '24%'],
    ],
    [
      'Anysphere raised $900M at a $9B valuation, led by Thrive.',
      'Anysphere raised $900M at a $9.9B valuation.',
      ['$9B', '$9.9B'],
    ],
    [
      'The paper outlines 10 open problems of the theory.',
      'It outlines 12 open problems for the theory.',
      ['10 open problems', '12 open problems'],
    ],
  ])('differ: %s | %s', (one, other, pair) => {
    expect(differ(one, other)).toEqual([pair]);
    expect(differ(other, one)).toEqual([[...pair].reverse()]);
  });

  it.each([
    [
      'about the same, rounded',
      'The open model has 70B parameters.',
      'The open model has about 70 billion parameters.',
    ],
    ['about the same, in other digits', 'It read scans of 26.7 million cells.', 'It read scans of 26,712,004 cells.'],
    ['a limit that holds', 'It read scans of over 3,000 patients.', 'It read scans of 3,412 patients.'],
    ['up to so many', 'It cuts memory use in training by up to 50%.', 'It cuts memory use in training by 31%.'],
    ['words and digits', 'They give five lines of evidence for it.', 'They give 5 pieces of evidence for it.'],
    ['units of one time', 'The training run of the model took 2 weeks.', 'The training run of the model took 14 days.'],
    [
      'of other things',
      'The model was right on 67% of the cases at triage.',
      'The authors say that costs fell by 30% in a year.',
    ],
    ['of other nouns', 'The model read scans of 1,606 patients.', 'The model read scans of nine hospitals.'],
    [
      'both ends of a change',
      'Its accuracy rose from 52% to 64% on the benchmark.',
      'Its accuracy rose to 64% on the benchmark.',
    ],
    [
      'a value that the other text has elsewhere',
      'The test set has only 10,000 samples of digits.',
      'The complete test set has 60,000 samples of digits instead of the usual 10,000.',
    ],
    [
      'models of several sizes',
      'The 7B and 70B models of the family are open.',
      'The 8B and 80B models of the family are open.',
    ],
  ])('agree, or nobody can tell: %s', (_why, one, other) => {
    expect(differ(one, other)).toEqual([]);
    expect(differ(other, one)).toEqual([]);
  });

  it('are put together over all outlets, and not compared within one', () => {
    const tell = (count: string) => numbersIn(`The clinical model read scans of ${count} patients in nine hospitals.`);
    const texts = [
      { source: 'alpha', numbers: tell('1,606') },
      { source: 'alpha', numbers: tell('1,609') },
      { source: 'beta', numbers: tell('1,660') },
      { source: 'gamma', numbers: tell('1,606') },
      { source: 'delta', numbers: numbersIn('Nothing of the kind is told of hospitals.') },
    ];
    const groups = disagreements(texts).map((group) => group.map(({ text, quantity }) => [text, quantity.value]));
    expect(groups).toHaveLength(1);
    expect(groups[0]).toEqual([
      [0, 1606],
      [1, 1609],
      [2, 1660],
      [3, 1606],
    ]);
    expect(disagreements(texts.slice(0, 2))).toEqual([]);
  });
});
