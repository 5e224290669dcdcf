import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';

const vitest = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url));
const reporter = fileURLToPath(new URL('reporter.ts', import.meta.url));

/** Runs one test file by itself and returns the last line of all that it printed, and its exit code. */
function lastLineOf(source: string, setup = ''): { line: string | undefined; code: number | null } {
  const folder = mkdtempSync(join(tmpdir(), 'briefgraph-reporter-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const test = { globals: true, reporters: ['default', reporter], globalSetup: './setup.js' };
  writeFileSync(join(folder, 'vitest.config.js'), `export default ${JSON.stringify({ test })};`);
  writeFileSync(join(folder, 'setup.js'), `export function setup() { ${setup} }`);
  writeFileSync(join(folder, 'a.test.js'), source);
  const { stdout, status } = spawnSync(process.execPath, [vitest, 'run'], { encoding: 'utf8', cwd: folder });
  return { line: stdout.trimEnd().split('\n').at(-1), code: status };
}

it('counts what passed, failed and was skipped, in a line of its own at the end', () => {
  const source = `
    it('holds', () => {});
    it('holds too', () => {});
    it('fails', () => { throw new Error('no'); });
    it.skip('waits', () => {});
  `;
  expect(lastLineOf(source)).toEqual({ line: '2 passed, 1 failed, 1 skipped', code: 1 });
});

it('says nothing of skipped tests where there are none', () => {
  expect(lastLineOf(`it('holds', () => {});`)).toEqual({ line: '1 passed, 0 failed', code: 0 });
});

it('never says "0 failed" of a run that failed', () => {
  expect(lastLineOf(`throw new Error('cannot be read');`)).toEqual({ line: '0 passed, 1 failed', code: 1 });
  const brokenSuite = `describe('a', () => { beforeAll(() => { throw new Error('no'); }); it('b', () => {}); });`;
  expect(lastLineOf(brokenSuite)).toEqual({ line: '0 passed, 1 failed, 1 skipped', code: 1 });
  const stray = `it('holds', () => { setTimeout(() => { throw new Error('late'); }, 0); return new Promise((r) => setTimeout(r, 50)); });`;
  expect(lastLineOf(stray)).toEqual({ line: '1 passed, 1 failed', code: 1 });
  const noServer = `throw new Error('no server');`;
  expect(lastLineOf(`it('holds', () => {});`, noServer)).toEqual({ line: '0 passed, 1 failed', code: 1 });
});
