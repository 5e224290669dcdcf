import type { GraphQLParams, Plugin } from 'graphql-yoga';
import { type ApiCode, apiError } from '../api-error.ts';
import { hashOf, type Operations } from './operations.ts';

/** The parameter of an operation's id, beside the `sha256Hash` that clients send in `extensions.persistedQuery`. */
export const idParameter = 'documentId';

/**
 * A plugin for yoga: takes the id of an operation in the place of its text. Which text a hash is of can be told by any
 * client that sends both (automatic persisted queries); it is kept once it has run.
 */
export function useOperations(operations: Operations): Plugin {
  return {
    onParams({ params, setParams, request }) {
      const id = idOf(params) ?? idInAddress(request);
      if (params.query) return checkText(params.query, id);
      if (id === null) return;
      const query = operations.find(id);
      if (query === undefined) throw refused('PERSISTED_QUERY_NOT_FOUND', 'PersistedQueryNotFound', 404);
      setParams({ ...params, query });
    },
    onExecute({ args }) {
      const { params } = args.contextValue as { params: GraphQLParams };
      const id = idOf(params);
      if (id !== null && params.query && id === hashOf(params.query)) operations.remember(id, params.query);
    },
  };

  function checkText(query: string, id: string | null): void {
    if (typeof query !== 'string') return;
    if (!operations.allows(query)) {
      const message = 'Only known operations are answered here. Send the id of one.';
      throw refused('OPERATION_NOT_ALLOWED', message, 403);
    }
    if (id !== null && operations.find(id) !== query && id !== hashOf(query)) {
      throw refused('BAD_USER_INPUT', 'The hash is not that of the query: SHA-256, in hexadecimal digits.', 400);
    }
  }
}

/** The id that a request names: as GraphQL over HTTP has it, or as Apollo's clients do. */
function idOf(params: GraphQLParams & { [idParameter]?: unknown }): string | null {
  const id = params[idParameter];
  if (typeof id === 'string') return withoutKind(id);
  const persisted = params.extensions?.persistedQuery as { sha256Hash?: unknown } | null | undefined;
  return typeof persisted?.sha256Hash === 'string' ? persisted.sha256Hash : null;
}

/** Yoga hands on those parameters of an address alone that it knows. */
function idInAddress({ method, url }: Request): string | null {
  const id = method === 'GET' ? new URL(url).searchParams.get(idParameter) : null;
  return id && withoutKind(id);
}

const withoutKind = (id: string) => id.replace(/^sha256:/, '');

/** `spec`: GraphQL over HTTP wants 200 for an error told as `application/json`. */
function refused(code: ApiCode, message: string, status: number) {
  return apiError(code, message, { http: { status, spec: true } });
}
