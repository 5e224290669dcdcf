import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { importedFiles, reaches, specifiers } from './imports.ts';

const folder = mkdtempSync(join(tmpdir(), 'briefgraph-imports-'));
afterAll(() => rmSync(folder, { recursive: true }));
const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
mkdirSync(join(folder, 'deep'));

write('deep/end.ts', 'export const end = 1;\n');
write('middle.ts', "export { end } from './deep/end.ts';\n");
write('lazy.ts', "const { end } = await import('./deep/end.ts');\n");
write('worker.ts', "new Worker(new URL('./middle.ts', import.meta.url));\n");
write('types.ts', "import type { A } from './middle.ts';\nimport fs from 'node:fs';\nimport './missing.ts';\n");

it('sees every form of import, and packages by their names', () => {
  const middle = join(folder, 'middle.ts');
  expect(importedFiles(middle)).toEqual([join(folder, 'deep/end.ts')]);
  expect(importedFiles(join(folder, 'lazy.ts'))).toEqual([join(folder, 'deep/end.ts')]);
  expect(importedFiles(join(folder, 'worker.ts'))).toEqual([middle]);
  expect(importedFiles(join(folder, 'types.ts'))).toEqual([middle]);
  expect(specifiers(join(folder, 'types.ts'))).toContain('node:fs');
});

it('follows imports through other files, and ends where they go round', () => {
  expect(reaches(join(folder, 'worker.ts'), join(folder, 'deep/end.ts'))).toBe(true);
  write('a.ts', "import './b.ts';\n");
  write('b.ts', "import './a.ts';\n");
  expect(reaches(join(folder, 'a.ts'), join(folder, 'deep/end.ts'))).toBe(false);
});
