import { expect } from 'vitest';
import type { GraphEngine } from '../../src/graph/engine.ts';
import type { Link } from '../../src/load/links.ts';
import { byNewest } from '../../src/load/newest-list.ts';

/** Compares the newest briefs of a time that mention each concept with what the briefs' links say, however many are asked for. */
export async function expectNewestWithin(graph: GraphEngine, linked: (readonly [string, Link[]])[]): Promise<void> {
  const mentions = linked.flatMap(([, links]) => links.filter(({ kind }) => kind === 'MENTIONS'));
  const concepts = [...new Set(mentions.map(({ entity }) => entity))];
  for (const [from, to] of [
    ['2026-01-20', '2026-01-28'],
    ['2026-01-02', '2026-01-04'],
    ['2025-01-01', '2025-12-31'],
  ] as const) {
    for (const limit of [1, 7, 100]) {
      const rows = await graph.read('trend/newest-briefs', { keys: concepts, from, to: `${to}~`, limit });
      for (const id of concepts) {
        const entries = linked
          .filter(([, links]) => links.some(({ entity }) => entity === id))
          .map(([brief, links]) => `${links[0]?.newest} ${brief}`)
          .filter((entry) => entry >= from && entry <= `${to}~`);
        const newest = entries.sort(byNewest).slice(0, limit);
        const found = rows.filter(({ key }) => key === id).map((row) => row.id);
        expect([id, from, limit, found]).toEqual([id, from, limit, newest.map((entry) => entry.split(' ')[1])]);
      }
    }
  }
}
