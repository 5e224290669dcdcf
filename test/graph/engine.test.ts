import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { BriefgraphError } from '../../src/errors.ts';
import { connect } from '../../src/graph/connect.ts';
import type { BriefHit, GraphEngine } from '../../src/graph/engine.ts';
import { emptyGraph, engines, openEngine } from '../engines.ts';

const concept = (id: string) => ({
  id: `concept/${id}`,
  type: 'CONCEPT',
  properties: { id: `concept/${id}`, label: id, prefLabel: id, status: 'CURATED' },
});
const brief = (id: string, words: string) => ({
  id: `brief/x/${id}`,
  title: id,
  text: id,
  newest: '',
  words: ` ${words} `,
});

describe.each(engines)('%s', (_name, url) => {
  let graph: GraphEngine;
  beforeAll(async () => {
    graph = await openEngine(url);
  });
  beforeEach(async () => {
    graph = await emptyGraph(graph);
  });
  afterAll(() => graph.close());

  const ids = async () => (await graph.read('dump/entities', { after: '', limit: 100 })).map(({ id }) => id);

  it('writes everything of a transaction or nothing', async () => {
    const failing = graph.transact(async (tx) => {
      await tx.run('load/write-entities', { rows: [concept('a')] });
      expect(await tx.run('dump/entities', { after: '', limit: 100 })).toHaveLength(1);
      throw new Error('on purpose');
    });
    await expect(failing).rejects.toThrow('on purpose');
    expect(await ids()).toEqual([]);
    await graph.transact((tx) => tx.run('load/write-entities', { rows: [concept('a')] }));
    expect(await ids()).toEqual(['concept/a']);
  });

  it('writes, changes and deletes lists of any length, none of their rows left out or done twice', async () => {
    const keys = Array.from({ length: 4501 }, (_, at) => `name ${String(at).padStart(4, '0')}`);
    const names = async () => (await graph.read('name/all')).map(({ key }) => key);
    await graph.transact(async (tx) => {
      await tx.run('load/write-names', { rows: keys.map((key) => ({ key, meaning: '[]' })) });
      await tx.run('load/delete-names', { keys: keys.slice(0, 4400) });
    });
    expect((await names()).sort()).toEqual(keys.slice(4400));
    await graph.transact(async (tx) => {
      await tx.run('load/write-names', { rows: [] });
      await tx.run('load/delete-names', { keys: [] });
    });
    expect(await names()).toHaveLength(101);
  });

  it('lets writers queue: none of two at once is lost', async () => {
    const count = async () =>
      graph.transact(async (tx) => {
        await tx.run('load/lock', { stamp: 'a' });
        const seen = (await tx.run('dump/entities', { after: '', limit: 100 })).length;
        await tx.run('load/write-entities', { rows: [concept(`n${seen}`)] });
      });
    await Promise.all([count(), count(), count(), count()]);
    expect(await ids()).toEqual(['concept/n0', 'concept/n1', 'concept/n2', 'concept/n3']);
  });

  it('keeps values as they are: text as text, nothing of it a statement', async () => {
    const nasty = "`') DETACH DELETE n // \u0027 \\ $rows {}";
    const row = {
      ...concept('a'),
      properties: { ...concept('a').properties, definition: nasty, altLabels: [nasty] },
    };
    await graph.transact((tx) => tx.run('load/write-entities', { rows: [row] }));
    const [stored] = await graph.read('dump/entities', { after: '', limit: 1 });
    expect(stored?.properties).toEqual(row.properties);
  });

  it('finds briefs by title before text, by all words before some, and takes anything as words', async () => {
    const row = (id: string, title: string, text: string, more = {}) => {
      return { ...brief(id, `${title} ${text}`), title, titleWords: `^ ${title} $`, ...more };
    };
    await graph.transact((tx) =>
      tx.run('load/write-briefs', {
        rows: [
          row('some', 'weather', 'a law was passed'),
          row('all', 'weather', 'of law and scaling'),
          row('row', 'weather', 'the scaling law holds'),
          row('has', 'a scaling law', 'holds', { url: 'https://x.example/', captures: ['a.txt', 'b.txt'] }),
          row('begins', 'scaling law hold', 'again'),
          row('is', 'scaling law', 'and more'),
          row('none', 'quantum', 'mechanics'),
          brief('old', 'scaling law without title words'),
        ],
      }),
    );
    const find = async (key: string, limit: number, words = key.split(' ')) => {
      const [hits = []] = await graph.searchBriefs([{ key, words }], limit);
      return hits;
    };
    const levels = (hits: BriefHit[]) => hits.map(({ node, level }) => [node.id.slice('brief/x/'.length), level]);
    const found = await find('scaling law', 10);
    expect(levels(found).filter(([id]) => id !== 'old')).toEqual([
      ['is', 5],
      ['begins', 4],
      ['has', 3],
      ['row', 2],
      ['all', 1],
      ['some', 0],
    ]);
    expect(levels(found)).toContainEqual(['old', 2]);
    expect(levels(await find('scaling law', 3))).toEqual(levels(found).slice(0, 3));
    expect(found[2]?.node).toEqual({
      ...{ id: 'brief/x/has', title: 'a scaling law', url: 'https://x.example/', captures: ['a.txt', 'b.txt'] },
      ...{ kind: null, category: null, publishedAt: null, publishedPrecision: null, newest: '' },
    });
    // Words that say nothing alone are looked for in titles.
    expect(levels(await find('a', 10, []))).toEqual([['has', 4]]);
    expect(levels(await find('a scaling law', 10, ['scaling', 'law']))[0]).toEqual(['has', 5]);
    expect(
      (
        await graph.searchBriefs(
          [
            { key: 'quantum', words: ['quantum'] },
            { key: '', words: [] },
          ],
          5,
        )
      ).map(levels),
    ).toEqual([[['none', 5]], []]);
    for (const words of ['* ? AND OR NOT', 'title:* ~9999 [a TO', '"\\"(((', '('.repeat(10_000)]) {
      expect(await find(words, 10)).toEqual([]);
    }
  });

  it('finds the briefs that have a phrase, not those that have its words', async () => {
    const rows = [
      brief('a', 'a scaling law holds'),
      brief('b', 'law of scaling'),
      brief('c', 'scaling laws scaling law'),
    ];
    await graph.transact((tx) => tx.run('load/write-briefs', { rows }));
    expect(await graph.briefsWithPhrase(['scaling law'])).toEqual(['brief/x/a', 'brief/x/c']);
    expect(await graph.briefsWithPhrase(['scaling law', 'law of'])).toEqual(['brief/x/a', 'brief/x/b', 'brief/x/c']);
    expect(await graph.briefsWithPhrase([])).toEqual([]);
  });

  it('says what failed without saying how', async () => {
    const error = await graph.read('load/write-briefs', {}).then(
      () => null,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(BriefgraphError);
    expect(String(error)).not.toMatch(/MERGE|UNWIND|127\.0\.0\.1/);
  });
});

it('says that no Neo4j answers, without naming user or password, wherever they come from', async () => {
  const env = { NEO4J_USERNAME: 'somebody', NEO4J_PASSWORD: 'open-sesame' };
  const folder = mkdtempSync(join(tmpdir(), 'briefgraph-no-neo4j-'));
  const file = join(folder, 'connection.txt');
  writeFileSync(file, 'NEO4J_URI=bolt://127.0.0.1:1\nNEO4J_USERNAME=somebody\nNEO4J_PASSWORD=open-sesame\n');
  for (const opened of await Promise.allSettled([connect('bolt://127.0.0.1:1', { env }), connect(file)])) {
    expect(opened).toMatchObject({ status: 'rejected', reason: { code: 'DATABASE_UNAVAILABLE' } });
    const { reason } = opened as PromiseRejectedResult;
    expect((reason as BriefgraphError).toText()).not.toMatch(/somebody|sesame|127/);
  }
  rmSync(folder, { recursive: true });
});
