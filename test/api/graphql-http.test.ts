import { auditServer } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApi } from '../../src/api/create-api.ts';
import type { GraphEngine } from '../../src/graph/engine.ts';
import { type RunningServer, startServer } from '../../src/web/serve.ts';
import { engines, openEngine } from '../engines.ts';
import { noAnnotations } from './ask.ts';

describe.each(engines)('%s', (_name, url) => {
  let graph: GraphEngine;
  let server: RunningServer;
  beforeAll(async () => {
    graph = await openEngine(url);
    server = await startServer({ api: createApi({ graph, annotate: noAnnotations }), host: '127.0.0.1', port: 0 });
  });
  afterAll(async () => {
    await server.close(100);
    await graph.close();
  });

  it('speaks GraphQL over HTTP: 61 of 61 audits', async () => {
    const results = await auditServer({ url: `${server.url}/graphql` });
    const failed = results.filter(({ status }) => status !== 'ok');
    expect(failed.map((each) => `${each.id} ${each.name}: ${'reason' in each ? each.reason : ''}`)).toEqual([]);
    expect(results.length).toBe(61);
  });
});
