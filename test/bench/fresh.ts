/** What an answer costs that is kept: the server's processor time a request, beside yoga's and node:http's own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { fileURLToPath } from 'node:url';
import { type Bench, markdownTable, median } from './bench.ts';

const rounds = 3;
const concurrent = 32;
const query = `{ briefs(first: 5) { edges { node { title url publishedAt outlet { name } concepts(first: 5) { edges {
  node { prefLabel } } } } } } }`;

/** Of each: how it is told, what it is asked, and how many times in a round. */
const kinds: [kind: string, name: string, query: string, requests: number][] = [
  ['node', 'node:http, a constant', '{ constant }', 10_000],
  ['yoga', 'yoga, a constant', '{ constant }', 4000],
  ['kept', 'kept answer, embedded', query, 10_000],
  ['anew', 'answered anew, embedded', query, 300],
  ['kept neo4j', 'kept answer, Neo4j', query, 10_000],
  ['anew neo4j', 'answered anew, Neo4j', query, 300],
];

export const fresh: Bench = {
  name: 'fresh',
  needs: [],
  long: false,
  run: async () => {
    // Neo4j is measured where there is one.
    const measured = kinds.filter(([kind]) => !kind.includes('neo4j') || process.env.NEO4J_URI);
    const servers = new Map<string, Server>();
    try {
      for (const [kind] of measured) servers.set(kind, await start(kind));
      const costs = new Map<string, { wall: number; cpu: number }[]>();
      for (let round = 0; round <= rounds; round += 1) {
        for (const [kind, , asked, requests] of measured) {
          const cost = await costOfRequests(servers.get(kind) as Server, asked, requests, kind.startsWith('anew'));
          // The first round warms up.
          if (round > 0) costs.set(kind, [...(costs.get(kind) ?? []), cost]);
        }
      }
      const rows = measured.map(([kind, name]) => row(name, costs.get(kind) ?? []));
      const head = ['what', 'requests a second', 'server’s CPU, ms a request', 'requests a CPU second'];
      return `${concurrent} at once, over one machine's network; medians of ${rounds} rounds, which take turns:\n\n${markdownTable(head, rows)}`;
    } finally {
      for (const { child } of servers.values()) child.stdin?.end();
    }
  },
};

function row(name: string, costs: { wall: number; cpu: number }[]): string[] {
  const [wall, cpu] = [median(costs.map((cost) => cost.wall)), median(costs.map((cost) => cost.cpu))];
  return [name, (1 / wall).toFixed(0), (cpu * 1000).toFixed(3), (1 / cpu).toFixed(0)];
}

interface Server {
  child: ChildProcess;
  url: string;
  agent: Agent;
}

async function start(kind: string): Promise<Server> {
  const program = fileURLToPath(new URL('fresh-server.ts', import.meta.url));
  const child = spawn(process.execPath, [program, kind], { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = once(child, 'exit').then(() => Promise.reject(new Error(`the server "${kind}" ended`)));
  const [url] = (await Promise.race([once(child.stdout, 'data'), ended])) as [Buffer];
  ended.catch(() => {});
  return { child, url: String(url).trim(), agent: new Agent({ keepAlive: true, maxSockets: concurrent }) };
}

/** Seconds a request: of the clock, and of the server's processor. */
async function costOfRequests({ child, url, agent }: Server, asked: string, requests: number, different: boolean) {
  let left = requests;
  const ask = async () => {
    while (left > 0) {
      left -= 1;
      // The same question at a time has one answer, kept or not.
      await post(url, agent, JSON.stringify({ query: asked, variables: different ? { left } : {} }));
    }
  };
  const [began, cpu] = [performance.now(), cpuOf(child.pid)];
  await Promise.all(Array.from({ length: concurrent }, ask));
  return { wall: (performance.now() - began) / 1000 / requests, cpu: (cpuOf(child.pid) - cpu) / requests };
}

function post(url: string, agent: Agent, body: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const sent = request(url, { method: 'POST', agent, headers }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`status ${response.statusCode}`));
      response.resume().on('end', resolve).on('error', reject);
    });
    sent.on('error', reject).end(body);
  });
}

/** Seconds of the processor that a process has had, in a hundredth's steps: fields 14 and 15 of its stat. */
function cpuOf(pid: number | undefined): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) / 100;
}
