/** What an honest client waits for while twenty bad ones ask the dearest things that they may, and what memory it takes. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { createAsker } from '../asking.ts';
import { type Bench, markdownTable, median } from '../bench.ts';
import { type BenchDatabase, openDatabase, wantedEngines } from '../databases.ts';
import { atMost } from '../goal.ts';
import { cpuOf, memoryOf } from '../processes.ts';
import { loadWorld } from '../scale/loaded.ts';
import { type Serving, startServing } from '../serving.ts';
import { worldOnDisk } from '../world/on-disk.ts';
import { type HostileLoad, hostileLoads } from './hostile-loads.ts';

const connections = 20;
/** Seconds that each attack lasts. */
const lasting = 4;
/** Milliseconds that an honest client waits at most, and MB that memory grows at most while an attack runs. */
const [longest, growth] = [500, 100];

export const attacks: Bench = {
  name: 'attacks',
  needs: [],
  long: true,
  run: async () => {
    const briefs = Number(process.env.BENCH_BRIEFS ?? 2000);
    const tables: string[] = [];
    for (const engine of wantedEngines()) {
      const database = await openDatabase(engine, { heap: 1024, pages: 256 });
      try {
        tables.push(await attacked(database, briefs));
      } finally {
        await database.stop();
      }
    }
    return tables.join('\n\n');
  },
};

async function attacked(database: BenchDatabase, briefs: number): Promise<string> {
  const cwd = mkdtempSync(join(tmpdir(), 'briefgraph-bench-attacks-'));
  const url = await database.empty();
  await loadWorld(database, url, await worldOnDisk(briefs));
  const serving = await startServing(['--db', url], { cwd });
  try {
    const asker = createAsker(serving.url, 1);
    const { body } = await asker.ask('{ concepts(first: 50, orderBy: MOST_BRIEFS) { nodes { id } } }', {});
    asker.close();
    const hubs = JSON.parse(body).data.concepts.nodes.map(({ id }: { id: string }) => id) as string[];
    const rows: string[][] = [];
    for (const load of hostileLoads) {
      const row = await underAttack(serving, load, hubs);
      console.error(row.join(' | '));
      rows.push(row);
    }
    const head = [
      'attack',
      'answered',
      'server’s CPU, s',
      'honest: median ms',
      'longest ms',
      'goal',
      'memory, MB',
      'goal',
    ];
    const what = `${database.name}, ${briefs} briefs: ${connections} connections attack for ${lasting} s each, from the same address as the honest client`;
    return `${what}\n\n${markdownTable(head, rows)}`;
  } finally {
    await serving.stop();
    rmSync(cwd, { recursive: true, force: true });
  }
}

async function underAttack(serving: Serving, [name, ask]: HostileLoad, hubs: readonly string[]): Promise<string[]> {
  const asker = createAsker(serving.url, connections);
  const before = memoryOf(serving.pid).resident;
  const cpu = cpuOf(serving.pid);
  let time = 0;
  let answered = 0;
  let isOver = false;
  const bad = Array.from({ length: connections }, async () => {
    while (!isOver) {
      time += 1;
      const { query, variables = {} } = ask(time, hubs);
      await asker.ask(query, variables);
      answered += 1;
    }
  });
  const { waits, most } = await honest(serving, hubs);
  isOver = true;
  await Promise.all(bad);
  asker.close();
  const grown = most - before;
  return [
    ...[name, String(answered), (cpuOf(serving.pid) - cpu).toFixed(1), median(waits).toFixed(0)],
    ...[Math.max(...waits).toFixed(0), atMost(Math.max(...waits), longest), grown.toFixed(0), atMost(grown, growth)],
  ];
}

/** One who asks something ordinary a few times a second, and how long each answer took. */
async function honest({ url, pid }: Serving, hubs: readonly string[]): Promise<{ waits: number[]; most: number }> {
  const asker = createAsker(url, 1);
  const waits: number[] = [];
  let most = 0;
  const end = performance.now() + lasting * 1000;
  for (let time = 0; performance.now() < end; time += 1) {
    await setTimeout(100);
    const hub = hubs[time % hubs.length];
    const began = performance.now();
    const { status, body } = await asker.ask(
      `{ concept(id: "${hub}") { prefLabel briefs(first: ${10 + (time % 11)}) { nodes { title outlet { name } } } } }`,
      {},
    );
    if (status !== 200 || JSON.parse(body).errors)
      throw new Error(`an honest client got ${status} ${body.slice(0, 300)}`);
    waits.push(performance.now() - began);
    most = Math.max(most, memoryOf(pid).resident);
  }
  asker.close();
  return { waits, most };
}
