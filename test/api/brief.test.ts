import { describe, expect, it } from 'vitest';
import { engines } from '../engines.ts';
import { askSample } from './ask-sample.ts';
import { briefs, textOf } from './sample.ts';

describe.each(engines)('%s', (_name, url) => {
  const ask = askSample(url);

  it('shows a brief with all that it says', async () => {
    const { data } = await ask(`{ brief(id: "brief/morning-brief/flat-valleys") {
      kind publishedAt publishedPrecision category captures text sections { kind start end level text }
      outlet { id } outletEvidence { quote }
      originalPublisher { id } originalPublisherName originalPublisherEvidence { quote }
      concepts(first: 2) { totalCount edges { label salience evidence { quote } node { kind prefLabel } } }
      papers { edges { role citedAs node { id } evidence { quote } } }
      people { totalCount edges { label role node { id } evidence { quote } } }
      organizations { nodes { id } edges { role } }
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
        edges: [
          {
            label: 'Ada Example',
            role: 'QUOTED',
            node: { id: 'person/ada-example' },
            evidence: [{ quote: 'Ada Example' }],
          },
        ],
      },
      organizations: { nodes: [{ id: 'organization/valley-lab' }], edges: [{ role: 'AFFILIATION' }] },
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
        briefs(first: 2) { totalCount nodes { id } edges { role } } papers { edges { briefCount node { id } evidence(first: 1) { quote } } }
      }
      person(name: "Ada Example") { altNames papers { totalCount nodes { id } } briefs { totalCount edges { role evidence { quote } } } }
      outlet(name: "Valley Forum") { altNames kind briefs { totalCount } originals { totalCount edges { name evidence { quote } node { id } } } }
      morning: outlet(name: "Morning Brief") { kind briefs { totalCount nodes { id } } }
      organization(name: "Valley Lab") { briefs { totalCount nodes { id } edges { role } } }
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
          edges: [{ role: null }, { role: null }],
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
        briefs: { totalCount: 1, edges: [{ role: 'QUOTED', evidence: [{ quote: 'Ada Example' }] }] },
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
      organization: {
        briefs: {
          totalCount: 1,
          nodes: [{ id: 'brief/morning-brief/flat-valleys' }],
          edges: [{ role: 'AFFILIATION' }],
        },
      },
    });
  });
});
