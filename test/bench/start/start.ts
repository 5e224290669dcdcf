/** How long the program takes to start, and how much is installed: by the checkout's way and by the package's. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Bench, markdownTable, median } from '../bench.ts';
import { atMost } from '../goal.ts';
import { cpuOfEndedChildren } from '../processes.ts';
import { startServing, withoutDatabase } from '../serving.ts';
import { installPackage, largestPackages } from './install-package.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const program = join(root, 'src/bin.js');
const rounds = 5;

export const start: Bench = {
  name: 'start',
  needs: [],
  long: true,
  run: async () => {
    const folder = mkdtempSync(join(tmpdir(), 'briefgraph-bench-start-'));
    try {
      return await measured(folder);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

async function measured(folder: string): Promise<string> {
  const installation = installPackage(folder);
  const installed = installation.folder;
  const helps: Way[] = [
    { name: 'node alone (`node -e 0`)', command: [process.execPath, '-e', '0'], cwd: folder },
    { name: 'npx alone (`npx node -e 0`)', command: ['npx', 'node', '-e', '0'], cwd: root },
    { name: '`--help`, checkout, node', command: [process.execPath, program, '--help'], cwd: root, goal: 150 },
    { name: '`--help`, checkout, npx', command: ['npx', 'briefgraph', '--help'], cwd: root, goal: 150 },
    { name: '`--help`, package', command: [installation.command, '--help'], cwd: installed, goal: 150 },
    { name: '`--help`, package, npx', command: ['npx', 'briefgraph', '--help'], cwd: installed, goal: 150 },
  ];
  const serves: Way[] = [
    { name: '`serve` on the samples, checkout', command: [process.execPath, program], cwd: folder, goal: 1500 },
    { name: '`serve` on the samples, package', command: [installation.command], cwd: folder, goal: 1500 },
  ];
  const found = new Map<Way, Millisecond[]>([...helps, ...serves].map((way) => [way, []]));
  // In turn, so that what else the machine does falls upon all alike.
  for (let round = 0; round < rounds; round += 1) {
    for (const way of helps) found.get(way)?.push(ended(way));
    for (const way of serves) found.get(way)?.push(await ready(way));
  }
  const times = [...found].map(([{ name, goal }, costs]) => {
    const wall = median(costs.map((cost) => cost.wall));
    const cpu = median(costs.map((cost) => cost.cpu));
    return [name, `${wall.toFixed(0)} ms`, `${cpu.toFixed(0)} ms`, goal ? atMost(wall, goal, ' ms') : ''];
  });
  const { own, all, packages } = installation;
  const size = `${all.toFixed(1)} MB (its own files ${own.toFixed(1)})`;
  const largest = largestPackages(installation, 8).map(({ name, megabytes }) => `${name} ${megabytes.toFixed(1)}`);
  return [
    markdownTable(
      [`medians of ${rounds}`, 'takes', 'processor time', 'goal'],
      [...times, [`installed, ${packages} packages`, size, '', atMost(all, 120, ' MB')]],
    ),
    `Largest packages, MB: ${largest.join(', ')}.`,
  ].join('\n\n');
}

interface Way {
  name: string;
  command: string[];
  cwd: string;
  /** Milliseconds of the clock. */
  goal?: number;
}

interface Millisecond {
  wall: number;
  cpu: number;
}

function ended({ command: [file, ...args], cwd }: Way): Millisecond {
  const [began, cpu] = [performance.now(), cpuOfEndedChildren()];
  const { status, stderr } = spawnSync(file as string, args, { cwd, env: environment(), encoding: 'utf8' });
  const wall = performance.now() - began;
  if (status !== 0) throw new Error(`${file} ${args.join(' ')}: ${stderr}`);
  return { wall, cpu: 1000 * (cpuOfEndedChildren() - cpu) };
}

async function ready({ command, cwd }: Way): Promise<Millisecond> {
  const serving = await startServing([], { command, cwd, env: environment() });
  await serving.stop();
  return { wall: 1000 * serving.ready.wall, cpu: 1000 * serving.ready.cpu };
}

/** `#!/usr/bin/env node` is to find the Node that runs this: the program starts a newer one where it finds an old one. */
function environment(): NodeJS.ProcessEnv {
  const env = withoutDatabase();
  return { ...env, PATH: `${dirname(process.execPath)}:${env.PATH}` };
}
