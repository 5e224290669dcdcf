import type { ASTVisitor, ValidationContext } from 'graphql';
import { apiError } from '../api-error.ts';
import { limits } from './limits.ts';
import { largest, measure } from './measure.ts';

/** Refuses documents that nest too deep. Introspection is bounded by GraphQL's own rule. */
export function depthRule(context: ValidationContext): ASTVisitor {
  return {
    Document(document) {
      const depth = measure(document, {
        field: (field, inner) => (field.name.value.startsWith('__') ? 1 : 1 + inner),
        together: largest,
      });
      if (depth > limits.depth) {
        context.reportError(
          apiError('TOO_COMPLEX', `The query is ${depth} levels deep. At most ${limits.depth} are allowed.`),
        );
      }
    },
  };
}
