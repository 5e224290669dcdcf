/** What stays in memory while generated captures stream through an ingest. */
import { setImmediate } from 'node:timers/promises';
import { connect } from '../../src/graph/connect.ts';
import { ingest } from '../../src/pipeline/ingest.ts';
import { readVocabulary } from '../../src/pipeline/vocabulary.ts';
import { type Bench, markdownTable } from './bench.ts';

/** Told after so many briefs; the last is where it ends, unless BENCH_BRIEFS says so. */
const steps = [10_000, 50_000, 100_000];

export const memory: Bench = {
  name: 'memory',
  needs: [],
  long: true,
  run: async () => {
    const most = Number(process.env.BENCH_BRIEFS ?? steps.at(-1));
    const told = [...new Set([...steps.filter((step) => step < most), most])];
    const graph = await connect('memory:', {});
    const vocabulary = await readVocabulary();
    const rows: string[][] = [];
    const began = process.cpuUsage();
    await ingest(['-'], {
      graph,
      vocabulary,
      capturedAt: '2026-11-22T00:00:00.000Z',
      stdin: records(most),
      onProgress: ({ briefs }) => {
        if (rows.length >= told.length || briefs < (told[rows.length] as number)) return;
        rows.push(row(briefs, began));
        console.error(rows.at(-1)?.join('  '));
      },
    });
    await graph.close();
    await setImmediate();
    rows.push(['closed', ...row(0, began).slice(1)]);
    const head = ['briefs', 'heap in use, MB', 'resident, MB', 'CPU ms a brief'];
    return `Ingest into the embedded engine, which itself is in memory (outside the heap):\n\n${markdownTable(head, rows)}`;
  },
};

function row(briefs: number, began: NodeJS.CpuUsage): string[] {
  // Run with `node --expose-gc` the heap is what is in use; without, what was not yet collected is in it too.
  globalThis.gc?.();
  const { heapUsed, rss } = process.memoryUsage();
  const { user, system } = process.cpuUsage(began);
  const perBrief = briefs === 0 ? '' : ((user + system) / 1000 / briefs).toFixed(2);
  return [String(briefs), (heapUsed / 1e6).toFixed(0), (rss / 1e6).toFixed(0), perBrief];
}

const subjects = ['Scaling laws', 'Diffusion models', 'Attention', 'Reinforcement learning', 'Retrieval', 'Pruning'];
const verbs = ['change how', 'explain why', 'predict when', 'show that'];
const objects = ['language models learn', 'agents fail', 'benchmarks saturate', 'training is stable'];

/** JSON Lines of briefs, each with its own number in title, text and arXiv id. */
async function* records(count: number): AsyncGenerator<Uint8Array> {
  const some = (words: string[], number: number) => words[number % words.length] as string;
  for (let number = 0; number < count; number += 1) {
    const claim = `${some(subjects, number)} ${some(verbs, number >> 3)} ${some(objects, number >> 5)}`;
    const id = `${2301 + (Math.floor(number / 90_000) % 12)}.${String(10_000 + (number % 90_000))}`;
    const text = `The paper "Study ${number}: ${claim}" (arXiv:${id}) by Roe et al. says: ${claim}. It compares neural networks and transfer learning on set ${number}.`;
    const record = { id: String(number), title: `Brief ${number}: ${claim}`, outlet: `Outlet ${number % 50}`, text };
    yield Buffer.from(`${JSON.stringify(record)}\n`);
  }
}
