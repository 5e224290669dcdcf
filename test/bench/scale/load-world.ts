/** `node load-world.ts URL SEEDS BRIEFS`: loads a world, tells on standard error how it goes, and at the end what it took. */
import { connect } from '../../../src/graph/connect.ts';
import { ingest } from '../../../src/pipeline/ingest.ts';
import { readVocabulary } from '../../../src/pipeline/vocabulary.ts';
import { costOf } from '../bench.ts';
import { captured } from '../ingest/load.ts';
import { memoryOf } from '../processes.ts';
import type { Loaded } from './loaded.ts';

const [url, seeds, briefs] = process.argv.slice(2) as [string, string, string];
const told = 5000;

const graph = await connect(url, { env: {} });
const vocabulary = await readVocabulary(seeds);
let next = told;
const began = performance.now();
const { cost, result } = await costOf(() =>
  ingest([briefs], {
    graph,
    vocabulary,
    capturedAt: captured,
    onProgress: (progress) => {
      if (progress.briefs < next) return;
      next = progress.briefs + told;
      const seconds = (performance.now() - began) / 1000;
      const { resident } = memoryOf(process.pid);
      console.error(`${progress.briefs} briefs, ${seconds.toFixed(0)} s, resident ${resident.toFixed(0)} MB`);
    },
  }),
);
const { resident, peak } = memoryOf(process.pid);
await graph.close();
const loaded: Loaded = { ...cost, resident, peak, heap: process.memoryUsage().heapUsed / 2 ** 20, briefs: result.new };
console.log(JSON.stringify(loaded));
