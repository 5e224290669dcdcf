/** `node test/bench/world/make.ts --briefs 50000 --out FOLDER`: FOLDER/seeds and FOLDER/briefs.jsonl, to be ingested. */
import { parseArgs } from 'node:util';
import { writeWorld } from './on-disk.ts';

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
await writeWorld(values.out, briefs, concepts);
