/** `npm run build`: what the package has in dist/, its sources as JavaScript first. A checkout does not need it. */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { writeGraphiql } from './graphiql.mjs';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

// A file that is no longer in src/ must not be in the package.
rmSync(at('../dist'), { recursive: true, force: true });
run('../node_modules/typescript/bin/tsc', '-p', at('tsconfig.build.json'));
// What others import (package.json, exports) they get with its types.
run('../node_modules/typescript/bin/tsc', '-p', at('tsconfig.client.json'));
await writeGraphiql(at('../dist/graphiql/'));
// What `serve` shows where there is no database yet (see src/cli/serve.ts).
run('../src/bin.js', 'ingest', at('../seed/briefs'), '--db', at('../dist/samples.db'));

function run(program, ...args) {
  const { status } = spawnSync(process.execPath, [at(program), ...args], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
