import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';
import { runHere } from './run-here.ts';
import { runMeasured } from './run-measured.ts';

/** A folder with a small graph in `a.db`, made before the tests of the file, and what is asked of it. */
export function storedGraph(name: string) {
  const cwd = temporaryFolder(name);
  /** In this process, or in one of its own, which is measured. */
  const run = (...args: string[]) => runHere(args, { cwd });
  const runAlone = (...args: string[]) => runMeasured(args, cwd);
  const dump = async () => (await runHere(['dump', '--db', 'a.db'], { cwd })).out;
  /** The dump as it was at first. */
  const stored = { before: '' };
  beforeAll(async () => {
    writeFileSync(join(cwd, 'good.yaml'), 'concepts:\n  - {id: base, prefLabel: base label}\n');
    writeFileSync(join(cwd, 'brief.txt'), 'A brief about the base label\n\nThe base label is what this is about.\n');
    const made = await run('ingest', 'brief.txt', '--seed', 'good.yaml', '--captured-at', '2026-05-01', '--db', 'a.db');
    expect(made.code).toBe(0);
    stored.before = await dump();
  }, 60_000);
  return { cwd, run, runAlone, dump, stored };
}
