/** Search to the end and suggestions: what a page costs wherever it begins, and a letter as it is typed. */
import { createAsker } from '../asking.ts';
import { type Bench, markdownTable } from '../bench.ts';
import { openDatabase, wantedEngines } from '../databases.ts';
import { atMost } from '../goal.ts';
import { memoryOf } from '../processes.ts';
import { loadWorld } from '../scale/loaded.ts';
import { startServing } from '../serving.ts';
import { worldOnDisk } from '../world/on-disk.ts';
import { type RequestCost, searchCosts } from './search-costs.ts';

/** MB for a server. */
const memory = { heap: 2048, pages: 1024 };

export const search: Bench = {
  name: 'search',
  needs: [],
  long: true,
  run: async () => {
    // BENCH_DB names a world that is loaded already; of a database's own process the time is not counted then.
    if (process.env.BENCH_DB) return measured(process.env.BENCH_DB, process.env.BENCH_DB, null);
    const briefs = Number(process.env.BENCH_BRIEFS ?? 50_000);
    const tables: string[] = [];
    for (const engine of wantedEngines()) {
      const world = await worldOnDisk(briefs);
      const database = await openDatabase(engine, memory);
      try {
        const url = await database.empty();
        await loadWorld(database, url, world);
        tables.push(await measured(`${engine}, ${briefs} briefs`, url, database.pid));
      } finally {
        await database.stop();
      }
    }
    return tables.join('\n\n');
  },
};

async function measured(name: string, url: string, databasePid: number | null): Promise<string> {
  const serving = await startServing(['--db', url]);
  const asker = createAsker(serving.url, 1);
  try {
    const costs = await searchCosts(asker, [serving.pid, ...(databasePid ? [databasePid] : [])]);
    const { resident } = memoryOf(serving.pid);
    return `${tableOf(name, costs)}\n\nServer resident: ${resident.toFixed(0)} MB`;
  } finally {
    asker.close();
    await serving.stop();
  }
}

function tableOf(name: string, costs: Map<string, RequestCost>): string {
  const second = costs.get('page 2') as RequestCost;
  const goalOf = (what: string, { cpu, wait }: RequestCost) => {
    if (what === 'page 50') return `÷ page 2: ${atMost(cpu / second.cpu, 1.2)}`;
    return what.startsWith('suggest') ? atMost(wait, 10, ' ms') : '';
  };
  const rows = [...costs].map(([what, cost]) => [
    what,
    cost.cpu.toFixed(1),
    cost.wait.toFixed(1),
    cost.longest.toFixed(1),
    goalOf(what, cost),
  ]);
  return markdownTable([name, 'CPU ms', 'ms waited, median', 'longest', 'goal'], rows);
}
