import { type ApiOptions, createApi } from '../../src/api/create-api.ts';
import { connect } from '../../src/graph/connect.ts';
import { takeTurn } from '../../src/graph/turn.ts';
import { writeBriefEdges } from '../../src/model.ts';
import { type RunningServer, type ServeOptions, startServer } from '../../src/web/serve.ts';
import { noAnnotations } from '../api/ask.ts';
import { fillSample } from '../api/sample-graph.ts';

const noEdges = writeBriefEdges({ publishedBy: [], originally: [], covers: [], mentions: [] });

interface Site extends RunningServer, AsyncDisposable {
  /** Adds a brief. */
  add(title: string): Promise<void>;
}

/** A server over the sample graph on a free port of this machine. */
export async function openSite(options: Partial<ServeOptions> = {}, ofApi: Partial<ApiOptions> = {}): Promise<Site> {
  const graph = await connect('memory:', { shuffleUnordered: true });
  await fillSample(graph);
  const api = createApi({ graph, annotate: noAnnotations, lookEvery: 20, ...ofApi });
  const server = await startServer({ api, host: '127.0.0.1', port: 0, ...options });
  return {
    ...server,
    add: async (title) => {
      const rows = [{ id: `brief/daily/${crypto.randomUUID()}`, title, kind: 'brief', newest: '', edges: noEdges }];
      await takeTurn(graph, (tx) => tx.run('load/write-briefs', { rows }));
    },
    [Symbol.asyncDispose]: async () => {
      await server.close(100);
      await graph.close();
    },
  };
}
