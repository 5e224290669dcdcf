import fc from 'fast-check';
import { getNamedType, isObjectType, isRequiredArgument } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSchema } from '../../src/api/schema.ts';
import type { GraphEngine } from '../../src/graph/engine.ts';
import type { ParsedCapture } from '../../src/load/clippings.ts';
import { graphCandidates } from '../../src/pipeline/candidates.ts';
import type { AppliedVocabulary } from '../../src/pipeline/change.ts';
import { emptyKnowledge } from '../../src/pipeline/knowledge.ts';
import { updateGraph } from '../../src/pipeline/update.ts';
import { hashOf } from '../../src/pipeline/vocabulary-hash.ts';
import { emptyGraph, engines, openEngine } from '../engines.ts';
import { capture } from '../pipeline/world.ts';
import { vocabulary } from '../pipeline/world-vocabulary.ts';
import { type Ask, asker } from './ask.ts';

/** What fields are asked with that cannot do without, or that show more so. */
const given: Record<string, string> = {
  'Query.search': 'query: "widget theory of gradient noise"',
  'Query.candidates': 'minBriefs: 2',
  'Query.trends': 'from: "2026-01-02", to: "2026-01-20", minBriefs: 1',
};

/** A connection: what has it, and what it is asked with. */
interface Paged {
  type: string;
  field: string;
  args: string;
}

const schema = createSchema();
const needy: string[] = [];
const connections = Object.values(schema.getTypeMap()).flatMap((type) => {
  const isEntity = isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Node');
  if (!isObjectType(type) || !(isEntity || type.name === 'Query')) return [];
  return Object.values(type.getFields()).flatMap((field): Paged[] => {
    if (!getNamedType(field.type).name.endsWith('Connection')) return [];
    const own = given[`${type.name}.${field.name}`];
    if (!own && field.args.some(isRequiredArgument)) needy.push(`${type.name}.${field.name}`);
    const order = field.args.find(({ name }) => name === 'orderBy');
    const orders = order ? getNamedType(order.type).toConfig() : null;
    const values = orders && 'values' in orders ? Object.keys(orders.values) : [];
    const all = values.length > 0 ? values.map((value) => `orderBy: ${value}`) : [''];
    return all.map((args) => ({ type: type.name, field: field.name, args: [own ?? '', args].join(' ') }));
  });
});

it('knows what every connection is asked with', () => {
  expect(needy, 'add them to "given"').toEqual([]);
  expect(connections.length).toBeGreaterThan(25);
});

type Step = { kind: 'ingest'; capture: ParsedCapture } | { kind: 'remove'; which: number };
const step: fc.Arbitrary<Step> = fc.oneof(
  capture.map((each) => ({ kind: 'ingest' as const, capture: each })),
  fc.nat(20).map((which) => ({ kind: 'remove' as const, which })),
);
/** Each another capture. */
function captures(minLength: number, maxLength: number): fc.Arbitrary<ParsedCapture[]> {
  return fc
    .array(capture, { minLength, maxLength })
    .map((all) => all.map((each, i) => ({ ...each, id: `${each.id}/${i}` })));
}

const history = fc.record({
  vocabulary: vocabulary.map((entries): AppliedVocabulary => ({ entries, hash: hashOf(entries), shipped: false })),
  before: captures(4, 8),
  between: fc.array(step, { minLength: 2, maxLength: 5 }),
  paged: fc.constantFrom(...connections),
  parent: fc.nat(20),
  first: fc.integer({ min: 1, max: 3 }),
});

