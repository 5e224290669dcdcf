/** `node seed-once.ts DATABASE`: gives a concept a label more, takes it away again, and prints what each cost. */
import { pathToFileURL } from 'node:url';
import { connect } from '../../src/graph/connect.ts';
import type { GraphEngine, Params, Transaction } from '../../src/graph/engine.ts';
import type { AppliedVocabulary } from '../../src/pipeline/change.ts';
import { emptyKnowledge } from '../../src/pipeline/knowledge.ts';
import { updateGraph } from '../../src/pipeline/update.ts';
import { readVocabulary } from '../../src/pipeline/vocabulary.ts';

/** No label of the vocabulary, and in no text by chance. */
export const newLabel = 'ternary hedging';

/** Times in milliseconds. */
export interface LabelCost {
  change: 'label' | 'no label';
  relinked: number;
  open: number;
  seeds: number;
  apply: number;
  cpu: number;
  names: number;
}

async function costs(path: string): Promise<LabelCost[]> {
  const [graph, open] = await timed(() => connect(path, {}));
  const [shipped, seeds] = await timed(() => readVocabulary());
  const changed = { ...shipped, entries: structuredClone(shipped.entries), hash: 'with a label more' };
  changed.entries.concepts[0]?.altLabels.push(newLabel);
  const all = [
    { change: 'label', open, seeds, ...(await applied(graph, changed)) },
    { change: 'no label', open, seeds, ...(await applied(graph, shipped)) },
  ] satisfies LabelCost[];
  await graph.close();
  return all;
}

/** As a new process does it: nothing is known by heart. */
async function applied(graph: GraphEngine, vocabulary: AppliedVocabulary) {
  const spent = { names: 0, relinked: 0 };
  const change = { captures: [], removedBriefs: [], vocabulary };
  const before = process.cpuUsage();
  const [, apply] = await timed(() => updateGraph(watched(graph, spent), { knowledge: emptyKnowledge() }, change));
  const { user, system } = process.cpuUsage(before);
  return { ...spent, apply, cpu: (user + system) / 1000 };
}

/** The graph, told of what reading names costs and how many briefs are written. */
function watched(graph: GraphEngine, spent: { names: number; relinked: number }): GraphEngine {
  const watch = (tx: Transaction): Transaction => ({
    run: async (query, params) => {
      if (query === 'load/relink-briefs') spent.relinked += rowsIn(params);
      const [rows, ms] = await timed(() => tx.run(query, params));
      if (query.startsWith('name/')) spent.names += ms;
      return rows;
    },
  });
  return {
    kind: graph.kind,
    read: (query, params) => graph.read(query, params),
    transact: (work) => graph.transact((tx) => work(watch(tx))),
    search: (label, words, limit) => graph.search(label, words, limit),
    briefsWithPhrase: (phrases) => graph.briefsWithPhrase(phrases),
    checkpoint: () => graph.checkpoint(),
    close: () => graph.close(),
  };
}

const rowsIn = (params: Params = {}) => (params.rows as unknown[]).length;

async function timed<T>(work: () => Promise<T>): Promise<[result: T, ms: number]> {
  const began = performance.now();
  const result = await work();
  return [result, performance.now() - began];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  console.log(JSON.stringify(await costs(process.argv[2] as string)));
}
