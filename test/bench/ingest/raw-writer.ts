/** Writing without the product: the plain driver, and the embedded engine's own binding. */
import grafeo from '@grafeo-db/js';
import neo4j from 'neo4j-driver';
import { connect } from '../../../src/graph/connect.ts';
import { statements } from '../../../src/graph/cypher.ts';
import { searchable } from '../../../src/graph/engine.ts';
import type { BenchDatabase } from '../databases.ts';

/** A statement's text and its parameters, in the types of the engine it goes to. */
export type Statement = [text: string, params: Record<string, unknown>];

export interface RawWriter {
  /** Parameters as the engine takes them: done before anything is measured. */
  inItsTypes(params: Record<string, unknown>): Record<string, unknown>;
  /** One transaction. */
  write(all: Statement[]): Promise<void>;
  /** What `ingest` does at its end. */
  checkpoint(): void;
  close(): Promise<void>;
}

/** Opens an emptied database, which gets the indexes of ours. */
export async function rawWriter(database: BenchDatabase): Promise<RawWriter> {
  const url = await database.empty();
  return database.kind === 'embedded' ? rawEmbedded(url) : rawNeo4j(url);
}

async function rawEmbedded(path: string): Promise<RawWriter> {
  const db = grafeo.GrafeoDB.create(path);
  for (const file of ['schema/embedded-keys', 'schema/keys', 'schema/indexes']) {
    for (const statement of statements(file)) await db.executeCypher(statement);
  }
  for (const label of searchable) await db.createTextIndex(label, 'words', { tokenizer: 'standard', stopWords: [] });
  return {
    inItsTypes: (params) => params,
    write: async (all) => {
      const transaction = db.beginTransaction();
      for (const [text, params] of all) await transaction.executeCypher(text, params);
      transaction.commit();
    },
    checkpoint: () => db.walCheckpoint(),
    close: async () => db.close(),
  };
}

async function rawNeo4j(uri: string): Promise<RawWriter> {
  await (await connect(uri, { env: {} })).close();
  const driver = neo4j.driver(uri);
  return {
    inItsTypes: (params) => withIntegers(params) as Record<string, unknown>,
    write: async (all) => {
      const session = driver.session();
      await session.executeWrite(async (tx) => {
        for (const [text, params] of all) await tx.run(text, params);
      });
      await session.close();
    },
    checkpoint: () => {},
    close: () => driver.close(),
  };
}

function withIntegers(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(withIntegers);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withIntegers(inner)]));
}
