/** `npm run bench [-- NAME…]`: measures speed and memory. Without a name, the benches that take a minute or less. */
import { shared } from '../shared.ts';
import { benches } from './benches.ts';

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !benches.some((bench) => bench.name === name));
if (unknown.length > 0) {
  console.error(`no bench is called ${unknown.join(' or ')}. There are: ${benches.map(({ name }) => name).join(' ')}`);
  process.exit(2);
}

// What a bench made is cleared away when this process exits, which a signal alone would not let it do.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

for (const bench of benches.filter(({ name, long }) => (wanted.length === 0 ? !long : wanted.includes(name)))) {
  const absent = bench.needs.filter((path) => shared(path) === null);
  if (absent.length > 0) console.log(`${bench.name}: skipped, ../shared has no ${absent.join(' and no ')}`);
  else console.log(`## ${bench.name}\n\n${await bench.run()}\n`);
}
