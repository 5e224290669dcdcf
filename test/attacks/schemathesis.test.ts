/**
 * Schemathesis (PyPI) makes queries of the schema, as they are allowed and as they are not, and tells which answers are a
 * server's fault. Where it is not installed (`pip install schemathesis`), this is skipped.
 */
import { spawn, spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';
import { openSite } from '../web/site.ts';

const program = process.env.SCHEMATHESIS ?? 'schemathesis';
const isThere = spawnSync(program, ['--version']).status === 0;
/** Of each field of Query. */
const examples = process.env.SCHEMATHESIS_EXAMPLES ?? '15';

const cwd = temporaryFolder('schemathesis');

it.skipIf(!isThere)('has no fault that Schemathesis finds', { timeout: 600_000 }, async () => {
  await using site = await openSite();
  const asked = ['run', `${site.url}/graphql`, '--checks', 'not_a_server_error'];
  // It keeps what it found in the folder that it is run in.
  const run = spawn(program, [...asked, '--max-examples', examples, '--seed', '1', '--no-color'], { cwd });
  let told = '';
  for (const output of [run.stdout, run.stderr]) {
    output.setEncoding('utf8').on('data', (text: string) => {
      told += text;
    });
  }
  const code = await new Promise((resolve) => run.on('close', resolve));
  expect(told).toContain('Test cases:');
  expect({ code, told: code === 0 ? '' : told.slice(-4000) }).toEqual({ code: 0, told: '' });
});
