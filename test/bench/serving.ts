import { type ChildProcess, spawn } from 'node:child_process';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { cpuOf } from './processes.ts';

/** A `briefgraph serve` in a process of its own. */
export interface Serving {
  url: string;
  pid: number;
  /** Seconds from its start to the first 200 of /ready: of the clock, and of its processor time. */
  ready: { wall: number; cpu: number };
  stop(): Promise<void>;
}

const program = fileURLToPath(new URL('../../src/bin.js', import.meta.url));
const patience = 600_000;

/** Starts it and waits until it is ready. `command` is the checkout's where none is named; more goes to node with `nodeArgs`. */
export async function startServing(
  args: string[],
  options: { cwd?: string; command?: string[]; nodeArgs?: string[]; env?: NodeJS.ProcessEnv } = {},
): Promise<Serving> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const [file, ...before] = options.command ?? [process.execPath, ...(options.nodeArgs ?? []), program];
  const began = performance.now();
  const child = spawn(file as string, [...before, 'serve', '--port', String(port), ...args], {
    ...(options.cwd ? { cwd: options.cwd } : {}),
    env: options.env ?? withoutDatabase(),
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let complaint = '';
  child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
    complaint = (complaint + chunk).slice(-4000);
  });
  const pid = child.pid ?? 0;
  while (!(await isReady(port))) {
    if (child.exitCode !== null || child.signalCode !== null || performance.now() - began > patience) {
      await stop(child);
      throw new Error(`briefgraph serve ${args.join(' ')} was never ready: ${complaint}`);
    }
    await setTimeout(10);
  }
  return { url, pid, ready: { wall: (performance.now() - began) / 1000, cpu: cpuOf(pid) }, stop: () => stop(child) };
}

/** This process's environment, in which no command finds a developer's own database. */
export function withoutDatabase(): NodeJS.ProcessEnv {
  const env = { ...process.env };
  for (const name of ['URI', 'USERNAME', 'PASSWORD', 'DATABASE']) delete env[`NEO4J_${name}`];
  return env;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

function isReady(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const asked = request({ host: '127.0.0.1', port, path: '/ready' }, (response) => {
      response.resume().on('end', () => resolve(response.statusCode === 200));
    });
    asked.on('error', () => resolve(false)).end();
  });
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const impatient = globalThis.setTimeout(() => child.kill('SIGKILL'), 30_000);
  child.kill('SIGTERM');
  await ended;
  clearTimeout(impatient);
}
