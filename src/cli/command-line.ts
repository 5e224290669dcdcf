import { CommanderError } from 'commander';
import { BriefgraphError } from '../errors.ts';
import { program } from './program.ts';
import { plain } from './terminal.ts';

/** 0 done; 1 something was refused or failed; 2 the command itself was wrong. */
export const exitCodes = { failed: 1, usage: 2 };

/** Runs the command that the words after the program's name say, and leaves its exit code in `process.exitCode`. */
export async function runCommandLine(args: string[]): Promise<void> {
  try {
    await program().parseAsync(args, { from: 'user' });
  } catch (error) {
    process.exitCode = report(error);
  }
}

function report(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : exitCodes.usage;
  if (error instanceof BriefgraphError) {
    process.stderr.write(`briefgraph: ${plain(error.toText())}\n`);
    if (process.env.BRIEFGRAPH_DEBUG) console.error(error.cause);
    return error.code === 'USAGE' ? exitCodes.usage : exitCodes.failed;
  }
  process.stderr.write(`briefgraph: this is a mistake in briefgraph itself: ${plain(String(error))}\n`);
  if (process.env.BRIEFGRAPH_DEBUG) console.error(error);
  else process.stderr.write('  Set BRIEFGRAPH_DEBUG=1 to see where, and please report it.\n');
  return exitCodes.failed;
}
