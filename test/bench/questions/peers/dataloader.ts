/** A peer: yoga with a resolver for each field and dataloader, a statement a level. `dataloader.ts URI`. */
import DataLoader from 'dataloader';
import { createYoga } from 'graphql-yoga';
import { type Read, reader, whole } from './read.ts';
import { peerSchema } from './schema.ts';
import { servePeer } from './serve-peer.ts';
import { statement } from './statement.ts';

interface Context {
  /** All that belongs to a key, by the name of the statement. */
  many: (name: string, key: string, first?: number) => Promise<object[]>;
}

const read = reader(process.argv[2] as string);
const statements = new Map<string, string>();

function contextOf(read: Read): Context {
  const loaders = new Map<string, DataLoader<string, object[]>>();
  const make = (name: string, first: number) => {
    if (!statements.has(name)) statements.set(name, statement(`dataloader/${name}`));
    return new DataLoader<string, object[]>(async (keys) => {
      const rows = await read(statements.get(name) as string, { keys: [...keys], first: whole(first) });
      const found = new Map<unknown, object[]>(keys.map((key) => [key, []]));
      for (const { key, value } of rows) found.get(key)?.push(value as object);
      return keys.map((key) => found.get(key) as object[]);
    });
  };
  return {
    many: (name, key, first = 1) => {
      const known = `${name} ${first}`;
      const loader = loaders.get(known) ?? make(name, first);
      loaders.set(known, loader);
      return loader.load(key);
    },
  };
}

interface Args {
  id: string;
  key: string;
  query: string;
  first: number;
}

interface Parent {
  id: string;
}

const one = async (rows: Promise<object[]>) => (await rows)[0] ?? null;

const schema = peerSchema({
  Query: {
    paper: (_: unknown, { id }: Args, { many }: Context) => one(many('paper', id)),
    concept: (_: unknown, { id }: Args, { many }: Context) => one(many('concept', id)),
    conceptByKey: (_: unknown, { key }: Args, { many }: Context) => one(many('concept-by-key', key)),
    search: (_: unknown, { query, first }: Args, { many }: Context) => many('search', query, first),
  },
  Paper: { briefs: ({ id }: Parent, { first }: Args, { many }: Context) => many('paper-briefs', id, first) },
  Brief: {
    outlet: ({ id }: Parent, _: unknown, { many }: Context) => one(many('brief-outlet', id)),
    concepts: ({ id }: Parent, { first }: Args, { many }: Context) => many('brief-concepts', id, first),
  },
  Concept: { related: ({ id }: Parent, { first }: Args, { many }: Context) => many('related', id, first) },
  Reason: {
    briefs: ({ pair }: { pair: string | null }, { first }: Args, { many }: Context) =>
      pair === null ? [] : many('pair-briefs', pair, first),
  },
});

servePeer(createYoga<object, Context>({ schema, context: () => contextOf(read), graphiql: false, logging: false }));
