/** A GraphQL text that knows the types of its result and variables. */
export type TypedText<Result, Variables> = string & Decoration<Result, Variables>;

/**
 * What typed documents have in common, whoever makes them (@graphql-typed-document-node/core, graphql-codegen's strings,
 * gql.tada): a mark for the compiler, which no document has in fact.
 */
export interface Decoration<Result, Variables> {
  __apiType?: (variables: Variables) => Result;
}

export function typed<Result, Variables>(text: string): TypedText<Result, Variables> {
  return text as TypedText<Result, Variables>;
}
