/**
 * `briefgraph serve` on a database file, which can be told to change the graph: any message makes a transaction that
 * changes nothing but the graph's version, and is answered once it is done. `embedded-server.ts FILE`
 */
import { createApi } from '../../../src/api/create-api.ts';
import { connect } from '../../../src/graph/connect.ts';
import { takeTurn } from '../../../src/graph/turn.ts';
import { graphAnnotator } from '../../../src/pipeline/annotator.ts';
import { startServer } from '../../../src/web/serve.ts';

const graph = await connect(process.argv[2] as string);
const api = createApi({ graph, annotate: graphAnnotator(graph) });
const server = await startServer({ api, host: '127.0.0.1', port: 0 });

process.on('message', async () => {
  await takeTurn(graph, async () => {});
  process.send?.('changed');
});
process.on('disconnect', async () => {
  await server.close();
  await graph.close();
  process.exit();
});
process.send?.({ port: Number(new URL(server.url).port) });
