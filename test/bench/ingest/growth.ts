import { type Cost, markdownTable } from '../bench.ts';
import type { BenchDatabase } from '../databases.ts';
import { atMost } from '../goal.ts';
import { cpuOf, memoryOf } from '../processes.ts';
import type { WorldFiles } from '../world/on-disk.ts';
import { loadBriefs, openWithSeeds } from './load.ts';

const later = '2026-11-23T00:00:00.000Z';

/** What a brief costs as the graph grows, and what ingesting the same again costs. */
export async function growth(database: BenchDatabase, world: WorldFiles, briefs: number): Promise<string> {
  const size = briefs >= 20_000 ? 10_000 : Math.ceil(briefs / 5);
  const graph = await openWithSeeds(database, world);
  const windows = new Windows(database, size);
  const first = await loadBriefs(database, graph, world, { onBriefs: (count) => windows.reached(count) });
  const again = await loadBriefs(database, graph, world);
  const anew = await loadBriefs(database, graph, world, { capturedAt: later });
  await graph.close();
  const each = ({ cpu }: Cost) => (1000 * cpu) / briefs;
  const ratio = windows.ratio();
  const times = (cost: Cost) => cost.cpu / first.cpu;
  return [
    markdownTable([`${database.name}: briefs`, 'CPU ms a brief', 'resident, MB'], windows.rows),
    markdownTable(
      [database.name, 'CPU ms a brief', 'ratio', 'goal'],
      [
        [`last ${size} ÷ first ${size}`, '', ratio.toFixed(2), atMost(ratio, 1.25)],
        ['the same again', each(again).toFixed(2), times(again).toFixed(2), atMost(times(again), 1.2)],
        ['the same, saved a day later', each(anew).toFixed(2), times(anew).toFixed(2), atMost(times(anew), 1.2)],
      ],
    ),
  ].join('\n\n');
}

/** Costs of so many briefs each, in this process and in the database's. */
class Windows {
  readonly rows: string[][] = [];
  readonly #database: BenchDatabase;
  readonly #size: number;
  readonly #costs: number[] = [];
  #from: { briefs: number; cpu: number };

  constructor(database: BenchDatabase, size: number) {
    this.#database = database;
    this.#size = size;
    this.#from = { briefs: 0, cpu: this.#cpu() };
  }

  reached(briefs: number): void {
    // The last batch may lack some.
    if (briefs - this.#from.briefs < this.#size * 0.95) return;
    const cpu = this.#cpu();
    const cost = (1000 * (cpu - this.#from.cpu)) / (briefs - this.#from.briefs);
    this.#from = { briefs, cpu };
    this.#costs.push(cost);
    const pid = this.#database.pid;
    const resident = [process.pid, ...(pid === null ? [] : [pid])].map((each) => memoryOf(each).resident.toFixed(0));
    this.rows.push([String(briefs), cost.toFixed(2), resident.join(' + ')]);
    console.error(this.rows.at(-1)?.join('  '));
  }

  ratio(): number {
    return (this.#costs.at(-1) as number) / (this.#costs[0] as number);
  }

  #cpu(): number {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1e6 + (this.#database.pid === null ? 0 : cpuOf(this.#database.pid));
  }
}
