import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import grafeo from '@grafeo-db/js';
import { expect, it } from 'vitest';
import { openEmbedded } from '../../src/graph/embedded.ts';
import type { GraphEngine } from '../../src/graph/engine.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const folder = temporaryFolder('embedded-file');

const write = (graph: GraphEngine, id: string, words: string) =>
  graph.transact(async (tx) => {
    await tx.run('load/write-briefs', {
      rows: [{ id: `brief/x/${id}`, title: id, text: id, newest: '', words: ` ${words} ` }],
    });
  });

const found = async (graph: GraphEngine, words: string) =>
  (await graph.searchBriefs([{ key: words, words: [words] }], 10)).flat().map(({ node }) => node.id);

async function fileWith(name: string, words: string): Promise<string> {
  const path = join(folder, name);
  const graph = await openEmbedded(path);
  await write(graph, 'first', words);
  expect(await found(graph, 'scaling')).toEqual(['brief/x/first']);
  await graph.close();
  return path;
}

it('keeps no full-text index in a closed file, and makes it when it is searched', async () => {
  const path = await fileWith('closed.db', 'scaling laws');
  const raw = grafeo.GrafeoDB.openReadOnly(path);
  await expect(raw.textSearch('Brief', 'words', 'scaling', 10)).rejects.toThrow();
  raw.close();
  for (const readOnly of [true, false]) {
    const graph = await openEmbedded(path, { readOnly });
    expect(await graph.briefsWithPhrase(['scaling laws', 'laws of'])).toEqual(['brief/x/first']);
    expect(await found(graph, 'laws')).toEqual(['brief/x/first']);
    await graph.close();
  }
  const again = grafeo.GrafeoDB.openReadOnly(path);
  await expect(again.textSearch('Brief', 'words', 'scaling', 10)).rejects.toThrow();
  again.close();
});

it('finds what is written while an index is being made, and what is taken out no more', async () => {
  const path = await fileWith('busy.db', 'scaling laws');
  const graph = await openEmbedded(path);
  const [first] = await Promise.all([
    found(graph, 'scaling'),
    write(graph, 'second', 'scaling vision'),
    found(graph, 'vision'),
    write(graph, 'first', 'other words'),
  ]);
  expect(first).toContain('brief/x/first');
  expect(await found(graph, 'scaling')).toEqual(['brief/x/second']);
  await graph.close();
  const reader = await openEmbedded(path, { readOnly: true });
  expect(await found(reader, 'scaling')).toEqual(['brief/x/second']);
  await reader.close();
});

it('opens a file that was left with an index, by a crash or an older version', async () => {
  const path = await fileWith('left.db', 'scaling laws');
  const raw = grafeo.GrafeoDB.open(path);
  await raw.createTextIndex('Brief', 'words', { tokenizer: 'standard', stopWords: [] });
  raw.walCheckpoint();
  raw.close();
  const graph = await openEmbedded(path);
  await write(graph, 'second', 'scaling vision');
  expect((await found(graph, 'scaling')).sort()).toEqual(['brief/x/first', 'brief/x/second']);
  await graph.close();
});

it('opens a file whose writer was killed, again after it was closed without a change', async () => {
  const path = await fileWith('killed.db', 'scaling laws');
  const module = new URL('../../src/graph/embedded.ts', import.meta.url);
  const program = `const { openEmbedded } = await import(${JSON.stringify(module.href)});
    const graph = await openEmbedded(${JSON.stringify(path)});
    const rows = [{ id: 'brief/x/second', title: '', text: '', newest: '', words: ' scaling vision ' }];
    await graph.transact(async (tx) => void (await tx.run('load/write-briefs', { rows })));
    process.kill(process.pid, 'SIGKILL');`;
  const { signal } = spawnSync(process.execPath, ['--input-type=module', '-e', program]);
  expect(signal).toBe('SIGKILL');
  for (let times = 0; times < 2; times += 1) await (await openEmbedded(path)).close();
  const reader = await openEmbedded(path, { readOnly: true });
  expect((await found(reader, 'scaling')).sort()).toEqual(['brief/x/first', 'brief/x/second']);
  await reader.close();
});
