/** What coverage and trends cost, of the concept, outlet and paper that most briefs have. */
import { type Asker, askFor, createAsker } from './asking.ts';
import { type Bench, markdownTable, median } from './bench.ts';
import { openDatabase, wantedEngines } from './databases.ts';
import { atMost } from './goal.ts';
import { cpuOf } from './processes.ts';
import { loadWorld } from './scale/loaded.ts';
import { startServing } from './serving.ts';
import { worldOnDisk } from './world/on-disk.ts';

/** MB for a server. */
const memory = { heap: 2048, pages: 512 };

/** Each with the CPU milliseconds of a request that it may cost at 50,000 briefs, where there is a goal. */
const asked: { name: string; query: string; goal?: number }[] = [
  {
    name: 'a concept by weeks',
    query:
      'query($concept: ID!) { concept(id: $concept) { trend(interval: WEEK) { periods { name mentions share } } } }',
    goal: 50,
  },
  {
    name: 'a concept by weeks in one outlet',
    query:
      'query($concept: ID!, $outlet: ID!) { concept(id: $concept) { trend(interval: WEEK, outlet: $outlet) { periods { name mentions } } } }',
  },
  {
    name: 'what rises',
    query:
      '{ trends(from: "2026-09", to: "2026-10") { edges { score node { prefLabel } recent { mentions share } } } }',
    goal: 300,
  },
  {
    name: 'what rises, with briefs',
    query: '{ trends(from: "2026-09", to: "2026-10") { edges { node { prefLabel } briefs { title } } } }',
  },
  {
    name: 'an outlet by months',
    query:
      'query($outlet: ID!) { outlet(id: $outlet) { coverage(interval: MONTH) { periods { briefs concepts { briefs concept { prefLabel } } } } } }',
  },
  {
    name: 'an outlet: more than others, and first',
    query:
      'query($outlet: ID!) { outlet(id: $outlet) { coverage(interval: MONTH) { firstStories concepts { score concept { prefLabel } } } } }',
  },
  {
    name: 'a paper',
    query:
      'query($paper: ID!) { paper(id: $paper) { coverage { outlets { outlet { name } isFirst daysLater onlyConcepts { concept { prefLabel } } } disagreements { unit values { value } } } } }',
  },
];

const rounds = 15;

export const trends: Bench = {
  name: 'trends',
  needs: [],
  long: true,
  run: async () => {
    const briefs = Number(process.env.BENCH_BRIEFS ?? 10_000);
    const world = await worldOnDisk(briefs);
    const tables: string[] = [];
    for (const engine of wantedEngines()) {
      const database = await openDatabase(engine, memory);
      try {
        const url = await database.empty();
        await loadWorld(database, url, world);
        const serving = await startServing(['--db', url]);
        const asker = createAsker(serving.url, 1);
        try {
          const pids = [serving.pid, ...(database.pid ? [database.pid] : [])];
          const head = [`${engine}, ${briefs} briefs: the hottest`, 'CPU ms', 'waited ms', 'goal'];
          tables.push(markdownTable(head, await costs(asker, pids)));
        } finally {
          asker.close();
          await serving.stop();
        }
      } finally {
        await database.stop();
      }
    }
    return tables.join('\n\n');
  },
};

async function costs(asker: Asker, pids: number[]): Promise<string[][]> {
  const variables = await hottest(asker);
  const taken = () => pids.reduce((sum, pid) => sum + cpuOf(pid), 0);
  const rows: string[][] = [];
  for (const { name, query, goal } of asked) {
    const waits: number[] = [];
    let before = 0;
    // The first half is not counted: machine code is made of what runs often.
    for (let round = 0; round < 2 * rounds; round += 1) {
      if (round === rounds) before = taken();
      const began = performance.now();
      // A variable that the question does not have: no kept response answers it.
      await askFor(asker, query, { ...variables, request: `${name} ${round}` });
      if (round >= rounds) waits.push(performance.now() - began);
    }
    const cpu = (1000 * (taken() - before)) / rounds;
    rows.push([name, cpu.toFixed(0), median(waits).toFixed(0), goal === undefined ? '' : atMost(cpu, goal, ' ms')]);
  }
  return rows;
}

async function hottest(asker: Asker): Promise<Record<string, string>> {
  const query = `{ concepts(first: 1, orderBy: MOST_BRIEFS) { nodes { id } } papers(first: 1, orderBy: MOST_BRIEFS) { nodes { id } }
    outlets(first: 1, orderBy: MOST_BRIEFS) { nodes { id } } }`;
  const data = (await askFor(asker, query, {})) as Record<string, { nodes: { id: string }[] }>;
  const idOf = (list: string) => data[list]?.nodes[0]?.id as string;
  return { concept: idOf('concepts'), paper: idOf('papers'), outlet: idOf('outlets') };
}
