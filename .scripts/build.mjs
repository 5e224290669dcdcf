/** `npm run build`: the sources as JavaScript in dist/, for the package. A checkout does not need it. */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

// A file that is no longer in src/ must not be in the package.
rmSync(at('../dist'), { recursive: true, force: true });
const { status } = spawnSync(
  process.execPath,
  [at('../node_modules/typescript/bin/tsc'), '-p', at('tsconfig.build.json')],
  {
    stdio: 'inherit',
  },
);
process.exitCode = status ?? 1;