interface Page {
  edges: { cursor: string }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

describe.each(engines)('%s', (_name, url) => {
  let graph: GraphEngine;
  let ask: Ask;
  beforeAll(async () => {
    graph = await openEngine(url);
  });
  afterAll(() => graph.close());

  async function take(each: Step): Promise<void> {
    const change = { captures: [] as ParsedCapture[], removedBriefs: [] as string[], vocabulary: null };
    if (each.kind === 'ingest') change.captures.push(each.capture);
    else {
      const briefs = (await graph.read('load/brief-ids')).map(({ id }) => id as string);
      if (briefs.length > 1) change.removedBriefs.push(briefs[each.which % briefs.length] as string);
    }
    await updateGraph(graph, { knowledge: emptyKnowledge() }, change);
  }

  /** The ids of what a type has, in any order. */
  async function idsOf(type: string): Promise<string[]> {
    const list = Object.values(schema.getQueryType()?.getFields() ?? {}).find(
      ({ type: listed }) => String(listed) === `${type}Connection!`,
    );
    const { data } = await ask(`{ ${list?.name}(first: 100) { nodes { id } } }`);
    return data[list?.name as string].nodes.map(({ id }: { id: string }) => id);
  }

  /** Null where what has the list is gone. */
  async function pageOf({ type, field, args }: Paged, id: string | undefined, page: string): Promise<Page | null> {
    const list = `list: ${field}(${args} ${page}) { edges { cursor } pageInfo { hasNextPage endCursor } }`;
    const query =
      type === 'Query' ? `{ ${list} }` : `query ($id: ID!) { node(id: $id) { ... on ${type} { ${list} } } }`;
    const { data, errors } = await ask(query, { id });
    expect(errors).toBeUndefined();
    return (type === 'Query' ? data : data.node)?.list ?? null;
  }

  it('skips and repeats nothing that stays where it is, while briefs come and go between the pages', {
    timeout: 600_000,
  }, async () => {
    const pages = new Map<string, number>();
    await fc.assert(
      fc.asyncProperty(history, async ({ vocabulary: words, before, between, paged, parent, first }) => {
        graph = await emptyGraph(graph);
        ask = asker(graph, { candidates: graphCandidates(graph) });
        await updateGraph(
          graph,
          { knowledge: emptyKnowledge() },
          { captures: before, removedBriefs: [], vocabulary: words },
        );
        const ids = paged.type === 'Query' ? [] : await idsOf(paged.type);
        const id = ids[parent % Math.max(1, ids.length)];
        if (paged.type !== 'Query' && id === undefined) return;
        const told: string[] = [];
        let stayed: Set<string> | null = null;
        let page: Page | null = null;
        for (let turn = 0; page === null || page.pageInfo.hasNextPage; turn += 1) {
          expect(turn).toBeLessThan(200);
          const all = await pageOf(paged, id, 'first: 100');
          const after = page ? `, after: "${page.pageInfo.endCursor}"` : '';
          page = await pageOf(paged, id, `first: ${first}${after}`);
          if (all === null || page === null) return;
          const there = new Set(all.edges.map(({ cursor }) => cursor));
          stayed = stayed === null ? there : stayed.intersection(there);
          told.push(...page.edges.map(({ cursor }) => cursor));
          const next = between[turn];
          if (next && page.pageInfo.hasNextPage) await take(next);
        }
        const name = `${paged.type}.${paged.field} ${paged.args}`;
        pages.set(name, Math.max(pages.get(name) ?? 0, Math.ceil(told.length / first)));
        expect(new Set(told).size, name).toBe(told.length);
        expect(
          [...(stayed ?? [])].filter((cursor) => !told.includes(cursor)),
          name,
        ).toEqual([]);
      }),
      { numRuns: Number(process.env.PROPERTY_RUNS ?? (url === 'memory:' ? 80 : 12)) },
    );
    // The histories are such that there is something to be skipped.
    expect([...pages.values()].filter((count) => count > 1).length).toBeGreaterThan(url === 'memory:' ? 10 : 2);
  });

  it('finds everything of every type by its id', async () => {
    graph = await emptyGraph(graph);
    ask = asker(graph);
    const [many = []] = fc.sample(captures(12, 12), { numRuns: 1, seed: 7 });
    const [entries] = fc.sample(vocabulary, { numRuns: 1, seed: 7 });
    const words = entries ? { entries, hash: hashOf(entries), shipped: false } : null;
    await updateGraph(graph, { knowledge: emptyKnowledge() }, { captures: many, removedBriefs: [], vocabulary: words });
    const entities = schema.getPossibleTypes(schema.getType('Node') as never).map(({ name }) => name);
    expect(entities.length).toBeGreaterThan(6);
    for (const type of entities) {
      const ids = await idsOf(type);
      expect(ids.length, type).toBeGreaterThan(0);
      const found = ids.map((id) => ({ __typename: type, id }));
      const { data } = await ask('query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', { ids });
      expect(data.nodes).toEqual(found);
      const one = await ask('query ($id: ID!) { node(id: $id) { __typename id } }', { id: ids[0] });
      expect(one.data.node).toEqual(found[0]);
    }
  });
});
