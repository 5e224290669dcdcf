/** What edits of the vocabulary cost on a small and on a large graph: that of the briefs concerned, and no more. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { connect } from '../../src/graph/connect.ts';
import { ingest } from '../../src/pipeline/ingest.ts';
import { readVocabulary } from '../../src/pipeline/vocabulary.ts';
import { type Bench, markdownTable, median } from './bench.ts';
import { newLabel } from './seed-edits.ts';
import type { EditCost, SeedCosts } from './seed-once.ts';
import { variedBriefs } from './varied-briefs.ts';

/** So many briefs have the new label, however many there are. */
const having = 20;
const rounds = 3;
const once = fileURLToPath(new URL('seed-once.ts', import.meta.url));

export const seed: Bench = {
  name: 'seed',
  needs: [],
  long: true,
  run: async () => {
    const sizes = (process.env.BENCH_BRIEFS ?? '2000,20000').split(',').map(Number);
    const folder = mkdtempSync(join(tmpdir(), 'briefgraph-bench-'));
    try {
      const rows: string[][] = [];
      for (const size of sizes) {
        const path = join(folder, `${size}.db`);
        await build(path, size);
        const own = rowsOf(
          size,
          Array.from({ length: rounds }, () => appliedBy(path)),
        );
        console.error(own.map((row) => row.join('  ')).join('\n'));
        rows.push(...own);
      }
      const head = ['briefs', 'edit', 'linked anew', 'said anew', 'apply, ms', 'CPU ms', 'of it names'];
      const about = `What an edit of the shipped vocabulary costs, each in a process that has the graph open and knows nothing of it by heart; medians of ${rounds} processes. ${having} briefs have the new label. *said anew*: of the briefs linked anew, those of which something changed.`;
      return `${about}\n\n${markdownTable(head, rows)}`;
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};

async function build(path: string, size: number): Promise<void> {
  const vocabulary = await readVocabulary();
  const labels = vocabulary.entries.concepts.map(({ prefLabel }) => prefLabel);
  const graph = await connect(path, {});
  const stdin = variedBriefs(size, labels, { phrase: newLabel, briefs: having });
  await ingest(['-'], { graph, vocabulary, capturedAt: '2026-11-22T00:00:00.000Z', stdin });
  await graph.close();
}

function appliedBy(path: string): SeedCosts {
  const { stdout, stderr, status } = spawnSync(process.execPath, [once, path], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

function rowsOf(size: number, all: SeedCosts[]): string[][] {
  const open = median(all.map((each) => each.open)).toFixed(0);
  const edits = [
    ...Map.groupBy(
      all.flatMap((each) => each.edits),
      ({ edit }) => edit,
    ),
  ].map(([edit, costs]) => {
    const of = (pick: (cost: EditCost) => number) => median(costs.map(pick)).toFixed(0);
    const briefs = [of(({ relinked }) => relinked), of(({ written }) => written)];
    return [edit, ...briefs, of(({ apply }) => apply), of(({ cpu }) => cpu), of(({ names }) => names)];
  });
  return [['opening the file', '', '', '', open, ''], ...edits].map((row) => [String(size), ...row]);
}
