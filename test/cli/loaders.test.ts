import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { noServer, servers, useServer } from '../engines.ts';
import { FakeCluster } from '../graph/cluster/fake-cluster.ts';
import { emptyNeo4j } from '../neo4j/emptyNeo4j.ts';
import { records } from './records.ts';
import { type Ran, runCli, startCli } from './run-cli.ts';

const parts = ['a', 'b', 'c', 'd'];

let cwd: string;
let clean: string;
beforeAll(async () => {
  cwd = mkdtempSync(join(tmpdir(), 'briefgraph-loaders-'));
  const all = records(220);
  // Each has briefs that the next has, too, in a capture of its own.
  for (const [at, part] of parts.entries()) {
    writeFileSync(join(cwd, `${part}.jsonl`), all.slice(at * 50, at * 50 + 70).join('\n'));
  }
  writeFileSync(join(cwd, 'seeds.yaml'), 'concepts: [{ id: mup, prefLabel: muP }]');
  await ingest('clean.db', ...parts);
  clean = await dumpOf('clean.db');
}, 120_000);
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

function args(db: string, ...names: string[]): string[] {
  const files = names.map((part) => `${part}.jsonl`);
  return ['ingest', ...files, '--seed', 'seeds.yaml', '--captured-at', '2026-10-01', '--db', db];
}
const ingest = (db: string, ...names: string[]): Promise<Ran> => runCli(args(db, ...names), { cwd });

async function dumpOf(db: string): Promise<string> {
  const { code, out, err } = await runCli(['dump', '--db', db], { cwd });
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return out;
}

function ended(child: ChildProcess): Promise<string | null> {
  return new Promise((resolve) => child.once('close', (_code, signal) => resolve(signal)));
}

describe.skipIf(noServer).each(servers)('four loaders on one database at once: %s', (_name, url) => {
  beforeAll(() => useServer(url));

  it('wait for each other: nothing is lost', { timeout: 300_000 }, async () => {
    await emptyNeo4j(url);
    const ran = await Promise.all(parts.map((part) => ingest(url, part)));
    expect(ran.map(({ code }) => code)).toEqual([0, 0, 0, 0]);
    expect((await dumpOf(url)) === clean).toBe(true);
  });

  it('two of them killed while they write: the same again completes it', { timeout: 300_000 }, async () => {
    await emptyNeo4j(url);
    // The vocabulary is there, so that what a loader writes first are briefs.
    await ingest(url);
    const cluster = await FakeCluster.before(url);
    const killed = (
      [
        ['a', cluster.one, 2],
        ['b', cluster.two, 25],
      ] as const
    ).map(([part, member, statements]) => {
      const child = startCli(args(`bolt://${member.address}`, part), { cwd });
      member.fault = (name, asked) => {
        if (name !== 'RUN' || asked?.statements !== statements) return null;
        child.kill('SIGKILL');
        return 'CUT_AFTER';
      };
      return ended(child);
    });
    const survivors = await Promise.all([ingest(url, 'c'), ingest(url, 'd')]);
    expect(survivors.map(({ code }) => code)).toEqual([0, 0]);
    expect(await Promise.all(killed)).toEqual(['SIGKILL', 'SIGKILL']);
    await cluster.close();
    // Neo4j took back what the killed ones had written: it is as if they had never begun.
    await ingest('without.db', 'c', 'd');
    expect((await dumpOf(url)) === (await dumpOf('without.db'))).toBe(true);
    await Promise.all([ingest(url, 'a'), ingest(url, 'b')]);
    expect((await dumpOf(url)) === clean).toBe(true);
  });
});
