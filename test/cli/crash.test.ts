import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { records } from './records.ts';
import { runCli, startCli } from './run-cli.ts';

let cwd: string;
let clean: string;
beforeAll(async () => {
  cwd = mkdtempSync(join(tmpdir(), 'briefgraph-crash-'));
  writeFileSync(join(cwd, 'many.jsonl'), records(1700).join('\n'));
  expect((await ingest('clean.db')).code).toBe(0);
  clean = (await runCli(['dump', '--db', 'clean.db'], { cwd })).out;
}, 120_000);
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

/** Bytes in the folder of the database's log. */
function sizeOf(log: string): number {
  if (!existsSync(log)) return 0;
  return readdirSync(log).reduce(
    (sum, file) => sum + (statSync(join(log, file), { throwIfNoEntry: false })?.size ?? 0),
    0,
  );
}

const args = (db: string) => ['ingest', 'many.jsonl', '--captured-at', '2026-10-01', '--db', db];
const ingest = (db: string) => runCli(args(db), { cwd });

// The last is in a transaction after the first that has briefs.
it.each([1, 600_000, 8_000_000])(
  'killed once its log has %i bytes, the same command completes it',
  { timeout: 120_000 },
  async (bytes) => {
    const db = `killed-${bytes}.db`;
    const log = join(cwd, `${db}.wal`);
    const child = startCli(args(db), { cwd });
    const ended = new Promise((resolve) => child.once('close', (_, signal) => resolve(signal)));
    while (child.exitCode === null && sizeOf(log) < bytes) {
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    child.kill('SIGKILL');
    expect(await ended).toBe('SIGKILL');
    expect(await ingest(db)).toMatchObject({ code: 0 });
    const { out } = await runCli(['dump', '--db', db], { cwd });
    expect(out === clean).toBe(true);
  },
);
