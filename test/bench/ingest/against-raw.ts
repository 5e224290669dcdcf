import { type Cost, costOf, markdownTable, median } from '../bench.ts';
import { type BenchDatabase, costWith } from '../databases.ts';
import { atLeast } from '../goal.ts';
import type { WorldFiles } from '../world/on-disk.ts';
import { loadBriefs, openWithSeeds } from './load.ts';
import { rawWriter } from './raw-writer.ts';
import { plainWrites, type Recorded, recordedWrites } from './recorded.ts';

const rounds = 3;

/** Briefs a second that the issue asks for, on its machines. */
const wanted = { embedded: 2500, neo4j: 1000 };

/** A whole ingest beside writing alone, in turn on the same database. Of raw, it reaches a share in rate and in CPU. */
export async function againstRaw(database: BenchDatabase, world: WorldFiles, briefs: number): Promise<string> {
  const same = await recordedWrites(database, world);
  const { cost: linking, result: plain } = await costOf(() => plainWrites(world));
  const costs: Record<'whole' | 'same' | 'plain', Cost[]> = { whole: [], same: [], plain: [] };
  for (let round = 0; round < rounds; round += 1) {
    costs.whole.push(await whole(database, world));
    costs.same.push(await replay(database, same));
    costs.plain.push(await replay(database, plain));
    console.error(`${database.name}, round ${round + 1}: ${JSON.stringify(costs)}`);
  }
  const rate = (all: Cost[]) => briefs / median(all.map(({ wall }) => wall));
  const each = (all: Cost[]) => (1000 * median(all.map(({ cpu }) => cpu))) / briefs;
  const [ours, raw, plainly] = [costs.whole, costs.same, costs.plain];
  const row = (name: string, all: Cost[], goal: string) => [name, rate(all).toFixed(0), each(all).toFixed(2), goal];
  const ratio = (all: Cost[]) => rate(ours) / rate(all);
  return markdownTable(
    [`${database.name}, ${briefs} briefs`, 'briefs/s', 'CPU ms a brief', 'goal for the rate'],
    [
      row('ingest, whole', ours, atLeast(rate(ours), wanted[database.kind], ' briefs/s')),
      row('raw, the same rows', raw, ''),
      row('raw, the plain graph alone', plainly, ''),
      [
        'ingest reaches, of raw with the same rows',
        ratio(raw).toFixed(2),
        (each(raw) / each(ours)).toFixed(2),
        atLeast(ratio(raw), 0.8),
      ],
      [
        'ingest reaches, of raw with the plain graph',
        ratio(plainly).toFixed(2),
        (each(plainly) / each(ours)).toFixed(2),
        '',
      ],
      ['parse and link alone', (briefs / linking.wall).toFixed(0), ((1000 * linking.cpu) / briefs).toFixed(2), ''],
    ],
  );
}

async function whole(database: BenchDatabase, world: WorldFiles): Promise<Cost> {
  const graph = await openWithSeeds(database, world);
  const cost = await loadBriefs(database, graph, world);
  await graph.close();
  return cost;
}

async function replay(database: BenchDatabase, { seeds, briefs }: Recorded): Promise<Cost> {
  const writer = await rawWriter(database);
  const typed = (all: Recorded['briefs'][number]) =>
    all.map(([text, params]): Recorded['briefs'][number][number] => [text, writer.inItsTypes(params)]);
  for (const each of seeds) await writer.write(typed(each));
  const total: Cost = { wall: 0, cpu: 0 };
  for (const transaction of briefs) {
    const statements = typed(transaction);
    const { cost } = await costWith(database, () => writer.write(statements));
    total.wall += cost.wall;
    total.cpu += cost.cpu;
  }
  const { cost } = await costOf(() => writer.checkpoint());
  await writer.close();
  return { wall: total.wall + cost.wall, cpu: total.cpu + cost.cpu };
}
