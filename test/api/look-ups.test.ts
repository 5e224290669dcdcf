import { describe, expect, it } from 'vitest';
import { engines } from '../engines.ts';
import { askSample } from './ask-sample.ts';

describe.each(engines)('%s', (_name, url) => {
  const ask = askSample(url);

  const flat = 'paper/arxiv/2401.01234';
  it.each([
    ['paper(arxivId: "2401.01234v2")', flat],
    ['paper(arxivId: "https://arxiv.org/pdf/2401.01234")', flat],
    ['paper(doi: "https://doi.org/10.5555/FLAT.valleys")', flat],
    ['paper(url: "arxiv.org/abs/2401.01234#s1")', flat],
    ['paper(url: "http://www.papers.example/flat/?utm_source=x")', flat],
    ['paper(title: "flat valleys explain generalization!")', flat],
    ['paper(title: "Flat Valley")', flat],
    ['paper(id: "paper/arxiv/2401.01234")', flat],
    ['paper(id: "paper/flat-valleys-explain-generalization")', flat],
    ['concept(label: "Loss-Landscapes")', 'concept/loss-landscape'],
    ['concept(label: "Optimizing algorithms")', 'concept/optimizer'],
    ['concept(label: "OPT")', 'concept/optimizer'],
    ['person(name: "a. example")', 'person/ada-example'],
    ['author(name: "Ada Example")', 'person/ada-example'],
    ['outlet(name: "Morning Brief Blog")', 'outlet/morning-brief'],
    ['organization(name: "valley lab")', 'organization/valley-lab'],
    ['brief(id: "brief/unknown/flat-valleys")', 'brief/morning-brief/flat-valleys'],
    ['brief(url: "http://www.news.example/evening-review/valleys-again/?ref=x")', 'brief/evening-review/valleys-again'],
    ['story(id: "story/arxiv/2401.01234")', 'story/arxiv/2401.01234'],
    ['story(id: "story/flat-valleys-explain-generalization")', 'story/arxiv/2401.01234'],
    ['story(id: "story/evening-review/valleys-again")', 'story/arxiv/2401.01234'],
    ['story(id: "story/unknown/flat-valleys")', 'story/arxiv/2401.01234'],
    ['node(id: "brief/unknown/flat-valleys")', 'brief/morning-brief/flat-valleys'],
    ['node(id: "concept/optimiser")', 'concept/optimizer'],
    ['concept(id: "concept/optimiser")', 'concept/optimizer'],
    ['concept(id: "concept/learning-rule")', 'concept/learning-rule'],
    ['concept(id: "concept/annealing")', 'concept/annealing'],
    ['paper(id: "paper/steep-and-flat")', 'paper/steep-hills'],
    ['paper(id: "paper/hills-alone")', 'paper/steep-hills'],
    ['paper(id: "paper/valleys-and-hills")', flat],
    ['person(id: "person/a-example")', 'person/ada-example'],
    ['organization(id: "organization/valley")', 'organization/valley-lab'],
    ['outlet(id: "outlet/evening-news")', 'outlet/evening-review'],
  ])('%s', async (field, id) => {
    expect(await ask(`{ found: ${field} { id } }`)).toEqual({ data: { found: { id } } });
  });

  it.each([
    'concept(id: "paper/arxiv/2401.01234")',
    'brief(id: "concept/optimizer")',
    'story(id: "paper/arxiv/2401.01234")',
    'node(id: "concept/none")',
    'node(id: "__proto__/x")',
    'node(id: "")',
    'node(id: "story/steep-hills")',
  ])('null, and no error: %s', async (field) => {
    expect(await ask(`{ found: ${field} { id } }`)).toEqual({ data: { found: null } });
  });

  it.each([
    ['concept(label: "loss landscpe")', 'NOT_FOUND', 'concept/loss-landscape'],
    ['concept(label: "sharpnes")', 'NOT_FOUND', 'concept/sharpness'],
    ['concept(label: "landscape of the loss")', 'NOT_FOUND', 'concept/loss-landscape'],
    ['concept(id: "concept/losslandscape")', 'NOT_FOUND', 'concept/loss-landscape'],
    ['paper(title: "Flat Valleys Explain Generalisation Again")', 'NOT_FOUND', 'paper/arxiv/2401.01234'],
    ['person(name: "Ada Exampel")', 'NOT_FOUND', 'person/ada-example'],
    ['author(name: "Bo Sample")', 'NOT_FOUND', 'person/bo-sample'],
    ['concept(label: "basin width")', 'NOT_FOUND', undefined],
    ['paper(arxivId: "2401.01235")', 'NOT_FOUND', undefined],
    ['brief(url: "https://news.example/evening-review/valleys")', 'NOT_FOUND', undefined],
    ['concept(label: "")', 'NOT_FOUND', undefined],
    ['brief(id: "brief/none/of-these-words")', 'NOT_FOUND', undefined],
    ['story(id: "story/steep-hills")', 'NOT_FOUND', undefined],
    ['concept(label: "annealing")', 'NOT_FOUND', undefined],
    ['outlet(id: "outlet/daily")', 'AMBIGUOUS', undefined],
    ['node(id: "outlet/daily")', 'AMBIGUOUS', undefined],
    ['concept', 'BAD_USER_INPUT', undefined],
    ['concept(id: "concept/optimizer", label: "optimizer")', 'BAD_USER_INPUT', undefined],
    ['paper(doi: "not one")', 'BAD_USER_INPUT', undefined],
    ['paper(arxivId: "99")', 'BAD_USER_INPUT', undefined],
    ['brief(url: "javascript:alert(1)")', 'BAD_USER_INPUT', undefined],
  ])('%s is %s', async (field, code, nearest) => {
    const { data, errors } = await ask(`{ found: ${field} { id } }`);
    expect(data).toEqual({ found: null });
    expect(errors?.[0]?.extensions.code).toBe(code);
    expect((errors?.[0]?.extensions.nearest as { id: string }[] | undefined)?.[0]?.id).toBe(nearest);
  });

  it('asks whether a name was meant only where it differs by little', async () => {
    const told = async (label: string) => (await ask(`{ concept(label: "${label}") { id } }`)).errors?.[0]?.message;
    expect(await told('landscape loss')).toContain('Did you mean "loss landscape"?');
    expect(await told('sharpness '.repeat(40))).not.toContain('Did you mean');
  });

  it('says of a name as long as a book that nothing has it', async () => {
    const { errors } = await ask('query ($label: String!) { concept(label: $label) { id } }', {
      label: `optimizer ${'loss landscape '.repeat(10_000)}`,
    });
    expect(errors?.[0]).toMatchObject({
      message: expect.stringMatching(/^There is no concept "optimizer loss .{70,90}…"\.$/),
      extensions: { code: 'NOT_FOUND', nearest: [] },
    });
  });

  it('lists what an ambiguous label means', async () => {
    const { data, errors } = await ask('{ concept(label: "jaguars") { id } }');
    expect(data).toEqual({ concept: null });
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'AMBIGUOUS',
      candidates: [
        { id: 'concept/jaguar-library', label: 'Jaguar' },
        { id: 'concept/jaguar-model', label: 'Jaguar' },
      ],
    });
  });

  it('lists what an id that was split leads to', async () => {
    const { errors } = await ask('{ outlet(id: "outlet/daily") { id } }');
    expect(errors?.[0]?.extensions.candidates).toEqual([
      { id: 'outlet/evening-review', label: 'Evening Review' },
      { id: 'outlet/morning-brief', label: 'Morning Brief' },
    ]);
  });

  it('shows a concept that was split as deprecated, with all that took its place', async () => {
    const { data } = await ask(`{ concept(id: "concept/learning-rule") {
      prefLabel deprecated status replacedBy { id deprecated } briefs { totalCount } related { nodes { id } } broader { id } definitions { text }
    } }`);
    expect(data.concept).toEqual({
      prefLabel: 'learning rule',
      deprecated: 'It was split into "adaptive optimizer", "optimizer".',
      status: 'CURATED',
      replacedBy: [
        { id: 'concept/adaptive-optimizer', deprecated: null },
        { id: 'concept/optimizer', deprecated: null },
      ],
      briefs: { totalCount: 0 },
      related: { nodes: [] },
      broader: [],
      definitions: [],
    });
  });

  it('says why a concept is deprecated', async () => {
    const { data } = await ask('{ concept(id: "concept/annealing") { deprecated replacedBy { id } } }');
    expect(data.concept).toEqual({ deprecated: 'Nobody means one thing by it.', replacedBy: [] });
  });

  it('shows a candidate to whoever asks for its id', async () => {
    const { data } = await ask('{ concept(id: "concept/basin-width") { status } }');
    expect(data.concept.status).toBe('CANDIDATE');
  });

  it('finds several nodes in the order asked', async () => {
    const { data } = await ask('{ nodes(ids: ["concept/optimizer", "x", "outlet/valley-forum"]) { id __typename } }');
    expect(data.nodes).toEqual([
      { id: 'concept/optimizer', __typename: 'Concept' },
      null,
      { id: 'outlet/valley-forum', __typename: 'Outlet' },
    ]);
    const { errors } = await ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: Array(101).fill('x') });
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});
