import { expect } from 'vitest';
import { pairKey } from '../../src/api/related/pairs.ts';
import type { GraphEngine, Row } from '../../src/graph/engine.ts';
import { type Link, type LinkKind, readLinks } from '../../src/load/links.ts';
import { byNewest, entityList, pairList } from '../../src/load/newest-list.ts';
import { readTally } from '../../src/model.ts';

const names: Record<LinkKind, [count: string, list: string]> = {
  MENTIONS: ['mentions', 'newestMentions'],
  COVERS: ['covers', 'newestCovers'],
  PUBLISHED_BY: ['published', 'newestPublished'],
  ORIGINALLY_PUBLISHED_BY: ['originals', 'newestOriginals'],
};

/** Compares all that is kept with entities with what the edges of briefs say, counted and sorted here. */
export async function expectDerived(graph: GraphEngine): Promise<void> {
  const briefs = (await graph.read('load/brief-ids')).map((row) => row.id as string);
  const links = (await graph.read('load/links-of-briefs', { ids: briefs })) as (Link & { brief: string })[];
  const entities = await graph.read('dump/entities', { after: '', limit: 100_000 });
  const byTally = Map.groupBy(links, ({ kind, entity }) => `${kind} ${entity}`);
  for (const { id, properties } of entities) {
    for (const [kind, [count, list]] of Object.entries(names)) {
      const all = (byTally.get(`${kind} ${id}`) ?? []).map(({ newest, brief }) => `${newest} ${brief}`).sort(byNewest);
      expect([id, kind, properties[count] ?? 0]).toEqual([id, kind, all.length]);
      const listed = (properties[list] as string | undefined)?.split('\n').filter(Boolean);
      if (!listed) expect(all.length).toBeLessThanOrEqual(entityList.longest);
      else {
        expect(listed).toEqual(all.slice(0, listed.length));
        expect(listed.length).toBeGreaterThanOrEqual(Math.min(101, all.length));
      }
    }
  }
  await expectPairs(graph, links, entities);
  await expectDays(graph, entities);
}

/** Of concepts the dates of the briefs that mention them, of outlets those of theirs, and of all briefs. */
async function expectDays(graph: GraphEngine, entities: Row[]): Promise<void> {
  const briefs = (await graph.read('load/brief-ids')).map((row) => row.id as string);
  const links = [...(await graph.transact((tx) => readLinks(tx, briefs))).values()].flat();
  const counted = (of: Link[]) => {
    const days = Map.groupBy(
      of.filter(({ day }) => day !== ''),
      ({ day }) => day,
    );
    return [...days].map(([day, same]) => [day, same.length]).sort();
  };
  const kinds: Record<string, LinkKind> = { concept: 'MENTIONS', outlet: 'PUBLISHED_BY' };
  const byEnd = Map.groupBy(links, ({ kind, entity }) => `${kind} ${entity}`);
  for (const { id, properties } of entities) {
    const kind = kinds[id.split('/')[0]];
    const stored = [...readTally(properties.days ?? '')].sort();
    expect([id, stored]).toEqual([id, kind ? counted(byEnd.get(`${kind} ${id}`) ?? []) : []]);
  }
  const [all] = await graph.read('load/graph-days');
  expect([...readTally(all?.days ?? '')].sort()).toEqual(counted(byEnd.get('DATED graph') ?? []));
}

async function expectPairs(graph: GraphEngine, links: (Link & { brief: string })[], entities: Row[]): Promise<void> {
  const mentions = links.filter(({ kind, entity }) => kind === 'MENTIONS' && entity.startsWith('concept/'));
  const briefsOf = new Map<string, string[]>();
  for (const [brief, of] of Map.groupBy(mentions, (link) => link.brief)) {
    const concepts = of.map(({ entity }) => entity);
    const entry = `${of[0]?.newest} ${brief}`;
    for (const one of concepts) {
      for (const other of concepts)
        if (one < other) briefsOf.set(`${one} ${other}`, [...(briefsOf.get(`${one} ${other}`) ?? []), entry]);
    }
  }
  await expectNewestOfPairs(graph, briefsOf);
  const pairs = [...briefsOf].map(([pair, briefs]) => [pair, briefs.length] as const);
  const edges = await graph.read('dump/entity-edges', { ids: entities.map(({ id }) => id) });
  const stored = edges.filter(({ type }) => type === 'CO_MENTIONED');
  const counted = stored.map(({ source, target, properties }) => [`${source} ${target}`, properties.count]);
  expect(counted.sort()).toEqual([...pairs].sort());
  for (const { id, properties } of entities) {
    const counts = pairs.filter(([pair]) => pair.split(' ').includes(id)).map(([, count]) => count);
    const top = Math.floor(Math.log2(Math.max(...counts, 0.5)));
    const levels = Array.from(
      { length: top + 1 },
      (_, level) => counts.filter((count) => Math.floor(Math.log2(count)) === level).length,
    );
    expect([id, properties.pairLevels ?? []]).toEqual([id, levels]);
  }
}

async function expectNewestOfPairs(graph: GraphEngine, briefsOf: Map<string, string[]>): Promise<void> {
  const concepts = [...new Set([...briefsOf.keys()].flatMap((pair) => pair.split(' ')))];
  const numbers = new Map((await graph.read('load/derived', { ids: concepts })).map((row) => [row.id, row.number]));
  const keys = new Map(
    [...briefsOf.keys()].map((pair) => {
      const [one, other] = pair.split(' ').map((id) => numbers.get(id) as number) as [number, number];
      return [String(pairKey(one, other)), pair];
    }),
  );
  const rows = await graph.read('concept/pair', { keys: [...keys.keys()] });
  expect(rows.length).toBe(briefsOf.size);
  for (const { key, count, newest } of rows) {
    const all = [...(briefsOf.get(keys.get(key) as string) as string[])].sort(byNewest);
    const listed = (newest as string).split('\n');
    expect([key, count, listed]).toEqual([key, all.length, all.slice(0, listed.length)]);
    expect(listed.length).toBeGreaterThanOrEqual(Math.min(pairList.shortest, all.length));
  }
}
