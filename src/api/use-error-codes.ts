import type { Plugin } from 'graphql-yoga';
import type { ApiCode } from './api-error.ts';

interface Result {
  errors?: readonly { extensions: Record<string, unknown> }[];
}

/** What yoga says of requests, in our words. GraphQL's own codes (GRAPHQL_PARSE_FAILED …) stay. */
const codes: Record<string, ApiCode> = { BAD_REQUEST: 'BAD_USER_INPUT', REQUEST_ENTITY_TOO_LARGE: 'TOO_COMPLEX' };

/** Codes of requests that cannot be served as they are, whoever serves them. */
const askersFault = new Set<string>(['NOT_FOUND', 'AMBIGUOUS', 'TOO_COMPLEX'] satisfies ApiCode[]);

/**
 * A plugin for yoga: every error has a code; what GraphQL itself finds wrong in a request is the asker's to mend. It
 * takes out yoga's `originalError`, which repeats what was sent. Where a code of ours says that a request is the asker's
 * to change, `classification` says so as other servers do, for programs that know no more of us (Schemathesis).
 */
export function useErrorCodes(): Plugin {
  return {
    onResultProcess({ result }) {
      for (const { errors } of (Array.isArray(result) ? result : [result]) as Result[]) {
        for (const { extensions } of errors ?? []) {
          const code = String(extensions.code ?? 'BAD_REQUEST');
          extensions.code = codes[code] ?? code;
          if (askersFault.has(code)) extensions.classification = 'BAD_REQUEST';
          // A body that is no JSON: 400 whatever is accepted, as GraphQL over HTTP has it.
          if (extensions.originalError) extensions.http = { status: 400 };
          delete extensions.originalError;
        }
      }
    },
  };
}
