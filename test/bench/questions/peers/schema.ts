import type { GraphQLSchema } from 'graphql';
import { createSchema } from 'graphql-yoga';

/** What the plain peers serve: the types of the four questions and no more. */
const typeDefs = /* GraphQL */ `
  type Query {
    paper(id: ID!): Paper
    concept(id: ID!): Concept
    conceptByKey(key: String!): Concept
    search(query: String!, first: Int!): [Found!]!
  }
  type Paper { id: ID! title: String! briefs(first: Int!): [Brief!]! }
  type Brief { id: ID! title: String! url: String publishedAt: String outlet: Outlet concepts(first: Int!): [Concept!]! }
  type Outlet { id: ID! name: String! }
  type Concept {
    id: ID!
    prefLabel: String!
    altLabels: [String!]
    kind: String
    status: String!
    definition: String
    related(first: Int!): [Related!]!
  }
  type Related { score: Float! node: Concept! reasons: [Reason!]! }
  type Reason { kind: String! weight: Float! briefs(first: Int!): [Brief!]! }
  type Found { score: Float! node: Brief! }
`;

type Resolvers = Parameters<typeof createSchema>[0]['resolvers'];

export const peerSchema = (resolvers: Resolvers): GraphQLSchema => createSchema({ typeDefs, resolvers });
