import { describe, expect, it } from 'vitest';
import { engines } from '../engines.ts';
import { askSample } from './ask-sample.ts';

/** Every connection, as it is asked for with arguments for paging. */
const connections: [name: string, query: (args: string) => string][] = [
  ...['briefs', 'papers', 'concepts', 'people', 'organizations', 'outlets', 'stories'].map(
    (name): [string, (args: string) => string] => [name, (args) => `${name}(${args}) { PAGE }`],
  ),
  ['briefs, oldest first', (args) => `briefs(orderBy: OLDEST, ${args}) { PAGE }`],
  ['concepts, most briefs first', (args) => `concepts(orderBy: MOST_BRIEFS, ${args}) { PAGE }`],
  ['papers, most briefs first', (args) => `papers(orderBy: MOST_BRIEFS, ${args}) { PAGE }`],
  ['stories, most outlets first', (args) => `stories(orderBy: MOST_OUTLETS, ${args}) { PAGE }`],
  ...[
    ['paper(id: "paper/arxiv/2401.01234")', 'briefs concepts mentionedBy'],
    ['concept(label: "optimizer")', 'briefs papers related'],
    ['brief(id: "brief/morning-brief/flat-valleys")', 'papers concepts people organizations'],
    ['brief(id: "brief/evening-review/valleys-again")', 'papers concepts'],
    ['person(name: "Ada Example")', 'papers briefs'],
    ['outlet(name: "Morning Brief")', 'briefs originals'],
    ['organization(name: "Valley Lab")', 'briefs'],
    ['story(id: "story/arxiv/2401.01234")', 'briefs'],
  ].flatMap(([field = '', names = '']) =>
    names
      .split(' ')
      .map((name): [string, (args: string) => string] => [
        `${field}.${name}`,
        (args) => `${field} { ${name}(${args}) { PAGE } }`,
      ]),
  ),
  ['search', (args) => `search(query: "valley optimizer", ${args}) { PAGE }`],
];

const page =
  'edges { cursor node { __typename ... on Node { id } } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';

interface Page {
  edges: { cursor: string; node: { id: string } }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
}

