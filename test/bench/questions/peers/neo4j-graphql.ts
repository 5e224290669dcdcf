/** A peer: @neo4j/graphql with @cypher fields, on yoga. `neo4j-graphql.ts URI`. */
import type { GraphQLSchema } from 'graphql';
import { createYoga } from 'graphql-yoga';
import neo4j from 'neo4j-driver';
import { servePeer } from './serve-peer.ts';
import { statement } from './statement.ts';

/** What is used of the package, which stands under test/bench alone: the types are checked without it. */
interface Library {
  Neo4jGraphQL: new (options: {
    typeDefs: string;
    driver: unknown;
  }) => {
    getSchema(): Promise<GraphQLSchema>;
  };
}

const name = '@neo4j/graphql';
const { Neo4jGraphQL } = (await import(name)) as Library;
const cypher = (field: string, column: string) =>
  `@cypher(statement: ${JSON.stringify(statement(`neo4j-graphql/${field}`))}, columnName: "${column}")`;

const typeDefs = /* GraphQL */ `
  type Paper @node {
    id: ID!
    title: String!
    briefs(first: Int!): [Brief!]! ${cypher('paper-briefs', 'brief')}
  }
  type Brief @node {
    id: ID!
    title: String!
    url: String
    publishedAt: String
    outlet: Outlet ${cypher('brief-outlet', 'outlet')}
    concepts(first: Int!): [Concept!]! ${cypher('brief-concepts', 'concept')}
  }
  type Outlet @node { id: ID! name: String! }
  type Concept @node {
    id: ID!
    prefLabel: String!
    altLabels: [String!]
    kind: String
    status: String!
    definition: String
    related(first: Int!): [Related!]! ${cypher('related', 'related')}
  }
  type Related { score: Float! node: RelatedConcept! reasons: [Reason!]! }
  type RelatedConcept { id: ID! prefLabel: String! }
  type Reason { kind: String! weight: Float! briefs: [EvidenceBrief!]! }
  type EvidenceBrief { id: ID! title: String! url: String publishedAt: String }
  type Found { score: Float! node: EvidenceBrief! }
  type Query {
    conceptByKey(key: String!): Concept ${cypher('concept-by-key', 'concept')}
    search(query: String!, first: Int!): [Found!]! ${cypher('search', 'found')}
  }
`;

const driver = neo4j.driver(process.argv[2] as string);
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
servePeer(createYoga<object>({ schema, graphiql: false, logging: false }));
