/** `node seed-once.ts DATABASE`: makes each edit to the graph's vocabulary, takes it back, and prints what it cost. */
import { pathToFileURL } from 'node:url';
import { connect } from '../../src/graph/connect.ts';
import type { GraphEngine, Params, Transaction } from '../../src/graph/engine.ts';
import type { AppliedVocabulary } from '../../src/pipeline/change.ts';
import { emptyKnowledge } from '../../src/pipeline/knowledge.ts';
import { updateGraph } from '../../src/pipeline/update.ts';
import { readVocabulary } from '../../src/pipeline/vocabulary.ts';
import { hashOf } from '../../src/pipeline/vocabulary-hash.ts';
import { seedEdits } from './seed-edits.ts';

/** Times in milliseconds. */
export interface EditCost {
  edit: string;
  /** Briefs linked anew, and of these those that say something else now. */
  relinked: number;
  written: number;
  apply: number;
  cpu: number;
  /** What of `cpu` reading names costs. */
  names: number;
}

/** What opening the file costs, and each edit. */
export interface SeedCosts {
  open: number;
  edits: EditCost[];
}

async function costs(path: string): Promise<SeedCosts> {
  const [graph, { cpu: open }] = await timed(() => connect(path, {}));
  const shipped = await readVocabulary();
  const edits: EditCost[] = [];
  const [first] = seedEdits as [(typeof seedEdits)[number]];
  // The engine reads a file's columns when they are first asked for: what comes first pays for that.
  for (const { name, edit } of [{ ...first, name: `${first.name}, first after opening` }, ...seedEdits]) {
    const entries = edit(structuredClone(shipped.entries));
    edits.push({ edit: name, ...(await applied(graph, { entries, hash: hashOf(entries), shipped: false })) });
    const back = await applied(graph, shipped);
    if (name === first.name) edits.push({ edit: 'the label taken away', ...back });
  }
  await graph.close();
  return { open, edits };
}

/** As a new process does it: nothing is known by heart. */
async function applied(graph: GraphEngine, vocabulary: AppliedVocabulary) {
  const spent = { names: 0, relinked: 0, written: 0 };
  const change = { captures: [], removedBriefs: [], vocabulary };
  const apply = () => updateGraph(watched(graph, spent), { knowledge: emptyKnowledge() }, change);
  const [, { wall, cpu }] = await timed(apply);
  return { ...spent, apply: wall, cpu };
}

/** The graph, told of what reading names costs and how many briefs are read and written. */
function watched(graph: GraphEngine, spent: { names: number; relinked: number; written: number }): GraphEngine {
  const watch = (tx: Transaction): Transaction => ({
    run: async (query, params) => {
      if (query === 'load/brief-records') spent.relinked += lengthOf(params, 'ids');
      if (query === 'load/relink-briefs') spent.written += lengthOf(params, 'rows');
      const [rows, { cpu }] = await timed(() => tx.run(query, params));
      if (query.startsWith('name/')) spent.names += cpu;
      return rows;
    },
  });
  return {
    kind: graph.kind,
    read: (query, params) => graph.read(query, params),
    transact: (work) => graph.transact((tx) => work(watch(tx))),
    searchBriefs: (queries, limit) => graph.searchBriefs(queries, limit),
    rankBriefs: (query, filter) => graph.rankBriefs(query, filter),
    briefsWithPhrase: (phrases) => graph.briefsWithPhrase(phrases),
    checkpoint: () => graph.checkpoint(),
    close: () => graph.close(),
  };
}

const lengthOf = (params: Params = {}, list: string) => (params[list] as unknown[]).length;

async function timed<T>(work: () => Promise<T>): Promise<[result: T, spent: { wall: number; cpu: number }]> {
  const [began, before] = [performance.now(), process.cpuUsage()];
  const result = await work();
  const { user, system } = process.cpuUsage(before);
  return [result, { wall: performance.now() - began, cpu: (user + system) / 1000 }];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  console.log(JSON.stringify(await costs(process.argv[2] as string)));
}
