import { describe, expect, it } from 'vitest';
import { engines } from '../engines.ts';
import type { Answer } from './ask.ts';
import { askSample } from './ask-sample.ts';

describe.each(engines)('%s', (_name, url) => {
  const ask = askSample(url);

  it('tells which briefs cover a paper, newest first, and where they say so', async () => {
    const { data, errors } = await ask(`{ paper(title: "Flat Valleys Explain Generalization") {
      briefs { totalCount pageInfo { hasNextPage } edges {
        citedAs confidence node { id outlet { name } } evidence { quote sentence start end rule confidence brief { id text } }
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
      const { brief, start, end, quote, sentence } = evidence[0];
      expect(sentence).toContain(quote);
      expect(brief.text).toContain(sentence);
      expect(brief.id).toBe(node.id);
      expect(brief.text.slice(start, end)).toBe(quote);
    }
  });

  it('gives related terms with score, reasons and the words of both in each brief', async () => {
    const { data } = await ask(`{ concept(label: "loss landscape") { related { edges { score node { prefLabel }
      reasons { kind weight briefCount source briefs { id } evidence { quote brief { id } } } } } } }`);
    // Two of four briefs mention both; the optimizer is in three, sharpness in two. So NPMI is ln(5·2 / (2·3)) / ln(5/2) and
    // 1, and half of that counts, of two briefs. A curator links the optimizer besides: 1 − (1 − 0.2787)·½.
    expect(
      data.concept.related.edges.map(({ node, score }: { node: unknown; score: number }) => [node, score]),
    ).toEqual([
      [{ prefLabel: 'optimizer' }, 0.6394],
      [{ prefLabel: 'sharpness' }, 0.5],
    ]);
    const newest = ['brief/evening-review/valleys-again', 'brief/morning-brief/flat-valleys'];
    const [coMention, link] = data.concept.related.edges[0].reasons;
    expect(coMention).toEqual({
      kind: 'CO_MENTION',
      weight: 0.2787,
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

  it('relates as on a date: by the briefs until then, and what curators say', async () => {
    const fields = `edges { cursor score node { prefLabel } reasons { kind weight briefCount briefs { id } evidence { quote } } }`;
    const on = (asOf: string) => ask(`{ concept(label: "loss landscape") { related(asOf: "${asOf}") { ${fields} } } }`);
    const { data, errors } = await on('2024-03-07');
    expect(errors).toBeUndefined();
    const [optimizer, sharpness] = data.concept.related.edges;
    // One brief so far, which mentions all three: NPMI is 1, and a third of it counts.
    expect([optimizer.node.prefLabel, optimizer.score]).toEqual(['optimizer', 0.6667]);
    expect([sharpness.node.prefLabel, sharpness.score]).toEqual(['sharpness', 0.3333]);
    expect(sharpness.reasons).toEqual([
      {
        kind: 'CO_MENTION',
        weight: 0.3333,
        briefCount: 1,
        briefs: [{ id: 'brief/morning-brief/flat-valleys' }],
        evidence: [{ quote: 'loss landscape' }, { quote: 'sharpness' }],
      },
    ]);
    const before = await on('2024-02');
    expect(before.data.concept.related.edges).toMatchObject([
      { score: 0.5, node: { prefLabel: 'optimizer' }, reasons: [{ kind: 'CURATED', briefs: [] }] },
    ]);
    // A whole month counts; the brief without a date never does: so there are three in all.
    const later = (await on('2024-03')).data.concept.related.edges;
    expect(later.map((edge: { score: number }) => edge.score)).toEqual([0.6038, 0.5]);
    expect((await on('2026')).data.concept.related.edges).toEqual(later);
    const { errors: refused } = await on('last week');
    expect(refused?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('goes on after a related term by its cursor, on a date, too', async () => {
    for (const asOf of [null, '2024-03-08']) {
      const query = `query ($after: String, $asOf: String) { concept(label: "optimizer") {
        related(first: 1, after: $after, asOf: $asOf) { edges { cursor node { id } } pageInfo { hasNextPage } } } }`;
      const whole = await ask(
        `query ($asOf: String) { concept(label: "optimizer") { related(asOf: $asOf) { edges { node { id } } } } }`,
        { asOf },
      );
      const expected = whole.data.concept.related.edges.map(({ node }: { node: unknown }) => node);
      const paged: unknown[] = [];
      let after: string | null = null;
      do {
        const page: Answer = await ask(query, { after, asOf });
        const { edges, pageInfo } = page.data.concept.related;
        paged.push(edges[0].node);
        after = pageInfo.hasNextPage ? edges[0].cursor : null;
      } while (after !== null);
      expect(expected.length).toBeGreaterThan(3);
      expect(paged).toEqual(expected);
    }
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
});
