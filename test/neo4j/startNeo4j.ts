import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findJava } from './findJava.ts';
import { neo4jLibrary } from './neo4jLibrary.ts';
import { type Neo4jVersion, requirements } from './versions.ts';

const program = fileURLToPath(new URL('Neo4jServer.java', import.meta.url));
const startTime = 180_000;
const stopTime = 30_000;

export interface RunningNeo4j {
  uri: string;
  version: Neo4jVersion;
  pid: number;
  stop(): Promise<void>;
}

export interface Neo4jOptions {
  /** A folder of its own that outlives it, with the database in it; without it the database is new and goes with it. */
  home?: string;
  /** Megabytes of memory: of Java's heap, and for pages of the store. */
  heap?: number;
  pages?: number;
  /** For some minutes' work: Java compiles once and roughly. To compile better takes more than it saves in so short a time. */
  shortRun?: boolean;
}

/**
 * A real Neo4j without authentication, on a free port of this machine; an empty one, unless it has a `home`. It ends
 * with this process, whatever ends that. Throws with the reason where it cannot be had: no JDK, no Maven, no registry.
 */
export async function startNeo4j(version: Neo4jVersion, options: Neo4jOptions = {}): Promise<RunningNeo4j> {
  const { java, javaOptions } = requirements(version);
  const command = await findJava(java);
  const library = await neo4jLibrary(version);
  const kept = options.home !== undefined;
  const home = options.home ?? (await mkdtemp(join(tmpdir(), `briefgraph-neo4j-${version}-`)));
  const memory = [`-Xmx${options.heap ?? 1024}m`, '-XX:+UseSerialGC'];
  const compiling = options.shortRun ? ['-XX:TieredStopAtLevel=1'] : [];
  const server = spawn(command, [
    ...memory,
    ...compiling,
    ...javaOptions,
    '-cp',
    join(library, '*'),
    program,
    home,
    String(options.pages ?? 128),
    ...(kept ? ['keep'] : []),
  ]);
  const stop = () => end(server, kept ? null : home);
  try {
    const port = await portOf(server);
    return { uri: `neo4j://127.0.0.1:${port}`, version, pid: server.pid as number, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The port that the server prints once it answers. */
async function portOf(server: ChildProcessWithoutNullStreams): Promise<string> {
  let output = '';
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise((resolve, reject) => {
      const fail = (what: string) => reject(new Error(`${what}: ${output.slice(-2000).trim()}`));
      const listen = (chunk: string) => {
        output = (output + chunk).slice(-10_000);
        const port = /^READY (\d+)$/m.exec(output)?.[1];
        if (port) resolve(port);
      };
      // Both are read to the end: a full pipe would stop the server.
      server.stdout.setEncoding('utf8').on('data', listen);
      server.stderr.setEncoding('utf8').on('data', listen);
      server.on('error', reject);
      server.on('exit', () => fail('it ended before it was ready'));
      timer = setTimeout(() => fail(`it was not ready in ${startTime / 1000} s`), startTime);
    });
  } finally {
    clearTimeout(timer);
  }
}

/** `home` is deleted, unless it is null. */
async function end(server: ChildProcessWithoutNullStreams, home: string | null): Promise<void> {
  if (server.exitCode === null && server.signalCode === null && server.pid !== undefined) {
    const ended = new Promise((resolve) => server.once('exit', resolve));
    const timer = setTimeout(() => server.kill('SIGKILL'), stopTime);
    server.stdin.on('error', () => {}).end();
    await ended;
    clearTimeout(timer);
  }
  if (home !== null) await rm(home, { recursive: true, force: true });
}
