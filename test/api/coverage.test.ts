import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphEngine } from '../../src/graph/engine.ts';
import { emptyKnowledge } from '../../src/pipeline/knowledge.ts';
import { updateGraph } from '../../src/pipeline/update.ts';
import { engines, openEngine } from '../engines.ts';
import { type Ask, asker } from './ask.ts';
import { fillDated } from './dated-graph.ts';

describe.each(engines)('coverage: %s', (_name, url) => {
  let graph: GraphEngine;
  let ask: Ask;
  beforeAll(async () => {
    graph = await openEngine(url);
    await fillDated(graph);
    ask = asker(graph);
  });
  afterAll(() => graph.close());

  const outlets = `briefCount undatedCount outletCount outlets {
    outlet { name } isFirst daysLater daysLaterAtLeast briefCount firstBrief { title } onlyConcepts { concept { prefLabel } briefCount }
  }`;
  const numbers =
    'disagreements { kind unit commonWords values { outlet { name } value bound evidence { quote start end brief { text } } } }';
  const paper = (args: string, fields: string) =>
    ask(`{ paper(arxivId: "2601.00077") { coverage${args} { ${fields} } } }`);

  it('tells outlet by outlet who was first, how much later the others, and what each alone names', async () => {
    const { data, errors } = await paper('', outlets);
    expect(errors).toBeUndefined();
    const only = (label: string) => [{ concept: { prefLabel: label }, briefCount: 1 }];
    expect(data.paper.coverage).toEqual({
      ...{ briefCount: 5, undatedCount: 1, outletCount: 4 },
      outlets: [
        {
          ...{ outlet: { name: 'Alpha Wire' }, isFirst: true, daysLater: 0, daysLaterAtLeast: 0, briefCount: 2 },
          ...{ firstBrief: { title: 'A clinical model that folds' }, onlyConcepts: [] },
        },
        {
          ...{ outlet: { name: 'Beta Digest' }, isFirst: false, daysLater: 3, daysLaterAtLeast: 3, briefCount: 1 },
          firstBrief: { title: 'Seventy billion parameters for hospitals' },
          onlyConcepts: only('glacier prompting'),
        },
        {
          // In the seven days up to March 12: at the earliest on March 6.
          ...{ outlet: { name: 'Gamma Letter' }, isFirst: false, daysLater: null, daysLaterAtLeast: 4, briefCount: 1 },
          ...{ firstBrief: { title: 'Lattices at the bedside' }, onlyConcepts: [] },
        },
        {
          ...{ outlet: { name: 'Delta Notes' }, isFirst: null, daysLater: null, daysLaterAtLeast: null, briefCount: 1 },
          firstBrief: { title: 'What the study distilled' },
          onlyConcepts: only('echo distillation'),
        },
      ],
    });
  });

  it('finds the numbers that differ, and none where rounding and limits agree', async () => {
    const { data, errors } = await paper('', numbers);
    expect(errors).toBeUndefined();
    const [first, ...others] = data.paper.coverage.disagreements;
    expect(others).toEqual([]);
    expect(first).toMatchObject({ kind: 'COUNT', unit: 'patient' });
    expect(first.commonWords).toEqual(expect.arrayContaining(['read', 'scan', 'hospital']));
    expect(
      first.values.map(({ outlet, value, evidence }: Record<string, { name: string; quote: string }>) => [
        outlet?.name,
        value,
        evidence?.quote,
      ]),
    ).toEqual([
      ['Alpha Wire', 1606, '1,606 patients'],
      ['Beta Digest', 1660, '1,660 patients'],
    ]);
    for (const { evidence } of first.values) {
      expect(evidence.brief.text.slice(evidence.start, evidence.end)).toBe(evidence.quote);
    }
  });

  it('is as it would have been on a date, without what has none', async () => {
    const { data } = await paper('(asOf: "2026-03-04")', `${outlets} ${numbers}`);
    expect(data.paper.coverage).toMatchObject({ briefCount: 1, undatedCount: 0, outletCount: 1, disagreements: [] });
    const whole = await paper('(asOf: "2026-03")', 'briefCount outlets { outlet { name } }');
    expect(whole.data.paper.coverage).toEqual({
      briefCount: 4,
      outlets: [
        { outlet: { name: 'Alpha Wire' } },
        { outlet: { name: 'Beta Digest' } },
        { outlet: { name: 'Gamma Letter' } },
      ],
    });
    expect((await paper('(asOf: "1999")', outlets)).data.paper.coverage).toEqual({
      ...{ briefCount: 0, undatedCount: 0, outletCount: 0, outlets: [] },
    });
    expect((await paper('(asOf: "soon")', outlets)).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('gives the same for the story of the paper', async () => {
    const { data, errors } = await ask(`{ paper(arxivId: "2601.00077") {
      coverage { ${outlets} ${numbers} } story { coverage { ${outlets} ${numbers} } } } }`);
    expect(errors).toBeUndefined();
    expect(data.paper.story.coverage).toEqual(data.paper.coverage);
  });

  it('shows where an outlet names what the others leave out', async () => {
    const { data } = await paper(
      '',
      'outlets { onlyConcepts { salience evidence { quote sentence brief { outlet { name } } } } }',
    );
    const [, beta] = data.paper.coverage.outlets;
    expect(beta.onlyConcepts[0].evidence).toMatchObject([
      { quote: 'glacier prompting', brief: { outlet: { name: 'Beta Digest' } } },
    ]);
    expect(beta.onlyConcepts[0].salience).toBeGreaterThan(0);
  });

  describe('of an outlet', () => {
    const outlet = (name: string, args: string, fields: string) =>
      ask(`{ outlet(name: "${name}") { coverage(${args}) { ${fields} } } }`);

    it('tells month by month what it covers', async () => {
      const { data, errors } = await outlet(
        'Beta Digest',
        'interval: MONTH, from: "2026-01", to: "2026-03"',
        `briefs unplaced periods { name from to briefs share
          concepts { concept { prefLabel } briefs } papers { paper { arxivId } briefs } sharedStories firstStories laterStories }`,
      );
      expect(errors).toBeUndefined();
      const counted = (label: string, briefs: number) => ({ concept: { prefLabel: label }, briefs });
      const none = { sharedStories: 0, firstStories: 0, laterStories: 0 };
      expect(data.outlet.coverage).toEqual({
        // "The seven days up to February 2" and "2026" are in no month for sure.
        ...{ briefs: 5, unplaced: 2 },
        periods: [
          {
            ...{ name: '2026-01', from: '2026-01-01', to: '2026-01-31', briefs: 3, share: 0.6, papers: [], ...none },
            concepts: [counted('glacier prompting', 2), counted('echo distillation', 1)],
          },
          {
            ...{
              name: '2026-02',
              from: '2026-02-01',
              to: '2026-02-28',
              briefs: 1,
              share: 0.333333,
              papers: [],
              ...none,
            },
            concepts: [counted('echo distillation', 1)],
          },
          {
            ...{ name: '2026-03', from: '2026-03-01', to: '2026-03-31', briefs: 1, share: 0.25 },
            concepts: [counted('glacier prompting', 1), counted('router folding', 1)],
            papers: [{ paper: { arxivId: '2601.00077' }, briefs: 1 }],
            ...{ sharedStories: 1, firstStories: 0, laterStories: 1 },
          },
        ],
      });
    });

    it('tells how often it was first with a story, as of a date', async () => {
      const firsts = 'briefs sharedStories firstStories laterStories';
      const all = 'interval: MONTH, from: "2026", to: "2026"';
      expect((await outlet('Alpha Wire', all, firsts)).data.outlet.coverage).toEqual({
        ...{ briefs: 6, sharedStories: 1, firstStories: 1, laterStories: 0 },
      });
      expect((await outlet('Alpha Wire', `${all}, asOf: "2026-03-04"`, firsts)).data.outlet.coverage).toEqual({
        ...{ briefs: 5, sharedStories: 0, firstStories: 0, laterStories: 0 },
      });
    });

    it('tells what it covers more than others do', async () => {
      const { data } = await outlet(
        'Beta Digest',
        'interval: MONTH, from: "2026-01", to: "2026-03"',
        'concepts { concept { prefLabel } score briefs share shareOfOthers }',
      );
      // Of its five briefs that are dated to their month three, of the seven others two.
      expect(data.outlet.coverage.concepts).toEqual([
        {
          ...{ concept: { prefLabel: 'glacier prompting' }, briefs: 3, share: 0.6, shareOfOthers: 0.285714 },
          score: expect.any(Number),
        },
      ]);
      expect(data.outlet.coverage.concepts[0].score).toBeGreaterThan(0);
    });
  });

  it('forgets what a brief said that was taken away', async () => {
    const beta = (
      await ask('{ briefs(filter: { publishedFrom: "2026-03-05", publishedTo: "2026-03-05" }) { nodes { id } } }')
    ).data;
    await updateGraph(
      graph,
      { knowledge: emptyKnowledge() },
      { captures: [], removedBriefs: [beta.briefs.nodes[0].id], vocabulary: null },
    );
    const { data } = await paper('', `${outlets} ${numbers}`);
    expect(data.paper.coverage).toMatchObject({ briefCount: 4, outletCount: 3, disagreements: [] });
    expect(JSON.stringify(data)).not.toMatch(/glacier|Beta/);
    const outlet = await ask(
      '{ outlet(name: "Beta Digest") { coverage(interval: MONTH, from: "2026-03", to: "2026-03") { briefs } } }',
    );
    expect(outlet.data.outlet.coverage.briefs).toBe(0);
  });
});
