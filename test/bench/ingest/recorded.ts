import { cypher } from '../../../src/graph/cypher.ts';
import type { LinkedBrief } from '../../../src/model.ts';
import { linkCaptures } from '../../../src/pipeline/parse-captures.ts';
import { readVocabulary } from '../../../src/pipeline/vocabulary.ts';
import { readCaptures } from '../../../src/read/read-captures.ts';
import type { BenchDatabase } from '../databases.ts';
import type { WorldFiles } from '../world/on-disk.ts';
import { captured, loadBriefs, openWithSeeds } from './load.ts';
import { plainStatements } from './plain-statements.ts';
import type { Statement } from './raw-writer.ts';
import { type Sent, watchedEngine } from './watched-engine.ts';

/** What an ingest wrote, transaction by transaction: the vocabulary, then the briefs. */
export interface Recorded {
  seeds: Statement[][];
  briefs: Statement[][];
}

/** Ingests a world and keeps what was written. */
export async function recordedWrites(database: BenchDatabase, world: WorldFiles): Promise<Recorded> {
  let transactions: Statement[][] = [];
  const onWritten = (writes: Sent[]) =>
    transactions.push(writes.map(({ query, params }): Statement => [cypher(query), params]));
  const graph = await openWithSeeds(database, world, (opened) => watchedEngine(opened, { onWritten }));
  const seeds = transactions;
  transactions = [];
  await loadBriefs(database, graph, world);
  await graph.close();
  return { seeds, briefs: transactions };
}

const briefsAtOnce = 500;

/** The same briefs as an engineer would write them, who wants no more than the plain graph. */
export async function plainWrites({ seeds, briefs }: WorldFiles): Promise<Recorded> {
  const captures = readCaptures([briefs], { capturedAt: captured, onRefused: refuse });
  const { entries } = await readVocabulary(seeds);
  const transactions: Statement[][] = [];
  let batch: LinkedBrief[] = [];
  for await (const linked of linkCaptures(captures, entries, refuse)) {
    if (batch.push(linked) < briefsAtOnce) continue;
    transactions.push(plainStatements(batch));
    batch = [];
  }
  if (batch.length > 0) transactions.push(plainStatements(batch));
  return { seeds: [], briefs: transactions };
}

function refuse(error: Error): never {
  throw error;
}
