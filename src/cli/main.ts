import { exitCodes, runCommandLine } from './command-line.ts';
import { plain } from './terminal.ts';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // `briefgraph dump | head`: who reads no more has had enough.
  if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
  process.stderr.write(`briefgraph: the output cannot be written: ${plain(error.message)}\n`);
  process.exit(exitCodes.failed);
});
// Nobody is left to tell.
process.stderr.on('error', () => {});

await runCommandLine(process.argv.slice(2));
