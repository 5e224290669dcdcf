import type { ExecutionArgs, ExecutionResult } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { apiError } from '../api-error.ts';
import { aliasesRule } from './aliases.ts';
import { costOf } from './cost.ts';
import { depthRule } from './depth.ts';
import { limits } from './limits.ts';

/** A plugin for yoga: refuses what is too long, deep, wide or dear, before anything of it runs. */
export function useLimits(): Plugin {
  return {
    onParse({ parseFn, setParseFn }) {
      setParseFn((source: string, options?: object) => {
        try {
          return parseFn(source, { ...options, maxTokens: limits.tokens });
        } catch (error) {
          // The parser calls itself for each list in a list: a few hundred of them fill the stack.
          throw error instanceof RangeError ? apiError('TOO_COMPLEX', 'The query nests too deep to be read.') : error;
        }
      });
    },
    onValidate({ addValidationRule }) {
      addValidationRule(depthRule);
      addValidationRule(aliasesRule);
    },
    onExecute: refuseDear,
    // Of a subscription each event costs that much.
    onSubscribe: refuseDear,
  };
}

interface Run {
  args: ExecutionArgs;
  setResultAndStopExecution(result: ExecutionResult): void;
}

function refuseDear({ args, setResultAndStopExecution }: Run): void {
  const { schema, document, operationName, variableValues } = args;
  const cost = costOf({ schema, document, operationName, variables: variableValues ?? {} });
  if (cost <= limits.cost) return;
  const rule = 'Ask for smaller pages or fewer levels at once.';
  setResultAndStopExecution({
    errors: [
      apiError('TOO_COMPLEX', `The query could return ${cost} objects. At most ${limits.cost} are allowed. ${rule}`, {
        cost,
      }),
    ],
  });
}
