import { markdownTable } from '../bench.ts';
import type { BenchDatabase } from '../databases.ts';
import type { WorldFiles } from '../world/on-disk.ts';
import { loadBriefs, openWithSeeds } from './load.ts';
import { watchedEngine } from './watched-engine.ts';

const shown = 15;

/** Where an ingest's time goes: the statements that take most of it, and what is between statements. */
export async function ingestProfile(database: BenchDatabase, world: WorldFiles, briefs: number): Promise<string> {
  const times = new Map<string, { calls: number; milliseconds: number }>();
  const onStatement = (query: string, milliseconds: number) => {
    const known = times.get(query) ?? { calls: 0, milliseconds: 0 };
    times.set(query, { calls: known.calls + 1, milliseconds: known.milliseconds + milliseconds });
  };
  const graph = await openWithSeeds(database, world, (opened) => watchedEngine(opened, { onStatement }));
  times.clear();
  const cost = await loadBriefs(database, graph, world);
  await graph.close();
  const all = [...times].sort(([, a], [, b]) => b.milliseconds - a.milliseconds);
  const sum = (rows: typeof all) => rows.reduce((total, [, { milliseconds }]) => total + milliseconds, 0);
  const row = (name: string, calls: string, milliseconds: number) => [
    name,
    calls,
    (milliseconds / briefs).toFixed(3),
    `${((milliseconds / cost.wall) * 0.1).toFixed(0)}%`,
  ];
  return markdownTable(
    [`${database.name}: by the clock`, 'calls', 'ms a brief', 'share'],
    [
      ...all.slice(0, shown).map(([query, { calls, milliseconds }]) => row(query, String(calls), milliseconds)),
      row(`${Math.max(0, all.length - shown)} other statements`, '', sum(all.slice(shown))),
      row('between statements', '', 1000 * cost.wall - sum(all)),
    ],
  );
}
