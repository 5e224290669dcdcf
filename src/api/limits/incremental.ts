import { useDeferStream } from '@graphql-yoga/plugin-defer-stream';
import { type ASTVisitor, type DirectiveNode, type ValidationContext, visit } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { apiError } from '../api-error.ts';
import { limits } from './limits.ts';
import { measure, sum } from './measure.ts';

const names = new Set(['defer', 'stream']);
const count = (directives: readonly DirectiveNode[]) => directives.filter(({ name }) => names.has(name.value)).length;

/**
 * A plugin for yoga: answers in pieces where `@defer` or `@stream` says so. What they defer costs as if they were not
 * there, and there are few of them: a fragment that is spread with `@defer` is gone through each time, so that ones which
 * spread each other twofold would never end. `mask` makes of an error what a client may see.
 */
export function useIncremental(mask: (error: unknown) => unknown): Plugin {
  const { onValidate } = useDeferStream() as Plugin;
  return {
    onValidate(payload) {
      // The rules for pieces take twice as long for all other documents.
      if (!uses(payload.params.documentAST)) return;
      payload.addValidationRule(incrementalRule);
      return onValidate?.(payload);
    },
    onExecute({ args, setResultAndStopExecution }) {
      if (isNegative(args.document, args.variableValues ?? {})) {
        setResultAndStopExecution({ errors: [apiError('BAD_USER_INPUT', '"initialCount" must not be negative.')] });
      }
      return { onExecuteDone: () => ({ onNext: ({ result }) => maskLater(result as Piece, mask) }) };
    },
  };
}

interface Piece {
  incremental?: { errors?: unknown[] }[];
}

/** Yoga masks the errors of an answer, and leaves those of its later pieces as they are. */
function maskLater({ incremental = [] }: Piece, mask: (error: unknown) => unknown): void {
  for (const part of incremental) if (part.errors) part.errors = part.errors.map(mask);
}

type Document = Parameters<typeof measure>[0];

const uses = (document: Document) => expanded(document) > 0;

/** All that an operation has of them, with those in fragments, each time that they are spread. */
const expanded = (document: Document) =>
  measure(document, { field: (_field, inner) => inner, directives: count, together: sum });

function incrementalRule(context: ValidationContext): ASTVisitor {
  return {
    Document(document) {
      const used = expanded(document);
      if (used > limits.incremental) {
        const message = `The query has ${used} of @defer and @stream. At most ${limits.incremental} are allowed.`;
        context.reportError(apiError('TOO_COMPLEX', message));
      }
    },
    OperationDefinition({ operation }) {
      if (operation !== 'subscription') return;
      context.reportError(
        apiError('BAD_USER_INPUT', 'Events come whole: a subscription takes no @defer and no @stream.'),
      );
    },
  };
}

/** Graphql's own rules leave that to whoever executes, where it would be an internal error. */
function isNegative(document: Document, variables: Record<string, unknown>): boolean {
  let found = false;
  visit(document, {
    VariableDefinition: ({ variable, defaultValue }) => {
      const isUsed = variables[variable.name.value] === undefined && defaultValue?.kind === 'IntValue';
      if (isUsed) variables = { ...variables, [variable.name.value]: Number(defaultValue.value) };
    },
    Directive: ({ name, arguments: given = [] }) => {
      const value = name.value === 'stream' && given.find((each) => each.name.value === 'initialCount')?.value;
      if (!value) return;
      const initial = value.kind === 'Variable' ? variables[value.name.value] : 'value' in value && value.value;
      found ||= Number(initial) < 0;
    },
  });
  return found;
}
