import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';

const bin = fileURLToPath(new URL('../src/bin.js', import.meta.url));

/** Pretends to be another Node: what bin.js asks is what this says. */
const oldNode = `Object.defineProperty(process.versions, 'node', { value: '20.11.0' });`;

const program = `
const name: string | undefined = process.argv[2];
if (name === 'warn') { process.emitWarning('careful'); process.emitWarning('new', 'ExperimentalWarning'); }
if (name === 'stay') { setInterval(() => {}, 1000); console.log(process.pid); }
else { console.log(JSON.stringify([FROM, ...process.argv.slice(2), process.env.BRIEFGRAPH_RERUN ?? null])); process.exitCode = 3; }
`;

/** A package around bin.js whose command line prints where it was read from and its arguments. */
function packageIn(name: string, options: { ownNode?: boolean } = {}): { bin: string; asOld: string[] } {
  const top = mkdtempSync(join(tmpdir(), 'briefgraph-bin-'));
  onTestFinished(() => rmSync(top, { recursive: true }));
  const root = join(top, name);
  for (const folder of ['src/cli', 'dist/cli', 'node_modules/node/bin'])
    mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, 'package.json'), '{"type": "module"}');
  writeFileSync(join(root, 'src/cli/main.ts'), program.replace('FROM', "'source'"));
  writeFileSync(join(root, 'dist/cli/main.js'), program.replace(': string | undefined', '').replace('FROM', "'build'"));
  writeFileSync(join(top, 'old.cjs'), `if (!process.env.BRIEFGRAPH_RERUN) {${oldNode}}`);
  copyFileSync(bin, join(root, 'src/bin.js'));
  if (options.ownNode) symlinkSync(process.execPath, join(root, 'node_modules/node/bin/node'));
  return { bin: join(root, 'src/bin.js'), asOld: ['--require', join(top, 'old.cjs')] };
}

const run = (args: string[]) => spawnSync(process.execPath, args, { encoding: 'utf8' });

it('runs the sources in a checkout, and passes arguments and the exit code through', () => {
  const result = run([packageIn('checkout').bin, 'a', 'b c']);
  expect(result).toMatchObject({ stdout: '["source","a","b c",null]\n', stderr: '', status: 3 });
});

it('runs the build where it is installed', () => {
  expect(run([packageIn('node_modules/briefgraph').bin]).stdout).toBe('["build",null]\n');
});

it('shows warnings, but not that Node finds itself experimental', () => {
  const { stderr } = run([packageIn('checkout').bin, 'warn']);
  expect(stderr).toContain('careful');
  expect(stderr).not.toContain('Experimental');
});

it('says what to do where Node is too old', () => {
  const { bin, asOld } = packageIn('checkout');
  const { stdout, stderr, status } = run([...asOld, bin]);
  expect({ stdout, status }).toEqual({ stdout: '', status: 1 });
  expect(stderr).toMatch(/^briefgraph needs Node 22\.18 or later, and this is 20\.11\.0 .*\n {2}Install .*npm ci.*\n$/);
});

it('runs on the Node that npm ci brought where the one at hand is too old', () => {
  const { bin, asOld } = packageIn('checkout', { ownNode: true });
  expect(run([...asOld, bin, 'a'])).toMatchObject({ stdout: '["source","a",null]\n', stderr: '', status: 3 });
});

it.each(['SIGTERM', 'SIGKILL'] as const)('takes that other Node along when %s ends it', async (signal) => {
  const { bin, asOld } = packageIn('checkout', { ownNode: true });
  const parent = spawn(process.execPath, [...asOld, bin, 'stay']);
  const child = await new Promise<number>((resolve) => parent.stdout.once('data', (text) => resolve(Number(text))));
  expect(child).not.toBe(parent.pid);
  expect(isRunning(child)).toBe(true);
  parent.kill(signal);
  await expect.poll(() => isRunning(child), { timeout: 5000 }).toBe(false);
  await expect.poll(() => parent.signalCode).toBe(signal);
});

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
