import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { filesUnder, reaches } from './imports.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = join(here, '..');

/** Found by what they import, so that nobody has to remember a list. */
const usingEngines = filesUnder(here, ['.test.ts'])
  .filter((file) => reaches(file, join(here, 'engines.ts')))
  .map((file) => relative(root, file));

const all = 'test/**/*.test.ts';

export default defineConfig({
  root,
  resolve: {
    // The file that Node itself takes. Vite would take another of the package's, and so make a second copy of every type.
    alias: [{ find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('graphql') }],
  },
  test: {
    reporters: ['default', './test/reporter.ts'],
    projects: [
      {
        extends: true,
        test: { name: 'alone', include: [all], exclude: usingEngines },
      },
      {
        extends: true,
        test: {
          name: 'engines',
          include: usingEngines,
          globalSetup: './test/neo4j/serveEngines.ts',
          // Files wait in a hook for their turn at a server (see engines.ts).
          hookTimeout: 900_000,
        },
      },
    ],
    setupFiles: './test/environment.ts',
    // Of two processors, vitest would leave one idle.
    maxWorkers: '100%',
    // For what hangs: what takes long on a busy machine has not failed.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
