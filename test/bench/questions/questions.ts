/** The four questions, asked of the product on both engines and of its peers: see README.md. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Neo4jVersion, neo4jVersions } from '../../neo4j/versions.ts';
import type { Bench } from '../bench.ts';
import { memoryOf } from '../processes.ts';
import { type Agreement, checkAnswers } from './answers.ts';
import { type Contestant, installPeers, type Name, startContestants } from './contestants.ts';
import { embeddedFile, neo4jOf } from './databases.ts';
import type { Heat } from './draws.ts';
import { type LoadClient, startLoadClient } from './load.ts';
import { addPeersPairs } from './peers-pairs.ts';
import { allQuestions, measureQuestion, measureSingle, type Plan, warmUp } from './rounds.ts';
import { type Found, type FoundSingle, goalTable, heatTable, modeTable } from './tables.ts';

export const questionsBench: Bench = {
  name: 'questions',
  needs: [],
  long: true,
  run: async () => {
    const briefs = Number(process.env.BENCH_BRIEFS ?? 50_000);
    const plan: Plan = {
      rounds: Number(process.env.BENCH_ROUNDS ?? 3),
      seconds: Number(process.env.BENCH_SECONDS ?? 3),
      least: 100,
      connections: 32,
    };
    installPeers();
    const parts: string[] = [];
    for (const version of wantedVersions()) parts.push(await measured(briefs, version, plan));
    return parts.join('\n\n');
  },
};

function wantedVersions(): Neo4jVersion[] {
  const wanted = (process.env.BENCH_ENGINES ?? '5.26.18').split(',').map((name) => name.trim());
  return wanted.map((name) => {
    const known = neo4jVersions.find(({ version }) => version === name);
    if (known) return known.version;
    const all = neo4jVersions.map(({ version }) => version).join(', ');
    throw new Error(
      `BENCH_ENGINES=${name}: this bench takes versions of Neo4j (${all}); the embedded engine is always in it`,
    );
  });
}

async function measured(briefs: number, version: Neo4jVersion, plan: Plan): Promise<string> {
  const embedded = await embeddedFile(briefs);
  const { server, loaded } = await neo4jOf(briefs, version);
  const folder = mkdtempSync(join(tmpdir(), 'briefgraph-bench-questions-'));
  const client = startLoadClient();
  let contestants: Contestant[] = [];
  try {
    await addPeersPairs(server.uri);
    contestants = await startContestants(server, embedded.file, folder);
    const agreement = await checkAnswers(contestants);
    await warmUp(contestants, client, plan);
    const found: Found = new Map();
    for (const mode of ['cold', 'as shipped'] as const) {
      found.set(mode, new Map());
      for (const question of allQuestions) {
        console.error(`${mode}, ${question}`);
        found.get(mode)?.set(question, await measureQuestion(question, mode, contestants, client, plan));
      }
    }
    const heats = await measureHeats(contestants, client, plan);
    return [
      `### ${briefs} briefs, Neo4j ${version}`,
      `Loaded by commit ${loaded.commit} (Neo4j) and ${embedded.loaded.commit} (embedded). ${about(plan)} ${told(agreement)}`,
      goalTable(found),
      modeTable(found, 'cold'),
      modeTable(found, 'as shipped'),
      heatTable(heats),
      `Resident at the end: ${memories(contestants, server.pid)}.`,
    ].join('\n\n');
  } finally {
    client.stop();
    await Promise.all(contestants.map((one) => one.stop()));
    await server.stop();
    rmSync(folder, { recursive: true });
  }
}

/** Peers that no goal speaks of here are left out: they take their time. */
const heated: Name[] = ['ours, Neo4j', 'ours, embedded', 'raw driver', 'raw driver, precomputed'];

async function measureHeats(contestants: Contestant[], client: LoadClient, plan: Plan): Promise<FoundSingle> {
  const some = contestants.filter(({ name }) => heated.includes(name));
  const found: FoundSingle = new Map();
  for (const question of ['Q1', 'Q2'] as const) {
    found.set(question, new Map());
    for (const heat of ['hottest', 'median asked', 'median'] satisfies Heat[]) {
      console.error(`${question} of the ${heat}`);
      found.get(question)?.set(heat, await measureSingle(question, heat, some, client, plan));
    }
  }
  return found;
}

const about = ({ rounds, seconds, connections }: Plan) =>
  `Medians of ${rounds} rounds in which all are asked in turn, ${connections} requests at a time for ${seconds} s. Answers per second · CPU an answer of the server + of Neo4j · what 99 of 100 take.`;

function memories(contestants: Contestant[], database: number): string {
  const told = contestants.map(({ name, server }) => `${name} ${memoryOf(server).resident.toFixed(0)} MB`);
  return [...told, `Neo4j ${memoryOf(database).resident.toFixed(0)} MB`].join(', ');
}

function told({ asked, search }: Agreement): string {
  const shares = [...search].map(([name, share]) => `${name} ${Math.round(100 * share)} %`);
  return `Checked before: to ${asked} questions all say the same; of what the raw driver finds in text, each finds: ${shares.join(', ')}.`;
}
