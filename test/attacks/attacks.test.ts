import { memoryUsage } from 'node:process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApi } from '../../src/api/create-api.ts';
import type { GraphEngine } from '../../src/graph/engine.ts';
import { graphAnnotator } from '../../src/pipeline/annotator.ts';
import { graphCandidates } from '../../src/pipeline/candidates.ts';
import { type RunningServer, startServer } from '../../src/web/serve.ts';
import { fillSample } from '../api/sample-graph.ts';
import { engines, openEngine } from '../engines.ts';
import { processorTime } from '../processor-time.ts';
import { attacks } from './attacks.ts';
import { secret } from './pieces.ts';
import { type Reply, type Target, targetAt } from './target.ts';

it('has attacks of more kinds than the sixty-two that we were asked for', () => {
  expect(new Set(attacks.map(({ name }) => name)).size).toBe(attacks.length);
  expect(attacks.length).toBeGreaterThanOrEqual(62);
});

/** What tells of the inside of a server. */
const inside = /\bat \S+ \(|node_modules|\.ts:\d|\/work\/|MATCH \(|UNWIND|Neo4jError|bolt:|neo4j:\/\/|INTERNAL/;

describe.each(engines)('%s', (_name, url) => {
  let graph: GraphEngine;
  let server: RunningServer;
  let target: Target;
  const logged: unknown[] = [];
  beforeAll(async () => {
    graph = await openEngine(url);
    await fillSample(graph);
    const api = createApi({
      graph,
      annotate: graphAnnotator(graph),
      candidates: graphCandidates(graph),
      log: (error) => logged.push(error),
    });
    server = await startServer({ api, host: '127.0.0.1', port: 0 });
    target = targetAt(server.url);
    await honest(target);
  });
  afterAll(async () => {
    await server.close(100);
    await graph.close();
  });

  it.each(attacks)('$name: $end', async ({ send, end }) => {
    logged.length = 0;
    const spent = processorTime();
    const before = memoryUsage().rss;
    const [sent] = await Promise.all([send(target), honest(target)]);
    await honest(target);
    // Ten times what the dearest costs here.
    expect(spent()).toBeLessThan(5);
    expect((memoryUsage().rss - before) / 1e6).toBeLessThan(100);
    for (const reply of [sent].flat()) expectEnd(reply, end);
    expect(logged).toEqual([]);
  });
});

/** Somebody else, who asks what anybody may ask while all this goes on. */
async function honest(target: Target): Promise<void> {
  const { status, text } = await target.ask(
    '{ briefs(first: 5) { nodes { id title concepts { nodes { prefLabel } } } } }',
  );
  expect(status).toBe(200);
  expect(JSON.parse(text).data.briefs.nodes).toHaveLength(4);
}

function expectEnd({ status, text }: Reply, end: 'refused' | 'absorbed'): void {
  expect(text).not.toMatch(inside);
  expect(text).not.toContain(secret);
  expect(text.length).toBeLessThan(end === 'refused' ? 20_000 : 2_000_000);
  expect(status).toBeLessThan(500);
  const answer = text.startsWith('{') ? JSON.parse(text) : {};
  if (end === 'absorbed') expect({ status, data: answer.data }).toEqual({ status: 200, data: expect.anything() });
  else if (status === 200) {
    // A field's own error leaves the rest of an answer: here nothing of it is left.
    expect(answer.errors?.length).toBeGreaterThan(0);
    expect(answer.data ?? null).toBeNull();
  }
}
