import { type Asker, askFor } from '../asking.ts';
import { median } from '../bench.ts';
import { cpuOf } from '../processes.ts';

/** What a request costs: CPU milliseconds in the server and the database, and milliseconds that the client waits, median and longest. */
export interface RequestCost {
  cpu: number;
  wait: number;
  longest: number;
}

/** /proc counts in steps of 10 ms: so many requests are told together. */
const atOnce = 120;

const page = `query ($query: String!, $after: String) { search(query: $query, first: 20, after: $after) {
  edges { score node { ... on Node { id } } } pageInfo { hasNextPage endCursor } } }`;
const filtered = `query ($query: String!) { search(query: $query, filter: { publishedFrom: "2024-03", publishedTo: "2024-05" }) {
  edges { score node { ... on Node { id } } } } }`;
const meant = 'query ($query: String!) { search(query: $query, first: 5) { didYouMean { query } } }';
const suggest = `query ($prefix: String!) { suggest(prefix: $prefix) {
  id type label briefs matched { text highlights { start end } } } }`;

/** Words of labels that many briefs of the world have, each alone and with another. */
interface Words {
  hot: string[];
  labels: string[];
}

/** The costs of searching and suggesting, by what is asked. `pids` are the processes whose time counts. */
export async function searchCosts(asker: Asker, pids: number[]): Promise<Map<string, RequestCost>> {
  let requests = 0;
  // A variable that the question does not have: no two requests are the same, so no kept response answers them.
  const ask = (query: string, variables: object) => askFor(asker, query, { ...variables, request: ++requests });
  const words = await wordsOf(ask);
  const costs = new Map<string, RequestCost>();
  const measure = async (name: string, query: string, all: object[]) => {
    const waits: number[] = [];
    const taken = () => pids.reduce((sum, pid) => sum + cpuOf(pid), 0);
    const before = taken();
    for (const variables of all) {
      const began = performance.now();
      await ask(query, variables);
      waits.push(performance.now() - began);
    }
    const cpu = (1000 * (taken() - before)) / all.length;
    costs.set(name, { cpu, wait: median(waits), longest: Math.max(...waits) });
  };
  const times = <Value>(make: (at: number) => Value) => Array.from({ length: atOnce }, (_, at) => make(at));
  const label = (at: number) => words.labels[at % words.labels.length] as string;
  const hot = words.hot[0] as string;
  await measure(
    'warm-up',
    page,
    times((at) => ({ query: `${hot} ${label(at)}` })),
  );
  await measure(
    'first page of labels',
    page,
    times((at) => ({ query: label(at) })),
  );
  await measure(
    'first page of a hot word',
    page,
    times(() => ({ query: hot })),
  );
  const cursors = await cursorsOf(hot, ask);
  for (const [name, after] of cursors)
    await measure(
      name,
      page,
      times(() => ({ query: hot, after })),
    );
  const second = cursors.get('page 2');
  await measure(
    'page 2, nothing kept',
    page,
    times((at) => ({ query: `${hot} ${label(at + 50)}`, after: second })),
  );
  await measure(
    'under a filter, nothing kept',
    filtered,
    times((at) => ({ query: `${hot} ${label(at + 100)}` })),
  );
  await measure(
    'misspelt',
    meant,
    times((at) => ({ query: misspelt(label(at)) })),
  );
  for (const length of [1, 2, 4]) {
    await measure(
      `suggest, ${length} letters`,
      suggest,
      times((at) => ({ prefix: label(at * 7).slice(0, length) })),
    );
  }
  await measure(
    'suggest, a word and a letter',
    suggest,
    times((at) => ({ prefix: wordAndLetter(label(at * 7)) })),
  );
  costs.delete('warm-up');
  return costs;
}

type Ask = (query: string, variables: object) => Promise<Record<string, unknown>>;

async function wordsOf(ask: Ask): Promise<Words> {
  const query = '{ concepts(first: 100, orderBy: MOST_BRIEFS) { nodes { prefLabel } } }';
  const { concepts } = (await ask(query, {})) as { concepts: { nodes: { prefLabel: string }[] } };
  const labels = concepts.nodes.map(({ prefLabel }) => prefLabel);
  return { labels, hot: labels.map((each) => each.split(' ').at(-1) as string) };
}

/** The cursors before the second and the fiftieth page. */
async function cursorsOf(query: string, ask: Ask): Promise<Map<string, string>> {
  const cursors = new Map<string, string>();
  for (let [number, after] = [2, null as string | null]; number <= 50; number += 1) {
    const found = (await ask(page, { query, after })) as { search: { pageInfo: { endCursor: string } } };
    after = found.search.pageInfo.endCursor;
    if (number === 2 || number === 50) cursors.set(`page ${number}`, after);
  }
  return cursors;
}

const misspelt = (label: string) => label.slice(0, 3) + label.slice(4);

const wordAndLetter = (label: string) => label.slice(0, label.indexOf(' ') + 2);
