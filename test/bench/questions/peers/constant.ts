/**
 * A peer: yoga and a constant, which is all that yoga alone costs. `constant.ts FILE`: answers of the plain peer, by the
 * name of the question; each is given whatever is asked for.
 */
import { readFileSync } from 'node:fs';
import { createYoga } from 'graphql-yoga';
import { peerSchema } from './schema.ts';
import { servePeer } from './serve-peer.ts';

const answers = JSON.parse(readFileSync(process.argv[2] as string, 'utf8'));

const schema = peerSchema({
  Query: {
    paper: () => answers.Q1.paper,
    concept: () => answers.Q2.concept,
    search: () => answers.Q3.search,
    conceptByKey: () => answers.Q4.conceptByKey,
  },
});

servePeer(createYoga<object>({ schema, graphiql: false, logging: false }));
