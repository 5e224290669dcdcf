import { describe, expect, it } from 'vitest';
import { engines } from '../engines.ts';
import { askSample } from './ask-sample.ts';

const search = 'query ($query: String!) { search(query: $query) { didYouMean { query highlights { start end } } } }';

describe.each(engines)('%s', (_name, url) => {
  const ask = askSample(url);

  async function meant(query: string): Promise<string[]> {
    const { data, errors } = await ask(search, { query });
    expect(errors).toBeUndefined();
    return data.search.didYouMean.map((each: { query: string; highlights: { start: number; end: number }[] }) =>
      // What differs, in brackets.
      each.highlights.reduceRight(
        (text, { start, end }) => `${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`,
        each.query,
      ),
    );
  }

  it.each([
    ['sharpenss', '[sharpness]'],
    ['lsos landscape', '[loss] landscape'],
    ['optmizer', '[optimizer]'],
    ['Optmizer', '[optimizer]'],
    ['adaptve optimzer', '[adaptive] [optimizer]'],
    ['flat valeys explain generalisaton', 'flat [valleys] explain [generalization]'],
    ['edge fo stability', 'edge [of] stability'],
    ['Ada Exampel', 'Ada [Example]'],
    ['mornign brief', '[morning] brief'],
  ])('%s: %s', async (query, offer) => {
    expect((await meant(query))[0]).toBe(offer);
  });

  it.each([
    'optimizer',
    'loss landscape',
    'flat valleys',
    'largest curvature',
    // Found by its beginning.
    'sharpnes',
    // Nothing is near.
    'quantum chromodynamics',
    'xyz',
    '',
    '!?',
    'optmizer '.repeat(30),
  ])('offers nothing for %j', async (query) => {
    expect(await meant(query)).toEqual([]);
  });

  it('offers nothing that finds a part beside what finds all', async () => {
    expect(await meant('edge fo stabilty')).toEqual(['edge [of] [stability]']);
  });

  it('offers only what finds more', async () => {
    for (const query of ['sharpenss', 'lsos landscape', 'mornign brief', 'valeys']) {
      const { data } = await ask(
        'query ($query: String!) { search(query: $query) { edges { score } didYouMean { query } } }',
        { query },
      );
      const best = data.search.edges[0]?.score ?? 0;
      expect(data.search.didYouMean.length).toBeLessThanOrEqual(3);
      for (const offer of data.search.didYouMean) {
        const found = await ask('query ($query: String!) { search(query: $query) { edges { score } } }', offer);
        expect(found.data.search.edges[0].score).toBeGreaterThan(best);
      }
    }
  });
});
