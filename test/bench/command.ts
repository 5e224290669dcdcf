import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../../src/bin.js', import.meta.url));
const tellCosts = new URL('tell-costs.ts', import.meta.url).href;

/** What a command took from its start to its end: seconds of the clock and of its own processor time, most memory in MB. */
export interface CommandCost {
  wall: number;
  cpu: number;
  peak: number;
}

/** Runs `briefgraph …` in a process of its own, as a curator does. `accept`: exit codes that are no failure. */
export function commandCost(args: string[], accept = [0]): CommandCost {
  const began = performance.now();
  const { status, stderr, output } = spawnSync(process.execPath, ['--import', tellCosts, program, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  });
  const wall = (performance.now() - began) / 1000;
  if (!accept.includes(status ?? -1)) throw new Error(`briefgraph ${args.join(' ')}: ${stderr.slice(-2000)}`);
  return { wall, ...JSON.parse(output[3] as string) };
}
