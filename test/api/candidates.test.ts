import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphEngine } from '../../src/graph/engine.ts';
import type { Candidate } from '../../src/model.ts';
import { engines, openEngine } from '../engines.ts';
import { type Ask, asker } from './ask.ts';
import { briefs, textOf } from './sample.ts';
import { fillSample } from './sample-graph.ts';

const morning = briefs[0] as (typeof briefs)[number];
const start = textOf(morning).indexOf('wrong measure');

function candidate(key: string, briefCount: number, score: number): Candidate {
  const place = { brief: morning.id, start, end: start + 13, quote: 'wrong measure', rule: 'phrase' as const };
  return {
    key,
    label: key,
    briefCount,
    outletCount: 2,
    score,
    termhood: 3,
    association: 0.5,
    relevance: 1,
    places: [place, { ...place, brief: 'brief/gone/gone' }],
    nearest: [
      { id: 'concept/optimizer', label: 'optimizer', reason: 'HEAD' },
      { id: 'concept/gone', label: 'gone', reason: 'SHARED_WORDS' },
    ],
  };
}

const ranked = [
  candidate('wrong measure', 4, 9),
  candidate('a tie', 3, 5),
  candidate('b tie', 3, 5),
  candidate('rare', 2, 4),
];

describe.each(engines)('%s', (_name, url) => {
  let graph: GraphEngine;
  let ask: Ask;
  beforeAll(async () => {
    graph = await openEngine(url);
    await fillSample(graph);
    ask = asker(graph, { candidates: async () => ranked });
  });
  afterAll(() => graph.close());

  it('shows new terms with places and near concepts that are still there', async () => {
    const { data, errors } = await ask(`{ candidates(first: 1) { totalCount nodes {
      label key status briefCount outletCount score termhood association relevance
      evidence { brief { id text } start end quote rule confidence } nearest { concept { id } reason } } } }`);
    expect(errors).toBeUndefined();
    expect(data.candidates.totalCount).toBe(3);
    const [{ evidence, ...first }] = data.candidates.nodes;
    expect(first).toEqual({
      label: 'wrong measure',
      key: 'wrong measure',
      status: 'CANDIDATE',
      briefCount: 4,
      outletCount: 2,
      score: 9,
      termhood: 3,
      association: 0.5,
      relevance: 1,
      nearest: [{ concept: { id: 'concept/optimizer' }, reason: 'HEAD' }],
    });
    expect(evidence).toHaveLength(1);
    const [{ brief, quote, ...place }] = evidence;
    expect(brief.text.slice(place.start, place.end)).toBe(quote);
  });

  it('goes on after a cursor, ties in their order', async () => {
    const query = `query ($after: String, $least: Int) { candidates(first: 2, after: $after, minBriefs: $least) {
      nodes { key } pageInfo { hasNextPage endCursor } } }`;
    const first = (await ask(query, { least: 2 })).data.candidates;
    expect(first.nodes).toEqual([{ key: 'wrong measure' }, { key: 'a tie' }]);
    const second = (await ask(query, { least: 2, after: first.pageInfo.endCursor })).data.candidates;
    expect(second).toMatchObject({ nodes: [{ key: 'b tie' }, { key: 'rare' }], pageInfo: { hasNextPage: false } });
  });

  it('refuses what no list is long enough for', async () => {
    const { errors } = await ask('{ candidates(minBriefs: 1) { totalCount } }');
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('compares the definitions of a concept', async () => {
    const { data, errors } = await ask(`{ concept(label: "sharpness") { definitionGroups {
      definitions { definition { text brief { id } evidence { quote } } similarity onlyWords } commonWords ownWords } } }`);
    expect(errors).toBeUndefined();
    const groups = data.concept.definitionGroups;
    expect(groups.map(({ ownWords }: { ownWords: string[] }) => ownWords)).toEqual([
      ['curvature', 'largest', 'meet', 'optimizer'],
      ['around', 'fast', 'grow', 'loss', 'minimum'],
    ]);
    expect(groups[1].definitions).toEqual([
      {
        definition: {
          text: 'how fast the loss grows around a minimum',
          brief: { id: 'brief/morning-brief/flat-valleys' },
          evidence: [{ quote: 'how fast the loss grows around a minimum' }],
        },
        similarity: 1,
        onlyWords: [],
      },
    ]);
  });
});
