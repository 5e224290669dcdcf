import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { seedsToEdit } from '../../../src/pipeline/suggest/curating.ts';

const ours = fileURLToPath(new URL('../../../seed', import.meta.url));

it('writes to a checkout’s own seeds and to a folder that is named', () => {
  expect(seedsToEdit()).toBe(ours);
  expect(seedsToEdit('mine')).toBe('mine');
});

it.each(['node_modules/briefgraph', 'briefgraph'])('does not write to an installed package: %s', (name) => {
  const root = mkdtempSync(join(tmpdir(), 'installed-'));
  const seeds = join(root, name, 'seed');
  mkdirSync(seeds, { recursive: true });
  expect(() => seedsToEdit(undefined, seeds)).toThrow('is not written to');
  expect(seedsToEdit('mine', seeds)).toBe('mine');
  rmSync(root, { recursive: true });
});
