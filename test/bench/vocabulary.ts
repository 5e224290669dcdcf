/** What each step of the curator's loop costs with a whole vocabulary, on a graph of a year's newsletters. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startNeo4j } from '../neo4j/startNeo4j.ts';
import { neo4jVersions } from '../neo4j/versions.ts';
import { shared } from '../shared.ts';
import { type Bench, markdownTable } from './bench.ts';
import { type CommandCost, commandCost } from './command.ts';

const briefs = 'corpora/tldr-ai';
const vocabularies = ['corpora/cso/cso.csv', 'corpora/aio/aio.obo', 'corpora/skos/ACM-CCS-2012.xml'];

/** One term more, which no vocabulary has and many of the briefs name. */
const oneTerm = `concepts:
  - id: weekly-newsletter-sponsor
    prefLabel: weekly newsletter sponsor
    altLabels: [OpenAI, Anthropic]
    kind: practice
    definition: Somebody who pays for a newsletter, made up here to be named by many briefs.
`;

export const vocabulary: Bench = {
  name: 'vocabulary',
  needs: [briefs, ...vocabularies],
  long: true,
  run: async () => {
    const wanted = (process.env.BENCH_ENGINES ?? ['embedded', ...neo4jVersions.map(({ version }) => version)].join())
      .split(',')
      .map((name) => name.trim());
    const rows: string[][] = [];
    for (const engine of wanted) {
      const folder = mkdtempSync(join(tmpdir(), 'briefgraph-bench-'));
      const place = await placeFor(engine, folder);
      try {
        for (const row of stepsOn(place.url, folder)) {
          rows.push([engine, ...row]);
          console.error(rows.at(-1)?.join('  '));
        }
      } finally {
        await place.stop();
        rmSync(folder, { recursive: true });
      }
    }
    const head = ['engine', 'vocabulary', 'step', 'seconds', 'CPU s', 'peak MB'];
    const about =
      'Each step is a command of its own, from start to end; CPU and memory are the command’s, without a server’s. The graph has the shipped vocabulary and the briefs of the newsletters, and goes back to that by the last step.';
    return `${about}\n\n${markdownTable(head, rows)}`;
  },
};

async function placeFor(engine: string, folder: string): Promise<{ url: string; stop: () => Promise<void> }> {
  if (engine === 'embedded') return { url: join(folder, 'graph.db'), stop: async () => {} };
  const version = neo4jVersions.find((each) => each.version === engine)?.version;
  if (!version)
    throw new Error(
      `BENCH_ENGINES=${engine}: it is embedded, or ${neo4jVersions.map((each) => each.version).join(', ')}`,
    );
  const server = await startNeo4j(version);
  return { url: server.uri, stop: () => server.stop() };
}

function* stepsOn(url: string, folder: string): Generator<string[]> {
  const db = ['--db', url];
  const at = ['--captured-at', '2026-11-22T00:00:00.000Z'];
  yield ['', 'ingest', ...told(commandCost(['ingest', shared(briefs) as string, ...at, ...db], [0, 1]))];
  for (const path of vocabularies) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const seeds = join(folder, name.replace(/\W/g, '-'));
    const step = (what: string, args: string[], accept?: number[]) => [
      name,
      what,
      ...told(commandCost(['seed', ...args], accept)),
    ];
    // What an import had to leave out, and mistakes that a vocabulary brings, are told by exit code 1.
    yield step('import', ['import', shared(path) as string, '--out', seeds], [0, 1]);
    yield step('check', ['check', seeds], [0, 1]);
    yield step('plan', ['plan', seeds, ...db]);
    yield step('apply', ['apply', seeds, ...db]);
    writeFileSync(join(seeds, 'one-term-more.yaml'), oneTerm);
    yield step('apply one term more', ['apply', seeds, ...db]);
    yield step('undo that', ['undo', ...db]);
    yield step('undo all', ['undo', ...db]);
  }
}

const told = ({ wall, cpu, peak }: CommandCost) => [wall.toFixed(1), cpu.toFixed(1), peak.toFixed(0)];
