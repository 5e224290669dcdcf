import type { ASTVisitor, ValidationContext } from 'graphql';
import { apiError } from '../api-error.ts';
import { limits } from './limits.ts';
import { measure, sum } from './measure.ts';

/** Refuses documents that ask the same over and over under other names. */
export function aliasesRule(context: ValidationContext): ASTVisitor {
  return {
    Document(document) {
      const aliases = measure(document, { field: (field, inner) => (field.alias ? 1 : 0) + inner, together: sum });
      if (aliases > limits.aliases) {
        context.reportError(
          apiError('TOO_COMPLEX', `The query has ${aliases} aliases. At most ${limits.aliases} are allowed.`),
        );
      }
    },
  };
}
