import { type ExecutionArgs, type ExecutionResult, getOperationAST } from 'graphql';
import { isAsyncIterable, type Plugin } from 'graphql-yoga';
import type { Running } from '../limits/gatekeeper.ts';

/** What yoga gets with a request, and where it tells of the answer. */
export interface Asked {
  /** The graph's state that what this request reads may be kept under; null where it may not be kept. */
  stamp: string | null;
  outcome: {
    whole: boolean;
    /** Whether it is a subscription. */
    follows: boolean;
  };
  /** The request as it runs: until when, and at what cost. */
  running: Running;
  /** Whether who asks can read the events of a subscription. */
  takesEvents: boolean;
  /** Who asks. */
  client: string;
}

/** A plugin for yoga: notes whether the answer is whole, which is to say that the same query would get it again. */
export function useWholeness(): Plugin<Asked> {
  return {
    onExecute({ args }) {
      const { document, operationName, contextValue } = args as ExecutionArgs & { contextValue: Asked };
      if (getOperationAST(document, operationName)?.operation !== 'query') return;
      return {
        onExecuteDone({ result }) {
          contextValue.outcome.whole = !isAsyncIterable(result) && !(result as ExecutionResult).errors;
        },
      };
    },
  };
}
