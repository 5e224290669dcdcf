import { createApi } from '../../src/api/create-api.ts';
import { connect } from '../../src/graph/connect.ts';
import { graphAnnotator } from '../../src/pipeline/annotator.ts';
import { ingest } from '../../src/pipeline/ingest.ts';
import { readVocabulary, sampleBriefs } from '../../src/pipeline/vocabulary.ts';
import { startServer } from '../../src/web/serve.ts';

/** A server over the shipped vocabulary and samples, as `briefgraph serve` starts it where there is no database. */
export async function openSampleServer(): Promise<{ url: string } & AsyncDisposable> {
  const graph = await connect('memory:');
  await ingest([sampleBriefs], { graph, vocabulary: await readVocabulary() });
  const api = createApi({ graph, annotate: graphAnnotator(graph) });
  const { url, close } = await startServer({ api, host: '127.0.0.1', port: 0 });
  return {
    url,
    [Symbol.asyncDispose]: async () => {
      await close(100);
      await graph.close();
    },
  };
}
