import type { Mention } from '../../model.ts';
import { apiError } from '../api-error.ts';
import type { AnnotatedText, Context } from '../context.ts';
import { entityById } from '../entity.ts';

/** UTF-16 code units, of one text and of all texts of a call; and how many texts a call may have. */
const longestText = 50_000;
const longestTogether = 150_000;
const mostTexts = 100;

/** Query.annotate. */
export async function annotate(_: unknown, { text }: { text: string }, context: Context) {
  if (text.length > longestText) throw tooLong('"text"', text);
  return (await context.annotate([text]))[0];
}

/** Query.annotateMany: an error stands in the place of a text that has one, so that the others are not lost. */
export async function annotateMany(_: unknown, { texts }: { texts: string[] }, context: Context) {
  if (texts.length > mostTexts) {
    throw apiError(
      'BAD_USER_INPUT',
      `"texts" has ${texts.length} texts. At most ${mostTexts} can be annotated at once.`,
    );
  }
  const together = texts.reduce((sum, { length }) => sum + length, 0);
  if (together > longestTogether) {
    const rule = `At most ${longestTogether} can be annotated at once. Send them in several calls.`;
    throw apiError('BAD_USER_INPUT', `"texts" has ${together} UTF-16 code units together. ${rule}`);
  }
  const fitting = texts.filter(({ length }) => length <= longestText);
  const annotated: Iterator<AnnotatedText | Error> = (await context.annotate(fitting)).values();
  return texts.map((text, index) =>
    text.length > longestText ? tooLong(`"texts"[${index}]`, text) : annotated.next().value,
  );
}

function tooLong(name: string, text: string) {
  const message = `${name} has ${text.length} UTF-16 code units. At most ${longestText} can be annotated.`;
  return apiError('BAD_USER_INPUT', message);
}

export const annotatedMention = {
  entity: ({ id }: Mention, _: unknown, { load }: Context) => entityById(load, id),
};
