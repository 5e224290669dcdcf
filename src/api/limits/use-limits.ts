import type { ExecutionArgs, ExecutionResult } from 'graphql';
import { isAsyncIterable, type Plugin } from 'graphql-yoga';
import { apiError } from '../api-error.ts';
import type { Context } from '../context.ts';
import { type Cost, costOf } from './cost.ts';
import { countObjects } from './count-objects.ts';
import { documentFaults } from './document-faults.ts';
import { isDeeperThan } from './input-depth.ts';
import { limits } from './limits.ts';
import { noIntrospectionRule } from './no-introspection.ts';

export interface LimitsOptions {
  /** Whether the schema is told, by introspection and by "did you mean". */
  introspection: boolean;
}

/**
 * A plugin for yoga: refuses what is too long, deep, wide or dear, before anything of it runs; lets the rest run when it
 * is its turn; and tells in `extensions.cost` what it could have cost and what it did.
 */
export function useLimits({ introspection }: LimitsOptions): Plugin<Context> {
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
    onValidate({ validateFn, setValidationFn, addValidationRule }) {
      if (!introspection) addValidationRule(noIntrospectionRule);
      const options = { maxErrors: limits.validationErrors, hideSuggestions: !introspection };
      setValidationFn((schema, document, rules) => {
        const faults = documentFaults(document);
        return faults.length > 0 ? faults : validateFn(schema, document, rules, options);
      });
    },
    // Of a subscription each event runs, and costs, like a request: it has begun when its brief came.
    onSubscribe({ args, setResultAndStopExecution }) {
      const { contextValue } = args as Run;
      const cost = costOf(operationOf(args as Run));
      const refusal = refusalOf(args as Run, cost);
      if (refusal) return setResultAndStopExecution(refusal);
      contextValue.eventCost = cost.requested;
      return {
        onSubscribeResult: () => ({
          onNext({ result, setResult }) {
            if (!introspection) hideSuggestions(result as ExecutionResult);
            const actual = actualCost(cost, result as ExecutionResult);
            contextValue.running.end(actual);
            contextValue.running.leave();
            setResult(withCost(result as ExecutionResult, cost.requested, actual));
          },
        }),
      };
    },
    async onExecute({ args, setResultAndStopExecution }) {
      const { contextValue } = args as Run;
      const cost = costOf(operationOf(args as Run));
      const refusal = refusalOf(args as Run, cost);
      if (refusal) return setResultAndStopExecution(refusal);
      await contextValue.running.begin(cost.requested);
      return {
        onExecuteDone: ({ result, setResult }) => {
          if (isAsyncIterable(result)) return;
          if (!introspection) hideSuggestions(result as ExecutionResult);
          const actual = actualCost(cost, result as ExecutionResult);
          contextValue.running.end(actual);
          setResult(withCost(result as ExecutionResult, cost.requested, actual));
        },
      };
    },
  };
}

/** What GraphQL itself finds wrong with variables; it has no setting for them. What we say has a code. */
function hideSuggestions({ errors = [] }: ExecutionResult): void {
  for (const error of errors) {
    if (error.extensions?.code === undefined) error.message = error.message.replace(/ Did you mean .*$/s, '');
  }
}

type Run = ExecutionArgs & { contextValue: Context };

const operationOf = ({ schema, document, operationName, variableValues }: Run) => ({
  ...{ schema, document, operationName },
  variables: variableValues ?? {},
});

/** Why an operation may not run. */
function refusalOf({ variableValues }: Run, { requested }: Cost): ExecutionResult | null {
  if (isDeeperThan(variableValues, limits.inputDepth)) {
    const message = `The variables nest deeper than ${limits.inputDepth} lists and objects.`;
    return { errors: [apiError('TOO_COMPLEX', message)] } as ExecutionResult;
  }
  return requested > limits.cost ? tooDear(requested) : null;
}

function tooDear(requested: number): ExecutionResult {
  const rule = 'Ask for smaller pages or fewer levels at once.';
  const message = `The query could return ${requested} objects. At most ${limits.cost} are allowed. ${rule}`;
  return withCost({ errors: [apiError('TOO_COMPLEX', message, { cost: requested })] } as ExecutionResult, requested, 0);
}

/** What it really cost: the objects that came, and what was added for work that was done whatever came of it. */
function actualCost({ requested, added, objects }: Cost, { data }: ExecutionResult): number {
  return Math.min(requested, added + countObjects(data, objects));
}

/** It stands at the very end of the answer: see fresh/with-what-is-left.ts. */
function withCost(result: ExecutionResult, requested: number, actual: number): ExecutionResult {
  const { extensions, ...rest } = result;
  return { ...rest, extensions: { ...extensions, cost: { requested, actual, limit: limits.cost } } };
}