describe.each(engines)('%s', (_name, url) => {
  const ask = askSample(url);

  async function pageOf(query: (args: string) => string, args: string): Promise<Page> {
    const { data, errors } = await ask(`{ ${query(args).replace('PAGE', page)} }`);
    expect(errors).toBeUndefined();
    const outer = Object.values(data)[0] as Record<string, unknown>;
    return ('edges' in outer ? outer : Object.values(outer)[0]) as Page;
  }

  it.each(connections)('gives every page of %s, and each thing once', async (_name, query) => {
    const whole = await pageOf(query, 'first: 100');
    const ids = whole.edges.map(({ node }) => node.id);
    expect(new Set(ids).size).toBe(ids.length);
    const collected: string[] = [];
    let after: string | null = null;
    for (let more = true; more; ) {
      const part: Page = await pageOf(query, after === null ? 'first: 1' : `first: 1, after: "${after}"`);
      collected.push(...part.edges.map(({ node }) => node.id));
      expect(part.pageInfo.hasPreviousPage).toBe(after !== null);
      expect(part.pageInfo.endCursor).toBe(part.edges.at(-1)?.cursor ?? null);
      more = part.pageInfo.hasNextPage;
      after = part.pageInfo.endCursor;
      expect(collected.length).toBeLessThanOrEqual(ids.length);
    }
    expect(collected).toEqual(ids);
  });

  const ids = async (list: string, args: string) => {
    const { data, errors } = await ask(`{ ${list}(${args}) { totalCount nodes { id } } }`);
    expect(errors).toBeUndefined();
    const found = data[list].nodes.map(({ id }: { id: string }) => id.slice(id.indexOf('/') + 1));
    expect(data[list].totalCount).toBe(found.length);
    return found;
  };
  const morning = ['morning-brief/optimizers-at-work', 'morning-brief/flat-valleys'];

  it.each([
    ['briefs', 'first: 9', ['evening-review/valleys-again', ...morning, 'unknown/undated']],
    ['briefs', 'orderBy: OLDEST', ['unknown/undated', morning[1], 'evening-review/valleys-again', morning[0]]],
    ['briefs', 'filter: { outlet: "outlet/morning-brief" }', morning],
    ['briefs', 'filter: { kind: [DIGEST_ITEM, REVIEW] }', ['evening-review/valleys-again', morning[0]]],
    ['briefs', 'filter: { publishedTo: "2024-03-01" }', [morning[1]]],
    [
      'briefs',
      'filter: { publishedFrom: "2024-03-02", publishedTo: "2024-03" }',
      ['evening-review/valleys-again', morning[0]],
    ],
    ['briefs', 'filter: { category: "research", publishedTo: "2023" }', []],
    [
      'concepts',
      'orderBy: LABEL',
      [
        'jaguar-library',
        'jaguar-model',
        'adaptive-optimizer',
        'edge-of-stability',
        'loss-landscape',
        'optimizer',
        'sharpness',
      ],
    ],
    [
      'concepts',
      'orderBy: MOST_BRIEFS, filter: { kind: [METHOD, PHENOMENON] }',
      ['optimizer', 'loss-landscape', 'adaptive-optimizer'],
    ],
    ['concepts', 'filter: { status: [CANDIDATE] }', ['basin-width']],
    ['concepts', 'filter: { deprecated: true }', ['annealing']],
    ['concepts', 'filter: { startsWith: "anneal" }', []],
    ['briefs', 'filter: { outlet: "outlet/evening-news" }', ['evening-review/valleys-again']],
    ['stories', 'filter: { outlet: "outlet/evening-news" }', ['arxiv/2401.01234']],
    ['concepts', 'filter: { startsWith: "JAG" }', ['jaguar-library', 'jaguar-model']],
    ['papers', 'orderBy: TITLE', ['arxiv/2401.01234', 'steep-hills']],
    ['papers', 'filter: { yearTo: 2023 }', ['steep-hills']],
    ['papers', 'filter: { status: [CURATED], yearFrom: 2024 }', ['arxiv/2401.01234']],
    ['people', 'filter: { author: true }', ['ada-example']],
    ['people', 'filter: { author: false }', ['bo-sample']],
    ['outlets', 'orderBy: MOST_BRIEFS', ['morning-brief', 'evening-review', 'valley-forum']],
    ['outlets', 'filter: { kind: ["newsletter"] }', ['evening-review']],
    ['organizations', 'first: 1', ['valley-lab']],
    ['stories', 'filter: { outlet: "outlet/evening-review" }', ['arxiv/2401.01234']],
    ['stories', 'filter: { outlet: "outlet/valley-forum" }', []],
  ])('%s(%s)', async (list, args, expected) => expect(await ids(list, args)).toEqual(expected));

  it('goes on where it was when what the cursor stood on is gone', async () => {
    const first = await pageOf((args) => `briefs(${args}) { PAGE }`, 'first: 2');
    const cursor = JSON.parse(Buffer.from(first.pageInfo.endCursor ?? '', 'base64url').toString());
    cursor[1].id = 'brief/morning-brief/gone-since';
    const forged = Buffer.from(JSON.stringify(cursor)).toString('base64url');
    const next = await pageOf((args) => `briefs(${args}) { PAGE }`, `first: 1, after: "${forged}"`);
    expect(next.edges[0]?.node.id).toBe('brief/morning-brief/optimizers-at-work');
  });

  it.each([
    ['briefs(first: 0)', 'from 1 to 100'],
    ['briefs(first: -1)', 'from 1 to 100'],
    ['briefs(first: 101)', 'from 1 to 100'],
    ['briefs(after: "")', 'no cursor'],
    ['briefs(after: "nonsense")', 'no cursor'],
    ['briefs(after: "W10")', 'no cursor'],
    [
      `briefs(after: "${Buffer.from('["concept/list LABEL",{"briefs":0,"label":"a","id":"b"}]').toString('base64url')}")`,
      'no cursor',
    ],
    [
      `briefs(after: "${Buffer.from('["brief/list-newest NEWEST",{"newest":1,"id":"b"}]').toString('base64url')}")`,
      'no cursor',
    ],
    ['briefs(filter: { publishedFrom: "last week" })', 'no date'],
    ['briefs(filter: { publishedFrom: "2024-13" })', 'no date'],
    ['briefs(filter: { publishedTo: "2024-02-32" })', 'no date'],
  ])('refuses %s', async (field, why) => {
    const { errors } = await ask(`{ ${field} { totalCount } }`);
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(errors?.[0]?.message).toContain(why);
  });
});
