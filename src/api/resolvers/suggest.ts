import { searchable } from '../../graph/engine.ts';
import { apiError } from '../api-error.ts';
import { pageSize } from '../connection.ts';
import type { Context } from '../context.ts';
import type { NamedType } from '../names/name-index.ts';
import { typeNamed } from '../search/find.ts';
import { type Suggestion, suggestions, type Typed, typedIn, typedOf } from '../search/suggest.ts';

interface SuggestArgs {
  prefix: string;
  types?: string[] | null;
  first?: number | null;
}

/** What a list under a field to type in has room for. */
const usual = 10;

export async function suggest(_: unknown, { prefix, types, first }: SuggestArgs, context: Context) {
  const size = pageSize(first, usual);
  const wanted = new Set(types?.map(typeNamed) ?? searchable);
  const typed = typedOf(prefix);
  if (typed === null) return [];
  const found = suggestions(typed, wanted as Set<NamedType>, size, await context.names());
  return found.map((each) => suggestion(each, typed, context));
}

function suggestion({ name: { of, kind, written } }: Suggestion, typed: Typed, { load }: Context) {
  // What is hidden is found, and never shown.
  const text = kind === 'ALTERNATIVE' ? written : of.label;
  return {
    id: of.id,
    type: of.type.toUpperCase(),
    label: of.label,
    briefs: of.briefs,
    matched: () => ({
      field: kind === 'ALTERNATIVE' ? kind : 'LABEL',
      text,
      start: 0,
      end: text.length,
      highlights: kind === 'HIDDEN' ? [] : typedIn(text, typed),
    }),
    node: async () => {
      const node = await load.entity(of.id);
      if (node) return node;
      throw apiError('NOT_FOUND', `"${of.id}" has gone in this moment. Ask again.`);
    },
  };
}
