/** The same at every size: what loading and asking cost at ten thousand briefs, and at a million. */
import { createAsker } from '../asking.ts';
import { type Bench, markdownTable } from '../bench.ts';
import { openDatabase, wantedEngines } from '../databases.ts';
import { atMost } from '../goal.ts';
import { memoryOf } from '../processes.ts';
import { startServing } from '../serving.ts';
import { worldOnDisk } from '../world/on-disk.ts';
import { countsOf, type Loaded, loadWorld } from './loaded.ts';
import { questionCosts, type RequestCost } from './questions-cost.ts';

/** MB for a server. */
const memory = { heap: 2048, pages: 1024 };

export const scale: Bench = {
  name: 'scale',
  needs: [],
  long: true,
  run: async () => {
    const sizes = (process.env.BENCH_BRIEFS ?? '10000,50000').split(',').map(Number);
    const tables: string[] = [];
    for (const engine of wantedEngines()) {
      const all: Measured[] = [];
      for (const briefs of sizes) all.push(await measured(engine, briefs));
      tables.push(loadingTable(engine, all), askingTable(engine, all));
    }
    return tables.join('\n\n');
  },
};

interface Measured {
  briefs: number;
  loaded: Loaded;
  /** MB resident in the database's own process. */
  server: number | null;
  bytes: number;
  nodes: number;
  edges: number;
  /** Seconds to the first 200 of /ready, and MB resident then. */
  ready: number;
  serving: number;
  asked: Map<string, RequestCost>;
}

async function measured(engine: string, briefs: number): Promise<Measured> {
  const world = await worldOnDisk(briefs);
  const database = await openDatabase(engine, memory);
  try {
    const url = await database.empty();
    const loaded = await loadWorld(database, url, world);
    const counts = await countsOf(database, url);
    const serving = await startServing(['--db', url]);
    const asker = createAsker(serving.url, 1);
    try {
      const asked = await questionCosts(asker, [serving.pid, ...(database.pid ? [database.pid] : [])], briefs);
      return {
        briefs,
        loaded,
        server: database.pid && memoryOf(database.pid).resident,
        bytes: database.bytes(),
        ...counts,
        ready: serving.ready.wall,
        serving: memoryOf(serving.pid).resident,
        asked,
      };
    } finally {
      asker.close();
      await serving.stop();
    }
  } finally {
    await database.stop();
  }
}

function loadingTable(engine: string, all: Measured[]): string {
  const row = (name: string, value: (of: Measured) => string, goal = '') => [name, ...all.map(value), goal];
  const mostOpened = all.findLast(({ briefs }) => briefs <= 200_000);
  const opening = engine === 'embedded' && mostOpened ? `up to 200000 briefs ${atMost(mostOpened.ready, 3, ' s')}` : '';
  return markdownTable(
    [`${engine}: briefs`, ...all.map(({ briefs }) => String(briefs)), 'goal'],
    [
      row('loading, s', ({ loaded }) => loaded.wall.toFixed(0)),
      row('CPU ms a brief', ({ loaded, briefs }) => ((1000 * loaded.cpu) / briefs).toFixed(2)),
      row('loader resident at the end, MB', ({ loaded }) => loaded.resident.toFixed(0)),
      row('loader at most, MB', ({ loaded }) => loaded.peak.toFixed(0)),
      row('its heap, MB', ({ loaded }) => loaded.heap.toFixed(0)),
      row('database process, MB', ({ server }) => server?.toFixed(0) ?? 'in the loader'),
      row('on disk, bytes a brief', ({ bytes, briefs }) => (bytes / briefs).toFixed(0)),
      row('nodes a brief', ({ nodes, briefs }) => (nodes / briefs).toFixed(1)),
      row('edges a brief', ({ edges, briefs }) => (edges / briefs).toFixed(1)),
      row('serve: ready after, s', ({ ready }) => ready.toFixed(2), opening),
      row('serve: resident, MB', ({ serving }) => serving.toFixed(0)),
    ],
  );
}

function askingTable(engine: string, all: Measured[]): string {
  const first = all[0] as Measured;
  const last = all.at(-1) as Measured;
  const cost = ({ asked }: Measured, name: string) => asked.get(name) as RequestCost;
  const rows = [...first.asked.keys()].map((name) => {
    const ratio = cost(last, name).cpu / cost(first, name).cpu;
    const hot = name.endsWith(', the hottest') ? cost(last, name).cpu / cost(last, name.slice(0, 2)).cpu : null;
    return [
      name,
      ...all.map((of) => `${cost(of, name).cpu.toFixed(1)} (${cost(of, name).wait.toFixed(1)})`),
      ratio.toFixed(2),
      all.length > 1 ? atMost(ratio, 1.5) : '',
      hot === null ? '' : `${hot.toFixed(2)}, ${atMost(hot, 2)}`,
    ];
  });
  return markdownTable(
    [
      `${engine}: CPU ms a request (ms waited)`,
      ...all.map(({ briefs }) => String(briefs)),
      `${last.briefs} ÷ ${first.briefs}`,
      'goal',
      'hottest ÷ median',
    ],
    rows,
  );
}
