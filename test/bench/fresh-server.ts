/** A server to be measured by fresh.ts, in a process of its own: `node fresh-server.ts KIND`. Prints its address. */
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { createYoga } from 'graphql-yoga';
import { createApi } from '../../src/api/create-api.ts';
import { connect } from '../../src/graph/connect.ts';
import { ingest } from '../../src/pipeline/ingest.ts';
import { readVocabulary, sampleBriefs } from '../../src/pipeline/vocabulary.ts';

const kind = process.argv[2] ?? '';
const constant = 'x'.repeat(Number(process.env.BENCH_BYTES ?? 1000));

const server = createServer(await listener());
server.listen(0, '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`);
});
process.stdin.on('end', () => process.exit()).resume();

async function listener(): Promise<RequestListener> {
  if (kind === 'node') {
    return (request, response) => request.resume().on('end', () => response.end(constant));
  }
  if (kind === 'yoga') {
    const typeDefs = 'type Query { constant: String! }';
    const schema = makeExecutableSchema({ typeDefs, resolvers: { Query: { constant: () => constant } } });
    return createYoga({ schema, logging: false });
  }
  const graph = await connect(kind.includes('neo4j') ? (process.env.NEO4J_URI ?? '') : 'memory:');
  await ingest([sampleBriefs], { graph, vocabulary: await readVocabulary() });
  const annotate = async () => [];
  return createApi({ graph, annotate, ...(kind.includes('anew') ? { cacheSize: 0 } : {}) }).listener;
}
