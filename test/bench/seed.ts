/** What one new label costs on a small and on a large graph: that of the briefs that have it, and no more. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { connect } from '../../src/graph/connect.ts';
import { ingest } from '../../src/pipeline/ingest.ts';
import { readVocabulary } from '../../src/pipeline/vocabulary.ts';
import { type Bench, markdownTable, median } from './bench.ts';
import { type LabelCost, newLabel } from './seed-once.ts';
import { variedBriefs } from './varied-briefs.ts';

/** So many briefs have the new label, however many there are. */
const having = 20;
const rounds = 5;
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
        rows.push(...rowsOf(size, Array.from({ length: rounds }, () => appliedBy(path)).flat()));
        console.error(
          rows
            .slice(-2)
            .map((row) => row.join('  '))
            .join('\n'),
        );
      }
      const head = ['briefs', 'change', 'linked anew', 'open, ms', 'seeds, ms', 'apply, ms', 'CPU ms', 'names, ms'];
      const about = `A new label that ${having} briefs have, and its removal; each by a process of its own, medians of ${rounds}. *open* and *seeds*: opening the file, reading the seed files; *apply*: all else until it is committed, of which *names*: reading what is known.`;
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

function appliedBy(path: string): LabelCost[] {
  const { stdout, stderr, status } = spawnSync(process.execPath, [once, path], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

function rowsOf(size: number, all: LabelCost[]): string[][] {
  return (['label', 'no label'] as const).map((change) => {
    const of = (pick: (cost: LabelCost) => number) =>
      median(all.filter((each) => each.change === change).map(pick)).toFixed(0);
    const { open, seeds, apply, cpu, names } = {
      open: of((each) => each.open),
      seeds: of((each) => each.seeds),
      apply: of((each) => each.apply),
      cpu: of((each) => each.cpu),
      names: of((each) => each.names),
    };
    return [String(size), change, of((each) => each.relinked), open, seeds, apply, cpu, names];
  });
}
