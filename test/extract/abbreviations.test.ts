import { describe, expect, it } from 'vitest';
import { abbreviationsOf } from '../../src/extract/abbreviations.ts';

const pairsIn = (text: string) => abbreviationsOf(text).map(({ short, long }) => [short, long]);

describe('a definition', () => {
  it.each([
    ['They track multiplexed birdsong (mBS) data.', 'mBS', 'multiplexed birdsong'],
    ['We use mBS (multiplexed bird song) data.', 'mBS', 'multiplexed bird song'],
    [
      'It is called Bird-in-the-Loop Meta Bayesian Search (BL-MBS), and it is new.',
      'BL-MBS',
      'Bird-in-the-Loop Meta Bayesian Search',
    ],
    ['New artificial intelligence (AI) systems came.', 'AI', 'artificial intelligence'],
    ['Many large language models (LLMs) came.', 'LLMs', 'large language models'],
    ['They use the sequence to sequence (seq2seq) form.', 'seq2seq', 'sequence to sequence'],
    ['They use peer-to-peer (P2P) nets.', 'P2P', 'peer-to-peer'],
    ['A wing-based feather clustering algorithm (WFC) came.', 'WFC', 'wing-based feather clustering'],
    ["The Bird Protection Agency's (BPA) rules came.", 'BPA', 'Bird Protection Agency'],
    ['The mean wing length (or MWL) grew.', 'MWL', 'mean wing length'],
    ['The mean wing length (MWL; see below) grew.', 'MWL', 'mean wing length'],
    ['The “mean wing length” (“MWL”) grew.', 'MWL', 'mean wing length'],
    ['MWL (short for mean wing length) grew.', 'MWL', 'mean wing length'],
    ['MWL stands for mean wing length.', 'MWL', 'mean wing length'],
    ['The model uses MWL, short for mean wing length, in all tests.', 'MWL', 'mean wing length'],
    ['We introduce Bird Annotation Graphs, or BAG, today.', 'BAG', 'Bird Annotation Graphs'],
    ['An autoregressive (AR) model came.', 'AR', 'autoregressive'],
    ['The long form is mean wing\nlength (MWL) here.', 'MWL', 'mean wing length'],
  ])('%s', (text, short, long) => {
    expect(abbreviationsOf(text)).toHaveLength(1);
    const [found] = abbreviationsOf(text);
    expect(found).toMatchObject({
      short,
      long: found?.long?.includes('\n') ? long.replace(' length', '\nlength') : long,
    });
    expect(text.slice(found?.start, found?.end)).toBe(short);
    expect(text.slice(found?.longStart ?? -1, found?.longEnd ?? -1)).toBe(found?.long);
  });
});

describe('no definition', () => {
  it.each([
    ['It covers several prompting styles (CoT, ToT) and more.'],
    ['The results (Figure 2) and the rest (see Table 3) are new.'],
    ['The largest model (Llama 3) and the team (Google) won.'],
    ['A small open model, Llama7 (LM), came.'],
    ['It grew (p < 0.05) in May (2024) by (a) or (II).'],
    ['Better\n\nMean wing length\n\n(MWL) grew.'],
    ['weaker + cheaper (WC) models win.'],
    ['ICF has been hindered by its high costs (HL-MBO is not).'],
    ['An empty ( ) pair, an open ( one, and ) a closed one.'],
  ])('%s', (text) => {
    expect(pairsIn(text)).toEqual([]);
  });
});

it('is listed once, where it is first given, and in the order of the text', () => {
  const text = 'MWL stands for mean wing length. New bird data (BD) and mean wing length (MWL). Big bird data (BD).';
  expect(abbreviationsOf(text).map(({ short, start }) => [short, start])).toEqual(
    [
      ['MWL', text.lastIndexOf('MWL')],
      ['BD', text.indexOf('BD')],
    ].toSorted((a, b) => (a[1] as number) - (b[1] as number)),
  );
});
