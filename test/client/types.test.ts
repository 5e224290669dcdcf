/** What the compiler knows of the client's results: `tsc` checks this file, and that each error is one. */
import type { DocumentNode } from 'graphql';
import { expectTypeOf, it } from 'vitest';
import { type ConceptFacts, createClient, type Page, type Partially, type TypedText } from '../../src/client/client.ts';

const graph = createClient({ url: 'http://127.0.0.1:9', retries: 0 });

it('types the ready-made questions', () => {
  const use = async () => {
    const { nodes, edges } = await graph.concept('x').related({ first: 5, via: ['CO_MENTION'] });
    expectTypeOf(nodes).toEqualTypeOf<ConceptFacts[]>();
    expectTypeOf(edges[0]?.score).toEqualTypeOf<number | undefined>();
    for await (const edge of graph.briefs()) expectTypeOf(edge.node.publishedAt).toEqualTypeOf<string | null>();
    const { letters } = await graph.glossary({ kind: ['METHOD'] });
    expectTypeOf(letters).toEqualTypeOf<{ letter: string; count: number }[]>();
    const [annotated] = await graph.annotate(['x']);
    if (annotated && annotated.error === null)
      expectTypeOf(annotated.mentions[0]?.start).toEqualTypeOf<number | undefined>();
    const { edges: found } = await graph.search('x');
    for (const { node } of found) {
      if (node.__typename === 'Brief') expectTypeOf(node.title).toEqualTypeOf<string>();
      // @ts-expect-error not every result has a title
      node.title;
    }
    // @ts-expect-error no such kind of reason
    graph.concept('x').related({ via: ['FRIENDS'] });
    // @ts-expect-error a number
    graph.concept('x').related({ first: '5' });
    // @ts-expect-error by label, not by name
    graph.concept({ name: 'x' });
    // @ts-expect-error a list of texts
    graph.annotate('x');
    // @ts-expect-error no such field
    nodes[0]?.title;
    // @ts-expect-error a brief has no related terms
    graph.brief('x').related();
    expectTypeOf(graph.concept('x').briefs()).resolves.toExtend<Page<{ node: { title: string } }>>();
  };
  expectTypeOf(use).returns.resolves.toBeVoid();
});

/** As @graphql-typed-document-node/core declares it. */
interface TypedDocumentNode<Result, Variables> extends DocumentNode {
  __apiType?: (variables: Variables) => Result;
}

interface Result {
  concept: { prefLabel: string } | null;
}

it('types queries of one’s own by their document', () => {
  const text = '' as TypedText<Result, { id: string }>;
  const node = {} as TypedDocumentNode<Result, { id: string }>;
  const free = {} as TypedDocumentNode<Result, { [key: string]: never }>;
  const use = async () => {
    expectTypeOf(await graph.query(text, { id: 'x' })).toEqualTypeOf<Result>();
    expectTypeOf(await graph.query(node, { id: 'x' })).toEqualTypeOf<Result>();
    expectTypeOf(await graph.query(free)).toEqualTypeOf<Result>();
    expectTypeOf(await graph.queryPartially(node, { id: 'x' })).toEqualTypeOf<Partially<Result>>();
    // @ts-expect-error the variables are missing
    graph.query(node);
    // @ts-expect-error a string
    graph.query(text, { id: 1 });
    // @ts-expect-error it has no variables
    graph.query(free, { id: 'x' });
    expectTypeOf(await graph.query<Result, { id: string }>('query …', { id: 'x' })).toEqualTypeOf<Result>();
    expectTypeOf(await graph.query<Result>('query …', { id: 'x' })).toEqualTypeOf<Result>();
    expectTypeOf(await graph.query('{ a }')).toEqualTypeOf<unknown>();
  };
  expectTypeOf(use).returns.resolves.toBeVoid();
});
