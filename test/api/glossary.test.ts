import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../engines.ts';
import { asker, counting } from './ask.ts';
import { load, type SmallWorld, smallWorld } from './small-world.ts';

const seeds = `concepts:
  - { id: muon, prefLabel: Muon, kind: method, definition: An optimizer for matrices. }
  - { id: mu-p, prefLabel: μP, altLabels: [maximal update parametrization], kind: method }
  - { id: three-d, prefLabel: 3D reconstruction, kind: task, definition: The shape of a scene from images. }
  - { id: elo, prefLabel: Élo rating, kind: metric, definition: A number for the strength of a player. }
  - { id: echo, prefLabel: echo routing, kind: method }
  - { id: edge, prefLabel: Edge of stability, kind: phenomenon, definition: A curvature at which training hovers. }
  - { id: old, prefLabel: eldritch tuning, definition: Tuning nobody does., deprecated: Nobody does it. }
  - { id: bare, prefLabel: bare metal, kind: practice }
`;
const brief = (id: string, outlet: string, publishedAt: string | undefined, sentence: string) => ({
  ...{ id, outlet, title: `What ${id} says`, text: `This is about networks. ${sentence} So much for that.` },
  ...(publishedAt && { publishedAt }),
});
const briefs = [
  brief('b1', 'Daily', '2024-03-05', 'Echo routing is a method that sends the words of a text back to its start.'),
  brief(
    'b2',
    'Weekly',
    '2024-05-20',
    'Echo routing is a method that sends all words of a text back to the very start.',
  ),
  brief('b3', 'Daily', '2025-01-02', 'Echo routing is a technique for cooling large machines with recycled water.'),
  brief('b4', 'Weekly', undefined, 'Muon is an optimizer that makes the steps of matrices orthogonal.'),
  brief(
    'b5',
    'Weekly',
    '2024-06-01',
    'Maximal update parametrization is a method that scales the steps of wide layers with their width.',
  ),
];

