import { describe, expect, it } from 'vitest';
import { abbreviationsOf } from '../../../src/extract/abbreviations/abbreviations.ts';
import { readingOf } from '../../../src/extract/reading/reading.ts';
import type { SectionKind } from '../../../src/model.ts';
import { briefOf } from '../brief-of.ts';

const found = (text: string) =>
  abbreviationsOf(readingOf({ text, sections: [{ kind: 'BODY', start: 0, end: text.length, level: 0 }] }));
const defined = (text: string) => found(text).filter(({ long }) => long !== null);
/** Each place as `short` or `short=long`. */
const told = (text: string) => found(text).map(({ short, long }) => (long === null ? short : `${short}=${long}`));

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
    ['A quiet JOint COMpressed bird COunt (JoComCo) came.', 'JoComCo', 'JOint COMpressed bird COunt'],
    ['A linear and a Radial Basis SVM (RSVM) came.', 'RSVM', 'Radial Basis SVM'],
    ['They use a posteriori probability (APP) in it.', 'APP', 'a posteriori probability'],
    ['Denoised Auto-encoders (DA) came.', 'DA', 'Denoised Auto-encoders'],
    ['Its mean local cross correlation (Mean CC) grew.', 'CC', 'cross correlation'],
    ['A method of stochastic gradient wing count ( SG - WC ) came.', 'SG - WC', 'stochastic gradient wing count'],
    ['From there to the Origin (O) it flew.', 'O', 'Origin'],
    ['A bird of six degrees of freedom (6DOF) came.', '6DOF', 'six degrees of freedom'],
  ])('%s', (text, short, long) => {
    expect(defined(text)).toHaveLength(1);
    const [pair] = defined(text);
    expect(pair).toMatchObject({
      short,
      long: pair?.long?.includes('\n') ? long.replace(' length', '\nlength') : long,
    });
    expect(text.slice(pair?.start, pair?.end)).toBe(short);
    expect(text.slice(pair?.longStart ?? -1, pair?.longEnd ?? -1)).toBe(pair?.long);
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
    ['Senator Ted Dorn (D) and vitamin (A) met.'],
  ])('%s', (text) => {
    expect(defined(text)).toEqual([]);
  });
});

describe('every place', () => {
  it.each([
    [
      'LLMs came. A large language model (LLM) is big; LLM’s grow, and LLMs too.',
      [
        'LLMs=large language model',
        'LLM=large language model',
        'LLM=large language model',
        'LLMs=large language model',
      ],
    ],
    ['A quick wing (QW-learning) step and QW-learning.', ['QW=quick wing', 'QW=quick wing']],
    ['The SGD step, an mAP of 3, IoT and P2P nets.', ['SGD', 'mAP', 'IoT', 'P2P']],
    ['A CNN-LSTM and DC-DC, the I-GTV or GTV-I.', ['CNN-LSTM', 'DC', 'DC', 'I-GTV', 'GTV-I']],
    ['A wing lattice (WL) gives WL-LSTM.', ['WL=wing lattice', 'WL=wing lattice', 'LSTM']],
    ['AI/ML at https://SITE.example/SGD/ABC or @SGD and a_SGD; NRF-2018R1.', ['AI', 'ML']],
    ['GPT-4V and Q3-EMEA with 7B in Part II and Llama3, AR9390.', ['GPT', 'EMEA']],
    ['BREAKING NEWS: THE SGD IS NOT DEAD. It is NOT.', []],
    ['The LSTM, GRU and CNN are nets.', ['LSTM', 'GRU', 'CNN']],
  ])('%s', (text, places) => {
    expect(told(text)).toEqual(places);
  });

  it('has the long form of the last definition before it, or of the first', () => {
    const text = 'XY. A xeric yam (XY) and a xylem yard (XY). XY.';
    expect(told(text)).toEqual(['XY=xeric yam', 'XY=xeric yam', 'XY=xylem yard', 'XY=xylem yard']);
    expect(found(text).map(({ longStart }) => longStart)).toEqual([6, 6, 25, 25].map((at) => text.indexOf('x', at)));
  });

  it('is none in addresses and source lines', () => {
    const kinds: SectionKind[] = ['BODY', 'SOURCE', 'LINK'];
    const brief = briefOf(
      'The SGD',
      kinds.map((kind) => [kind, 'The SGD']),
    );
    expect(abbreviationsOf(readingOf(brief)).map(({ short }) => short)).toEqual(['SGD', 'SGD']);
  });

  it('is listed in the order of the text', () => {
    const text = 'MWL stands for mean wing length. New bird data (BD) and mean wing length (MWL). Big bird data (BD).';
    const starts = found(text).map(({ start }) => start);
    expect(starts).toHaveLength(4);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  });
});
