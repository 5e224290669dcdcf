/** Every example of docs/apps.md does what the page says. */
import { execFile } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openSampleServer } from '../client/sample-server.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const page = readFileSync(join(root, 'docs/apps.md'), 'utf8');
const folder = temporaryFolder('apps');
const run = promisify(execFile);

interface Example {
  heading: string;
  language: string;
  code: string;
}

const examples: Example[] = page.split(/^## /m).flatMap((section) =>
  [...section.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, language = '', code = '']) => ({
    heading: section.split('\n', 1)[0] ?? '',
    language,
    code,
  })),
);
const scripts = examples.filter(({ language }) => language === 'ts');
const commands = examples.filter(({ language, code }) => language === 'sh' && !code.startsWith('npx briefgraph serve'));

let server: Awaited<ReturnType<typeof openSampleServer>>;
beforeAll(async () => {
  server = await openSampleServer();
});
afterAll(() => server[Symbol.asyncDispose]());

/** What an example's comments say that it prints, in the order of its lines. */
const promised = (code: string, mark: string) =>
  code.split('\n').flatMap((line) => {
    const [, comment] = new RegExp(`(?:^|[;)'}] )${mark} (.*)$`).exec(line) ?? [];
    return comment ?? [];
  });

/** The same line over and over is told once. */
const once = (printed: string) =>
  printed
    .trim()
    .split('\n')
    .filter((line, i, all) => line !== all[i - 1]);

/** A file that the example's reader would have: the client and, where the example begins later, `graph`. */
function fileOf({ code }: Example, index: number): string {
  const client = JSON.stringify(join(root, 'src/client/client.ts'));
  const names = ['createClient', 'ClientError'].filter((name) => !new RegExp(`import .*\\b${name}\\b`).test(code));
  const head = [
    names.length > 0 ? `import { ${names.join(', ')} } from ${client};` : '',
    code.includes('const graph =') ? '' : `const graph = createClient({ url: ${JSON.stringify(server.url)} });`,
  ];
  const body = code.replaceAll("'briefgraph/client'", client).replaceAll('http://localhost:4000', server.url);
  const path = join(folder, `example-${index}.mts`);
  writeFileSync(path, `${head.join('\n')}\n${body}`);
  return path;
}

it.each(scripts.map((example, index) => ({ ...example, index })))('runs: $heading $index', async (example) => {
  const expected = promised(example.code, '//');
  expect(expected).not.toEqual([]);
  const { stdout } = await run(process.execPath, [fileOf(example, example.index)]);
  expect(once(stdout)).toEqual(expected);
});

it('has examples that the compiler takes', async () => {
  const files = scripts.map(fileOf);
  const options = '--ignoreConfig --strict --noEmit --allowImportingTsExtensions --skipLibCheck --module nodenext';
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  const types = ['--types', 'node', '--typeRoots', join(root, 'node_modules/@types'), '--target', 'es2024'];
  const { stdout } = await run(process.execPath, [compiler, ...options.split(' '), ...types, ...files]).catch(
    (error: { stdout: string }) => error,
  );
  expect(stdout).toBe('');
});

it.each(commands)('runs in a shell: $heading', async ({ code }) => {
  const [expected] = promised(code, '#');
  const { stdout } = await run('sh', ['-c', code.replaceAll('http://localhost:4000', server.url)]);
  // What it cost comes with every answer; the page shows it where it tells of it.
  expect(stdout.replace(/,"extensions":\{"cost":\{[^}]*\}\}\}$/, '}')).toBe(expected);
});

it('fits one page, and has an example of everything that needs one', () => {
  expect(page.split('\n').length).toBeLessThan(200);
  expect(examples.length).toBeGreaterThan(10);
  expect(scripts.length + commands.length).toBe(examples.length - 1);
  for (const [, path] of page.matchAll(/\]\((?!http|#)([^)#]+)/g))
    expect(existsSync(join(root, 'docs', path ?? ''))).toBe(true);
});
