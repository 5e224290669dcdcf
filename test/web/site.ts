import { type ApiOptions, createApi } from '../../src/api/create-api.ts';
import { connect } from '../../src/graph/connect.ts';
import { type RunningServer, type ServeOptions, startServer } from '../../src/web/serve.ts';
import { noAnnotations } from '../api/ask.ts';
import { fillSample } from '../api/sample-graph.ts';

/** A server over the sample graph on a free port of this machine. */
export async function openSite(
  options: Partial<ServeOptions> = {},
  ofApi: Partial<ApiOptions> = {},
): Promise<RunningServer & AsyncDisposable> {
  const graph = await connect('memory:', { shuffleUnordered: true });
  await fillSample(graph);
  const api = createApi({ graph, annotate: noAnnotations, ...ofApi });
  const server = await startServer({ api, host: '127.0.0.1', port: 0, ...options });
  return {
    ...server,
    [Symbol.asyncDispose]: async () => {
      await server.close(100);
      await graph.close();
    },
  };
}
