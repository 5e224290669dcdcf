import { runCommandLine } from '../../src/cli/command-line.ts';
import type { Ran } from './run-cli.ts';

/**
 * Runs the command as `runCli` does, but in this process, which spares its start: for what is not about a process (its
 * memory, its end, its input). Several wait for each other: a process has one folder and one output.
 */
export function runHere(args: string[], options: { cwd: string }): Promise<Ran> {
  const ran = last.then(() => runNow(args, options));
  last = ran.catch(() => {});
  return ran;
}

let last: Promise<unknown> = Promise.resolve();

async function runNow(args: string[], { cwd }: { cwd: string }): Promise<Ran> {
  const { stdout, stderr, exitCode } = process;
  const before = { folder: process.cwd(), out: stdout.write, err: stderr.write };
  const ran: Ran = { code: null, out: '', err: '' };
  process.chdir(cwd);
  process.exitCode = 0;
  stdout.write = taken((text) => {
    ran.out += text;
  });
  stderr.write = taken((text) => {
    ran.err += text;
  });
  try {
    await runCommandLine(args);
    return { ...ran, code: Number(process.exitCode) };
  } finally {
    stdout.write = before.out;
    stderr.write = before.err;
    process.chdir(before.folder);
    process.exitCode = exitCode;
  }
}

/** A stream's `write` that hands on what is written, and is always ready for more. */
function taken(take: (text: string) => void): typeof process.stdout.write {
  return (chunk: string | Uint8Array, ...rest: unknown[]) => {
    take(typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString());
    const done = rest.at(-1);
    if (typeof done === 'function') process.nextTick(done as () => void);
    return true;
  };
}
