/** Whether a server's memory stays as it is under load: the four questions as a site asks them, and some nonsense. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type Asker, createAsker } from '../asking.ts';
import { type Bench, markdownTable } from '../bench.ts';
import { type BenchDatabase, openDatabase, wantedEngines } from '../databases.ts';
import { atMost } from '../goal.ts';
import { asShipped } from '../questions/draws.ts';
import { loadWorld } from '../scale/loaded.ts';
import { type Serving, startServing, withoutDatabase } from '../serving.ts';
import { worldOnDisk } from '../world/on-disk.ts';
import { type Question, questions } from '../world/questions.ts';

const memory = { heap: 1024, pages: 256 };
const tellMemory = fileURLToPath(new URL('tell-memory.ts', import.meta.url));
/** Memory is told so many times. */
const samples = 20;
const connections = 8;
/** Answers that are kept fill their room for long: more of it would look like a leak. In MB. */
const fewAnswers = ['--cache-size', '4'];

export const soak: Bench = {
  name: 'soak',
  needs: [],
  long: true,
  run: async () => {
    const briefs = Number(process.env.BENCH_BRIEFS ?? 5000);
    const requests = Number(process.env.BENCH_REQUESTS ?? 100_000);
    const tables: string[] = [];
    for (const engine of wantedEngines()) tables.push(await soaked(engine, briefs, requests));
    return tables.join('\n\n');
  },
};

/** Memory in MB after so many requests. */
interface Sample {
  requests: number;
  resident: number;
  heap: number;
  external: number;
}

async function soaked(engine: string, briefs: number, requests: number): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'briefgraph-bench-soak-'));
  const file = join(folder, 'memory.jsonl');
  writeFileSync(file, '');
  const database = await openDatabase(engine, memory);
  try {
    const url = await database.empty();
    await loadWorld(database, url, await worldOnDisk(briefs));
    const nodeArgs = ['--expose-gc', '--import', tellMemory];
    const serving = await startServing(['--db', url, ...fewAnswers], {
      nodeArgs,
      env: { ...withoutDatabase(), BENCH_MEMORY: file },
    });
    try {
      const { statuses, loads } = await underLoad({ database, url, serving, file, requests, briefs });
      return told(database.name, samplesIn(file, requests), statuses, loads);
    } finally {
      await serving.stop();
    }
  } finally {
    await database.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Load {
  database: BenchDatabase;
  url: string;
  serving: Serving;
  file: string;
  requests: number;
  briefs: number;
}

/** Asks all, with loads by another process while a third and two thirds are asked, where the engine allows one. */
async function underLoad({ database, url, serving, file, requests, briefs }: Load) {
  const asker = createAsker(serving.url, connections);
  const statuses = new Map<string, number>();
  const loads: Promise<unknown>[] = [];
  const every = Math.ceil(requests / samples);
  try {
    for (let sample = 0; sample < samples; sample += 1) {
      if (database.kind === 'neo4j' && (sample === 6 || sample === 13)) {
        // Other briefs under the ids of the first ones: all that they said is taken back, and something else said.
        const other = await worldOnDisk(Math.ceil(briefs / (sample === 6 ? 10 : 20)));
        loads.push(loadWorld(database, url, other));
      }
      await askMany(asker, mixed(sample, every), statuses);
      process.kill(serving.pid, 'SIGUSR2');
      while (linesIn(file) <= sample) await setTimeout(20);
      console.error(`${(sample + 1) * every} requests: ${readFileSync(file, 'utf8').trim().split('\n').at(-1)}`);
    }
    await Promise.all(loads);
  } finally {
    asker.close();
  }
  return { statuses, loads: loads.length };
}

const linesIn = (file: string) => readFileSync(file, 'utf8').split('\n').length - 1;

interface Request {
  query: string;
  variables: object;
}

/** Of a hundred requests so many are each question; the rest are mistakes that clients make. */
const shares: Record<Question, number> = { Q1: 40, Q2: 28, Q3: 14, Q4: 14 };

function mixed(seed: number, count: number): Request[] {
  const all = (Object.keys(shares) as Question[]).flatMap((name) =>
    asShipped(name, 1000 + seed, Math.ceil((count * shares[name]) / 100)).map((variables) => ({
      query: questions[name],
      variables,
    })),
  );
  const wrong = Array.from({ length: Math.ceil(count / 100) }, (_, at): Request[] => [
    { query: questions.Q1, variables: { id: `paper/none-${seed}-${at}` } },
    { query: `{ concept(id: "concept/none") { nothing${seed * count + at} } }`, variables: {} },
    { query: `{ concept(label: "${'x'.repeat(at % 1000)}" `, variables: {} },
    { query: questions.Q4, variables: {} },
  ]).flat();
  // Every hundredth in turn, so that the kinds come mixed.
  const together = [...all, ...wrong].slice(0, count);
  return Array.from({ length: 100 }, (_, first) => together.filter((_, at) => at % 100 === first)).flat();
}

async function askMany(asker: Asker, all: Request[], statuses: Map<string, number>): Promise<void> {
  let next = 0;
  const oneByOne = async () => {
    while (next < all.length) {
      const { query, variables } = all[next++] as Request;
      const { status, body } = await asker.ask(query, variables);
      const kind = `${status}${body.includes('"errors"') ? ' with errors' : ''}`;
      statuses.set(kind, (statuses.get(kind) ?? 0) + 1);
    }
  };
  await Promise.all(Array.from({ length: connections }, oneByOne));
}

function samplesIn(file: string, requests: number): Sample[] {
  const every = Math.ceil(requests / samples);
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return lines.map((line, at) => ({ requests: (at + 1) * every, ...JSON.parse(line) }));
}

function told(engine: string, all: Sample[], statuses: Map<string, number>, loads: number): string {
  const half = all.slice(all.length >> 1);
  const grown = (what: 'resident' | 'heap' | 'external') =>
    100_000 * slope(half.map((each) => [each.requests, each[what]]));
  const row = ({ requests, ...each }: Sample) => [String(requests), ...inMegabytes(each)];
  const inMegabytes = ({ resident, heap, external }: Omit<Sample, 'requests'>) =>
    [resident, heap, external].map((value) => value.toFixed(1));
  const [resident, heap, external] = [grown('resident'), grown('heap'), grown('external')];
  const answers = [...statuses].map(([kind, count]) => `${kind}: ${count}`).join(', ');
  return [
    markdownTable(
      [`${engine}: requests`, 'resident, MB', 'heap in use, MB', 'external, MB'],
      [
        ...all.filter((_, at) => at % 2 === 1).map(row),
        ['MB more each 100,000, second half', ...inMegabytes({ resident, heap, external })],
        ['goal', atMost(resident, 20, ' MB'), atMost(heap, 5, ' MB'), ''],
      ],
    ),
    `Answers: ${answers}. Loads by another process meanwhile: ${loads}.`,
  ].join('\n\n');
}

/** Of the straight line that is nearest to the points. */
function slope(points: [x: number, y: number][]): number {
  const mean = (at: 0 | 1) => points.reduce((sum, point) => sum + point[at], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const [along, across] = [
    points.reduce((sum, point) => sum + (point[0] - x) ** 2, 0),
    points.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0),
  ];
  return across / along;
}
