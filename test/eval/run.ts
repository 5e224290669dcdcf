/** `npm run eval [-- NAME…]`: measures the quality of extraction and linking on ../shared/corpora. */
import { shared } from '../shared.ts';
import { reached, table } from './table.ts';
import type { Row } from './task.ts';
import { tasks } from './tasks.ts';

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !tasks.some((task) => task.name === name));
if (unknown.length > 0) {
  console.error(`no task is called ${unknown.join(' or ')}. There are: ${tasks.map(({ name }) => name).join(' ')}`);
  process.exit(2);
}

const rows: Row[] = [];
for (const task of tasks.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
  const absent = task.needs.filter((path) => shared(path) === null);
  if (absent.length > 0) {
    console.log(`${task.name}: skipped, ../shared has no ${absent.join(' and no ')}`);
    continue;
  }
  const began = performance.now();
  rows.push(...(await task.run()));
  console.error(`${task.name}: ${((performance.now() - began) / 1000).toFixed(1)} s`);
}
if (rows.length > 0) console.log(table(rows));
const missed = rows.filter((row) => !reached(row)).length;
console.log(`${rows.length - missed} goals reached, ${missed} missed`);
