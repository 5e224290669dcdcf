/** What it costs to bring briefs in: against writing alone, as the graph grows, and a second time. */
import type { Bench } from '../bench.ts';
import { openDatabase, wantedEngines } from '../databases.ts';
import { worldOnDisk } from '../world/on-disk.ts';
import { againstRaw } from './against-raw.ts';
import { growth } from './growth.ts';
import { ingestProfile } from './profile.ts';

/** The rows of more would not leave the memory that they are compared in. */
const mostCompared = 10_000;
/** MB for a server. */
const memory = { heap: 2048, pages: 512 };

export const ingest: Bench = {
  name: 'ingest',
  needs: [],
  long: true,
  run: async () => {
    const briefs = Number(process.env.BENCH_BRIEFS ?? 10_000);
    const compared = Math.min(briefs, mostCompared);
    const [some, all] = [await worldOnDisk(compared), await worldOnDisk(briefs)];
    const tables: string[] = [];
    for (const engine of wantedEngines()) {
      const database = await openDatabase(engine, memory);
      try {
        tables.push(await againstRaw(database, some, compared));
        tables.push(await ingestProfile(database, some, compared));
        tables.push(await growth(database, all, briefs));
      } finally {
        await database.stop();
      }
    }
    return tables.join('\n\n');
  },
};
