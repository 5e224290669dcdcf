import { CommanderError } from 'commander';
import { BriefgraphError } from '../errors.ts';
import { program } from './program.ts';
import { plain } from './terminal.ts';

/** 0 done; 1 something was refused or failed; 2 the command itself was wrong. */
const exitCodes = { failed: 1, usage: 2 };

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // `briefgraph dump | head`: who reads no more has had enough.
  if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
  process.stderr.write(`briefgraph: the output cannot be written: ${plain(error.message)}\n`);
  process.exit(exitCodes.failed);
});
// Nobody is left to tell.
process.stderr.on('error', () => {});

try {
  await program().parseAsync();
} catch (error) {
  process.exitCode = report(error);
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
