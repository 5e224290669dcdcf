import { createGraphQLError } from 'graphql-yoga';

/** What `extensions.code` of an error can be, besides GraphQL's own codes for documents that do not parse or validate. */
export type ApiCode =
  | 'NOT_FOUND'
  | 'AMBIGUOUS'
  | 'BAD_USER_INPUT'
  | 'TOO_COMPLEX'
  | 'TOO_MANY_REQUESTS'
  | 'TIMEOUT'
  | 'DATABASE_UNAVAILABLE'
  | 'NOT_YET'
  | 'UNAVAILABLE'
  | 'GONE'
  | 'PERSISTED_QUERY_NOT_FOUND'
  | 'OPERATION_NOT_ALLOWED'
  | 'INTERNAL';

/** An error for whoever asked: a code for programs, a sentence for people. Thrown by a resolver, the field is null. */
export function apiError(code: ApiCode, message: string, extensions: Record<string, unknown> = {}) {
  return createGraphQLError(message, { extensions: { code, ...extensions } });
}
