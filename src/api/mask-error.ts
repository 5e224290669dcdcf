import { BriefgraphError } from '../errors.ts';
import { apiError } from './api-error.ts';
import { requestId } from './request-id.ts';

export type Log = (error: unknown, requestId: string) => void;

/** Codes of a database that may answer again later; any other failure is ours. */
const passing = new Set(['DATABASE_UNAVAILABLE', 'DATABASE_HELD']);

/**
 * What a client may see of an error: our own answers as they are, of everything else a code and the request's id. What
 * happened goes to the log, under the same id.
 */
export function maskError(error: unknown, log: Log): Error {
  const original = originalOf(error);
  if (original === null) return error as Error;
  log(original, requestId());
  const masked =
    original instanceof BriefgraphError && passing.has(original.code)
      ? apiError('DATABASE_UNAVAILABLE', 'The database does not answer at the moment. Try again in a little while.', {
          requestId: requestId(),
        })
      : apiError('INTERNAL', 'Something went wrong here. It was logged under this request id.', {
          requestId: requestId(),
          // Makes it a 500 where nothing of the operation ran, as GraphQL over HTTP wants it.
          unexpected: true,
        });
  return located(masked, error);
}

/** What a resolver threw; null for an error that was made to be shown. */
function originalOf(error: unknown): unknown {
  if (!isGraphQLError(error)) return error;
  if (error.originalError == null) return null;
  return originalOf(error.originalError);
}

interface Located extends Error {
  originalError?: unknown;
  path?: readonly (string | number)[];
  locations?: readonly unknown[];
}

function isGraphQLError(error: unknown): error is Located {
  return error instanceof Error && error.name === 'GraphQLError';
}

function located(masked: Error, error: unknown): Error {
  if (!isGraphQLError(error)) return masked;
  return Object.defineProperties(masked, {
    path: { value: error.path, enumerable: true },
    locations: { value: error.locations, enumerable: true },
  });
}
