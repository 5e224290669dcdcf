import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Ran, runCli } from './run-cli.ts';

/** Writes down what the command took, as it ends. */
const measure =
  "data:text/javascript,process.on('exit',()=>process.getBuiltinModule('node:fs').writeFileSync(process.env.TAKEN,JSON.stringify(process.resourceUsage())))";

export interface Measured extends Ran {
  /** The most memory that it had. */
  megabytes: number;
  /** Processor time. */
  seconds: number;
}

/** As `runCli`, and says what the command took. */
export async function runMeasured(args: string[], cwd: string): Promise<Measured> {
  const file = join(cwd, 'taken');
  const ran = await runCli(args, { cwd, env: { TAKEN: file, NODE_OPTIONS: `--import "${measure}"` } });
  const { maxRSS, userCPUTime } = JSON.parse(readFileSync(file, 'utf8')) as NodeJS.ResourceUsage;
  return { ...ran, megabytes: maxRSS / 1024, seconds: userCPUTime / 1e6 };
}
