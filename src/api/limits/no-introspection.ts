import type { ASTVisitor, ValidationContext } from 'graphql';
import { apiError } from '../api-error.ts';

/** Refuses to tell the schema. `__typename` tells nothing that was not asked for. */
export function noIntrospectionRule(context: ValidationContext): ASTVisitor {
  return {
    Field({ name }) {
      if (name.value === '__schema' || name.value === '__type') {
        context.reportError(
          apiError('BAD_USER_INPUT', 'This server does not tell its schema. It is published with Briefgraph.'),
        );
      }
    },
  };
}
