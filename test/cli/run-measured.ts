import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Ran, runCli } from './run-cli.ts';

/** Writes down the most memory the command had, in kilobytes, as it ends. */
const measure =
  "data:text/javascript,process.on('exit',()=>process.getBuiltinModule('node:fs').writeFileSync(process.env.PEAK,String(process.resourceUsage().maxRSS)))";

/** As `runCli`, and says how many megabytes the command had at most. */
export async function runMeasured(args: string[], cwd: string): Promise<Ran & { megabytes: number }> {
  const peak = join(cwd, 'peak');
  const ran = await runCli(args, { cwd, env: { PEAK: peak, NODE_OPTIONS: `--import "${measure}"` } });
  return { ...ran, megabytes: Number(readFileSync(peak, 'utf8')) / 1024 };
}