describe.each(engines)('%s', (_name, url) => {
  let world: SmallWorld;
  beforeAll(async () => {
    world = await smallWorld(url, seeds, briefs);
  });
  afterAll(() => world.graph.close());
  const glossary = async (args: string, selection = 'edges { letter definitionCount node { prefLabel } }') => {
    const { data, errors } = await world.ask(`{ glossary${args && `(${args})`} { ${selection} } }`);
    expect(errors).toBeUndefined();
    return data.glossary;
  };
  const labels = async (args: string) =>
    (await glossary(args)).edges.map(({ node }: { node: { prefLabel: string } }) => node.prefLabel);

  it('reads the concepts once as long as the graph stays as it is', async () => {
    const { graph, reads } = counting(world.graph);
    const ask = asker(graph, { cacheSize: 0 });
    for (const letter of ['E', 'M']) {
      const { data } = await ask(`{ glossary(letter: "${letter}") { totalCount } }`);
      expect(data.glossary.totalCount).toBeGreaterThan(0);
    }
    expect(reads.filter((name) => name === 'concept/glossary')).toHaveLength(1);
  });

  it('lists what somebody defines, A to Z, under headings', async () => {
    const { edges, totalCount, letters } = await glossary(
      '',
      'totalCount letters { letter count } edges { letter definitionCount node { prefLabel } }',
    );
    const shown = edges.map((edge: { letter: string; definitionCount: number; node: { prefLabel: string } }) => [
      ...[edge.letter, edge.node.prefLabel, edge.definitionCount],
    ]);
    expect(shown).toEqual([
      ['0-9', '3D reconstruction', 1],
      ['E', 'echo routing', 3],
      ['E', 'Edge of stability', 1],
      ['E', 'Élo rating', 1],
      ['M', 'Muon', 2],
      ['M', 'μP', 1],
    ]);
    expect(totalCount).toBe(6);
    expect(letters).toEqual([
      { letter: '0-9', count: 1 },
      { letter: 'E', count: 3 },
      { letter: 'M', count: 2 },
    ]);
  });

  it('filters by letter, beginning, kind and status, and shows all where that is asked for', async () => {
    expect(await labels('letter: "e"')).toEqual(['echo routing', 'Edge of stability', 'Élo rating']);
    expect(await labels('letter: "É", startsWith: "EL"')).toEqual(['Élo rating']);
    expect(await labels('startsWith: "µ"')).toEqual(['Muon', 'μP']);
    expect(await labels('kind: [PHENOMENON, METRIC]')).toEqual(['Edge of stability', 'Élo rating']);
    expect(await labels('letter: "b"')).toEqual([]);
    expect(await labels('letter: "b", all: true')).toEqual(['bare metal']);
    expect(await labels('status: [SOURCED]')).toEqual([]);
    const { errors } = await world.ask('{ glossary(letter: "em") { totalCount } }');
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
    expect(errors?.[0]?.message).toContain('0-9, A, B');
  });

  it('is what it was on a date', async () => {
    expect(await labels('asOf: "2024-05-31", letter: "M"')).toEqual(['Muon']);
    expect(await labels('asOf: "2024-06", letter: "M"')).toEqual(['Muon', 'μP']);
    const counts = async (asOf: string) => (await glossary(`asOf: "${asOf}", startsWith: "echo"`)).edges;
    expect((await counts('2024'))[0].definitionCount).toBe(2);
    expect(await counts('2024-02')).toEqual([]);
  });

  it('goes on from a cursor to the end, each concept once', async () => {
    const seen: string[] = [];
    let after = '';
    for (;;) {
      const page = await glossary(
        `first: 2${after && `, after: "${after}"`}`,
        'nodes { id } pageInfo { hasNextPage endCursor }',
      );
      seen.push(...page.nodes.map(({ id }: { id: string }) => id));
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    expect(seen.map((id) => id.slice('concept/'.length))).toEqual(['three-d', 'echo', 'edge', 'elo', 'muon', 'mu-p']);
  });

  it('tells who defines a concept alike and who differently, by source and date', async () => {
    const { data } = await world.ask(`{ concept(id: "concept/echo") { definitionGroups {
      firstPublished lastPublished sources { name outlet { id } definitionCount firstPublished lastPublished }
      definitions { definition { text source } onlyWords missingWords onlyPlaces { start end quote } } } } }`);
    const [cooling, sending, ...more] = data.concept.definitionGroups;
    expect(more).toEqual([]);
    expect(cooling).toMatchObject({
      firstPublished: '2025-01-02',
      sources: [{ name: 'Daily', outlet: { id: 'outlet/daily' }, definitionCount: 1 }],
    });
    expect(sending).toMatchObject({ firstPublished: '2024-03-05', lastPublished: '2024-05-20' });
    expect(sending.sources.map(({ name, firstPublished }: Record<string, string>) => [name, firstPublished])).toEqual([
      ['Weekly', '2024-05-20'],
      ['Daily', '2024-03-05'],
    ]);
    const [first, second] = sending.definitions;
    expect(first).toMatchObject({ onlyWords: [], missingWords: [], onlyPlaces: [] });
    expect(second.missingWords).toEqual(['very']);
    for (const { definition, onlyPlaces, onlyWords } of sending.definitions) {
      for (const { start, end, quote } of onlyPlaces) expect(definition.text.slice(start, end)).toBe(quote);
      expect(onlyPlaces.length).toBeGreaterThanOrEqual(onlyWords.length);
    }
  });

  it('is what it is now after a load', async () => {
    await expect(world.ask('{ glossary(startsWith: "bare") { totalCount } }')).resolves.toMatchObject({
      data: { glossary: { totalCount: 0 } },
    });
    await load(world.graph, [
      brief('b6', 'Daily', '2025-03-01', 'Bare metal is a practice that runs models without any layer beneath.'),
    ]);
    expect(await labels('startsWith: "bare"')).toEqual(['bare metal']);
  });

  it('gives definitions and groups as of a date, dateless briefs left out and curators kept', async () => {
    const { data } = await world.ask(`{ echo: concept(id: "concept/echo") {
        definitions(asOf: "2024-03") { source } definitionGroups(asOf: "2024-12-31") { sources { name } } }
      muon: concept(id: "concept/muon") { definitions(asOf: "2030") { source } all: definitions { source } } }`);
    expect(data.echo.definitions).toEqual([{ source: 'Daily' }]);
    expect(data.echo.definitionGroups).toHaveLength(1);
    expect(data.muon.definitions).toEqual([{ source: 'all.yaml' }]);
    expect(data.muon.all).toEqual([{ source: 'all.yaml' }, { source: 'Weekly' }]);
    const { errors } = await world.ask('{ concept(id: "concept/echo") { definitions(asOf: "May") { source } } }');
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});
