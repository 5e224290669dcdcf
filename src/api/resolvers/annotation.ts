import type { Mention } from '../../model.ts';
import { apiError } from '../api-error.ts';
import type { Context } from '../context.ts';
import { entityById } from '../entity.ts';

/** UTF-16 code units. */
const longestText = 50_000;

export function annotate(_: unknown, { text }: { text: string }, context: Context) {
  if (text.length > longestText) {
    throw apiError(
      'BAD_USER_INPUT',
      `"text" has ${text.length} UTF-16 code units. At most ${longestText} can be annotated.`,
    );
  }
  return context.annotate(text);
}

export const annotatedMention = {
  entity: ({ id }: Mention, _: unknown, { load }: Context) => entityById(load, id),
};
