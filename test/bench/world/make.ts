/** `node test/bench/world/make.ts --briefs 50000 --out FOLDER`: FOLDER/seeds and FOLDER/briefs.jsonl, to be ingested. */
import { createWriteStream, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { makeWorld, worldBriefs } from './world.ts';

const { values } = parseArgs({
  options: {
    briefs: { type: 'string', default: '10000' },
    concepts: { type: 'string', default: '5000' },
    out: { type: 'string' },
  },
});
const [briefs, concepts] = [Number(values.briefs), Number(values.concepts)];
if (!values.out || !(briefs > 0) || !(concepts > 0)) {
  console.error('usage: make.ts --briefs NUMBER [--concepts NUMBER] --out FOLDER');
  process.exit(2);
}
const world = makeWorld(concepts);
mkdirSync(join(values.out, 'seeds'), { recursive: true });
// JSON is YAML.
writeFileSync(join(values.out, 'seeds', 'world.yaml'), JSON.stringify(world));
await pipeline(Readable.from(worldBriefs(world, briefs)), createWriteStream(join(values.out, 'briefs.jsonl')));
