import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphEngine } from '../../src/graph/engine.ts';
import { engines, openEngine } from '../engines.ts';
import { type Ask, asker } from './ask.ts';
import { briefs, fillSample, textOf } from './sample-graph.ts';

describe.each(engines)('%s', (_name, url) => {
  let graph: GraphEngine;
  let ask: Ask;
  beforeAll(async () => {
    graph = await openEngine(url);
    await fillSample(graph);
    ask = asker(graph);
  });
  afterAll(() => graph.close());

  it('tells which briefs cover a paper, newest first, and where they say so', async () => {
    const { data, errors } = await ask(`{ paper(title: "Flat Valleys Explain Generalization") {
      briefs { totalCount pageInfo { hasNextPage } edges {
        citedAs confidence node { id outlet { name } } evidence { quote start end rule confidence brief { id text } }
      } } } }`);
    expect(errors).toBeUndefined();
    const { totalCount, pageInfo, edges } = data.paper.briefs;
    expect([totalCount, pageInfo.hasNextPage]).toEqual([2, false]);
    expect(edges.map((edge: { node: unknown; citedAs: unknown }) => [edge.node, edge.citedAs])).toEqual([
      [{ id: 'brief/evening-review/valleys-again', outlet: { name: 'Evening Review' } }, null],
      [{ id: 'brief/morning-brief/flat-valleys', outlet: { name: 'Morning Brief' } }, 'Example et al.'],
    ]);
    for (const { node, evidence } of edges) {
      expect(evidence).toHaveLength(1);
      const { brief, start, end, quote } = evidence[0];
      expect(brief.id).toBe(node.id);
      expect(brief.text.slice(start, end)).toBe(quote);
    }
  });

  it('gives related terms with score, reasons and the words of both in each brief', async () => {
    const { data } = await ask(`{ concept(label: "loss landscape") { related { edges { score node { prefLabel }
      reasons { kind weight briefCount source briefs { id } evidence { quote brief { id } } } } } } }`);
    // Two briefs mention both; the optimizer is in three, sharpness in two: 2/√(2·3)·⅔ and 2/√(2·2)·⅔.
    expect(
      data.concept.related.edges.map(({ node, score }: { node: unknown; score: number }) => [node, score]),
    ).toEqual([
      [{ prefLabel: 'optimizer' }, 1.0443],
      [{ prefLabel: 'sharpness' }, 0.6667],
    ]);
    const newest = ['brief/evening-review/valleys-again', 'brief/morning-brief/flat-valleys'];
    const [coMention, link] = data.concept.related.edges[0].reasons;
    expect(coMention).toEqual({
      kind: 'CO_MENTION',
      weight: 0.5443,
      briefCount: 2,
      source: null,
      briefs: newest.map((id) => ({ id })),
      evidence: newest.flatMap((id) => [
        { quote: 'loss landscape', brief: { id } },
        { quote: 'optimizer', brief: { id } },
      ]),
    });
    expect(link).toEqual({
      kind: 'CURATED',
      weight: 0.5,
      briefCount: null,
      source: 'concepts.yaml',
      briefs: [],
      evidence: [],
    });
  });

  it('relates by the kinds of reasons asked for, seen from either end', async () => {
    const { data } = await ask(`{
      up: concept(label: "adaptive optimizer") { related(via: [BROADER]) { edges { score node { prefLabel } } } }
      down: concept(label: "optimizer") { related(via: [NARROWER]) { edges { reasons { kind source } node { prefLabel } } } }
      none: concept(label: "optimizer") { related(via: []) { edges { score } } }
      mined: concept(label: "sharpness") { related(status: [CANDIDATE]) { nodes { prefLabel } } }
    }`);
    expect(data).toEqual({
      up: { related: { edges: [{ score: 0.3, node: { prefLabel: 'optimizer' } }] } },
      down: {
        related: {
          edges: [
            { reasons: [{ kind: 'NARROWER', source: 'concepts.yaml' }], node: { prefLabel: 'adaptive optimizer' } },
          ],
        },
      },
      none: { related: { edges: [] } },
      mined: { related: { nodes: [{ prefLabel: 'basin width' }] } },
    });
  });

  it('keeps all definitions, the curated one first, then the newest', async () => {
    const { data } = await ask(`{
      told: concept(label: "sharpness") { definition definitions { text label source brief { id } evidence { quote } } }
      curated: concept(label: "loss landscape") { definitions { text source brief { id } evidence { quote } } }
    }`);
    expect(data.told.definition).toBeNull();
    expect(data.told.definitions).toEqual([
      {
        text: 'the largest curvature that an optimizer meets',
        label: 'Sharpness',
        source: 'Evening Review',
        brief: { id: 'brief/evening-review/valleys-again' },
        evidence: [{ quote: 'the largest curvature that an optimizer meets' }],
      },
      {
        text: 'how fast the loss grows around a minimum',
        label: 'Sharpness',
        source: 'Morning Brief',
        brief: { id: 'brief/morning-brief/flat-valleys' },
        evidence: [{ quote: 'how fast the loss grows around a minimum' }],
      },
    ]);
    expect(data.curated.definitions).toEqual([
      {
        text: 'The loss of a model as a surface over its parameters.',
        source: 'concepts.yaml',
        brief: null,
        evidence: [],
      },
    ]);
  });

  it('goes on after a definition by its cursor', async () => {
    const query = `query ($after: String) { concept(label: "sharpness") { definitions(first: 1, after: $after) { text cursor } } }`;
    const first = (await ask(query)).data.concept.definitions;
    const second = (await ask(query, { after: first[0].cursor })).data.concept.definitions;
    expect([...first, ...second].map(({ text }: { text: string }) => text.slice(0, 11))).toEqual([
      'the largest',
      'how fast th',
    ]);
    expect((await ask(query, { after: second[0].cursor })).data.concept.definitions).toEqual([]);
  });

  it('shows a brief with all that it says', async () => {
    const { data } = await ask(`{ brief(id: "brief/morning-brief/flat-valleys") {
      kind publishedAt publishedPrecision category captures text sections { kind start end level text }
      outlet { id } outletEvidence { quote }
      originalPublisher { id } originalPublisherName originalPublisherEvidence { quote }
      concepts(first: 2) { totalCount edges { label salience evidence { quote } node { kind prefLabel } } }
      papers { edges { role citedAs node { id } evidence { quote } } }
      people { totalCount edges { label node { id } evidence { quote } } }
      organizations { nodes { id } }
      definitions { label concept { id } brief { id } source }
      abbreviations { short long }
    } }`);
    const brief = briefs[0] as (typeof briefs)[number];
    expect(data.brief).toEqual({
      kind: 'BRIEF',
      publishedAt: '2024-03-01',
      publishedPrecision: 'DAY',
      category: 'Research',
      captures: ['sample.txt'],
      text: textOf(brief),
      sections: [
        { kind: 'TITLE', start: 0, end: 27, level: 0, text: brief.title },
        { kind: 'BODY', start: 29, end: textOf(brief).length, level: 0, text: brief.body },
      ],
      outlet: { id: 'outlet/morning-brief' },
      outletEvidence: [{ quote: brief.title }],
      originalPublisher: { id: 'outlet/valley-forum' },
      originalPublisherName: 'Valley Forum',
      originalPublisherEvidence: [{ quote: 'Valley Forum' }],
      concepts: {
        totalCount: 3,
        edges: [
          {
            label: 'loss landscape',
            salience: 0.9,
            evidence: [{ quote: 'loss landscape' }],
            node: { kind: 'PHENOMENON', prefLabel: 'loss landscape' },
          },
          {
            label: 'optimizer',
            salience: 0.7,
            evidence: [{ quote: 'optimizer' }],
            node: { kind: 'METHOD', prefLabel: 'optimizer' },
          },
        ],
      },
      papers: {
        edges: [
          {
            role: 'COVERS',
            citedAs: 'Example et al.',
            node: { id: 'paper/arxiv/2401.01234' },
            evidence: [{ quote: '"Flat Valleys Explain Generalization"' }],
          },
        ],
      },
      people: {
        totalCount: 1,
        edges: [{ label: 'Ada Example', node: { id: 'person/ada-example' }, evidence: [{ quote: 'Ada Example' }] }],
      },
      organizations: { nodes: [{ id: 'organization/valley-lab' }] },
      definitions: [
        {
          label: 'Sharpness',
          concept: { id: 'concept/sharpness' },
          brief: { id: 'brief/morning-brief/flat-valleys' },
          source: 'Morning Brief',
        },
      ],
      abbreviations: [{ short: 'XY', long: null }],
    });
  });

  it('goes every other way too', async () => {
    const { data, errors } = await ask(`{
      undated: brief(id: "brief/unknown/undated") { publishedAt outlet { id } outletEvidence { quote } originalPublisher { id } }
      hidden: brief(id: "brief/morning-brief/flat-valleys") { concepts(status: [CANDIDATE]) { totalCount nodes { id } } }
      named: brief(id: "brief/evening-review/valleys-again") { papers { totalCount edges { role node { id } } } }
      paper(id: "paper/arxiv/2401.01234") {
        source altTitles authors { name } story { id outletCount }
        concepts(first: 1) { edges { briefCount salience node { id } evidence(first: 1) { quote } } }
      }
      steep: paper(id: "paper/steep-hills") { source altTitles story { id } mentionedBy { totalCount nodes { id } } }
      concept(label: "optimizer") {
        altLabels source broader { id } narrower { id }
        briefs(first: 2) { totalCount nodes { id } } papers { edges { briefCount node { id } evidence(first: 1) { quote } } }
      }
      person(name: "Ada Example") { altNames papers { totalCount nodes { id } } briefs { totalCount edges { evidence { quote } } } }
      outlet(name: "Valley Forum") { altNames kind briefs { totalCount } originals { totalCount edges { name evidence { quote } node { id } } } }
      morning: outlet(name: "Morning Brief") { kind briefs { totalCount nodes { id } } }
      organization(name: "Valley Lab") { briefs { totalCount nodes { id } } }
    }`);
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({
      undated: { publishedAt: null, outlet: null, outletEvidence: [], originalPublisher: null },
      hidden: { concepts: { totalCount: 1, nodes: [{ id: 'concept/basin-width' }] } },
      named: {
        papers: {
          totalCount: 2,
          edges: [
            { role: 'COVERS', node: { id: 'paper/arxiv/2401.01234' } },
            { role: 'MENTIONS', node: { id: 'paper/steep-hills' } },
          ],
        },
      },
      paper: {
        source: 'papers.yaml',
        altTitles: ['Flat valleys'],
        authors: [{ name: 'Ada Example' }],
        story: { id: 'story/arxiv/2401.01234', outletCount: 2 },
        concepts: {
          edges: [
            {
              briefCount: 2,
              salience: 0.9,
              node: { id: 'concept/loss-landscape' },
              evidence: [{ quote: 'Flat Valleys Explain Generalization' }, { quote: 'loss landscape' }],
            },
          ],
        },
      },
      steep: {
        source: null,
        altTitles: [],
        story: null,
        mentionedBy: { totalCount: 1, nodes: [{ id: 'brief/evening-review/valleys-again' }] },
      },
      concept: {
        altLabels: ['optimizing algorithm', 'OPT'],
        source: 'concepts.yaml',
        broader: [],
        narrower: [{ id: 'concept/adaptive-optimizer' }],
        briefs: {
          totalCount: 3,
          nodes: [{ id: 'brief/evening-review/valleys-again' }, { id: 'brief/morning-brief/optimizers-at-work' }],
        },
        papers: {
          edges: [
            {
              briefCount: 2,
              node: { id: 'paper/arxiv/2401.01234' },
              evidence: [{ quote: 'Flat Valleys Explain Generalization' }, { quote: 'optimizer' }],
            },
            {
              briefCount: 1,
              node: { id: 'paper/steep-hills' },
              evidence: [{ quote: '"Steep Hills Considered Harmful"' }, { quote: 'optimizer' }],
            },
          ],
        },
      },
      person: {
        altNames: ['A. Example'],
        papers: { totalCount: 1, nodes: [{ id: 'paper/arxiv/2401.01234' }] },
        briefs: { totalCount: 1, edges: [{ evidence: [{ quote: 'Ada Example' }] }] },
      },
      outlet: {
        altNames: [],
        kind: null,
        briefs: { totalCount: 0 },
        originals: {
          totalCount: 1,
          edges: [
            {
              name: 'Valley Forum',
              evidence: [{ quote: 'Valley Forum' }],
              node: { id: 'brief/morning-brief/flat-valleys' },
            },
          ],
        },
      },
      morning: {
        kind: 'news',
        briefs: {
          totalCount: 2,
          nodes: [{ id: 'brief/morning-brief/optimizers-at-work' }, { id: 'brief/morning-brief/flat-valleys' }],
        },
      },
      organization: { briefs: { totalCount: 1, nodes: [{ id: 'brief/morning-brief/flat-valleys' }] } },
    });
  });
});
