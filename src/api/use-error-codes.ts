import type { Plugin } from 'graphql-yoga';

interface Result {
  errors?: readonly { extensions: Record<string, unknown> }[];
}

/** A plugin for yoga: every error has a code; those that GraphQL itself finds in a request are the asker's to mend. */
export function useErrorCodes(): Plugin {
  return {
    onResultProcess({ result }) {
      for (const { errors } of (Array.isArray(result) ? result : [result]) as Result[]) {
        for (const { extensions } of errors ?? []) extensions.code ??= 'BAD_USER_INPUT';
      }
    },
  };
}
