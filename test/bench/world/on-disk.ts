import { createWriteStream, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { makeWorld, worldBriefs } from './world.ts';

/** The files of a world: a folder of seeds, and JSON Lines of briefs. */
export interface WorldFiles {
  seeds: string;
  briefs: string;
}

/** Writes the files of a world, without asking whether they are there. */
export async function writeWorld(folder: string, briefs: number, size?: number): Promise<void> {
  const world = makeWorld(size);
  mkdirSync(join(folder, 'seeds'), { recursive: true });
  // JSON is YAML.
  writeFileSync(join(folder, 'seeds', 'world.yaml'), JSON.stringify(world));
  await pipeline(Readable.from(worldBriefs(world, briefs)), createWriteStream(join(folder, 'briefs.jsonl')));
}

/** The files of a world of so many briefs, made the first time and kept in the system's temporary folder. */
export async function worldOnDisk(briefs: number): Promise<WorldFiles> {
  const kept = join(tmpdir(), 'briefgraph-bench', `world-${briefs}`);
  if (!existsSync(kept)) {
    mkdirSync(join(tmpdir(), 'briefgraph-bench'), { recursive: true });
    const partial = mkdtempSync(`${kept}-`);
    await writeWorld(partial, briefs);
    // Another run may have been first.
    if (existsSync(kept)) rmSync(partial, { recursive: true });
    else renameSync(partial, kept);
  }
  return { seeds: join(kept, 'seeds'), briefs: join(kept, 'briefs.jsonl') };
}
