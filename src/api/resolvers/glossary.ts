import { foldedLabel, headings } from '../../text/alphabetical.ts';
import { apiError } from '../api-error.ts';
import { connection, type PageArgs, pageParams } from '../connection.ts';
import type { Context } from '../context.ts';
import { date } from '../dates.ts';
import { type GlossaryEntry, isBefore, lettersOf, listed } from '../glossary.ts';
import type { ConceptRow } from '../rows.ts';
import { type StatusArgs, shownStatus } from './shown-status.ts';

const list = { name: 'glossary', place: { sort: 'string', id: 'string' } } as const;

interface GlossaryArgs extends PageArgs, StatusArgs {
  letter?: string | null;
  startsWith?: string | null;
  kind?: string[] | null;
  all?: boolean | null;
  asOf?: string | null;
}

/** Query.glossary: the letters are counted under the same filter, but of all that the letter and the beginning leave out. */
export async function glossary(_: unknown, args: GlossaryArgs, context: Context) {
  const { limit, after } = pageParams(list, args);
  const letter = headingFor(args.letter);
  const begin = foldedLabel(args.startsWith ?? '');
  const entries = listed(await context.glossary(), {
    ...shownStatus(args),
    kinds: args.kind ?? null,
    all: args.all ?? false,
    asOf: date('asOf', args.asOf),
  });
  const found = entries.filter((entry) => (!letter || entry.letter === letter) && entry.folded.startsWith(begin));
  const rest = after === null ? found : found.filter((entry) => isBefore(after as unknown as GlossaryEntry, entry));
  return {
    ...connection(list, args, {
      rows: rest.slice(0, limit),
      place: ({ sort, id }) => ({ sort, id }),
      nodes: (shown) => context.load.entities<ConceptRow>(shown.map(({ id }) => id)),
      edge: ({ row }) => ({ letter: row.letter, definitionCount: row.definitions }),
      totalCount: () => found.length,
    }),
    letters: () => lettersOf(entries),
  };
}

function headingFor(letter: string | null | undefined): string | null {
  if (letter == null) return null;
  const asked = letter.trim().slice(0, 20);
  const heading = headings.find((each) => [asked.toLowerCase(), foldedLabel(asked)].includes(each.toLowerCase()));
  if (heading) return heading;
  throw apiError('BAD_USER_INPUT', `"letter" is none of the headings: ${headings.join(', ')}.`);
}
