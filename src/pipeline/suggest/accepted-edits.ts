import { BriefgraphError } from '../../errors.ts';
import type { Vocabulary } from '../../model.ts';
import type { FieldValue, NewEntry, SeedEdit } from '../../seed/editing/seed-edit.ts';
import { slug } from '../../text/slug.ts';
import { labelKey } from '../../text/tokens.ts';
import type { Suggestion } from './suggestion.ts';
import { evidenceText, openComments, reasonsText } from './suggestion-comments.ts';

/** What a curator says besides yes. */
export interface Wishes {
  /** Another id for a term, or a concept that it is a name of; which of two concepts stays; which of several values. */
  as?: string;
  prefLabel?: string;
  broader?: string[];
  definition?: string;
}

const bare = (id: string) => id.replace(/^concept\//, '');

/** The changes of the seeds that a suggestion means, with what was wished. Throws USAGE for a wish that does not fit. */
export function acceptedEdits(suggestion: Suggestion, wishes: Wishes, vocabulary: Vocabulary): SeedEdit[] {
  refuseWishes(suggestion, wishes);
  const { kind, entry, choices, list, edits } = suggestion;
  if (kind === 'term') return termEdits(suggestion, wishes, vocabulary);
  if (kind === 'definition') {
    if (!wishes.definition) throw needs(suggestion, 'a definition is in a curator’s own words', '--definition "…"');
    return [{ kind: 'set', list, id: entry.id, field: 'definition', value: wishes.definition, comments: [] }];
  }
  if (kind === 'same' && wishes.as && !edits.some((edit) => edit.kind === 'append')) {
    const pair = suggestion.id.slice('same/'.length);
    const [stays, goes] = bothOf(pair, String(entry.id), String(entry.replacedBy), bare(wishes.as), suggestion);
    return [{ kind: 'set', list, id: goes, field: 'replacedBy', value: stays, comments: whyComments(suggestion) }];
  }
  if (choices.length > 0) {
    const chosen = choices.find(({ value }) => value === wishes.as);
    const values = choices.map(({ value }) => value).join(' or ');
    if (!chosen) throw needs(suggestion, 'briefs give different ones', `--as ${values}`);
    return [{ kind: 'set', list, id: entry.id, field: chosen.field, value: chosen.value, comments: [] }];
  }
  return edits.map((edit) => ({ ...edit, comments: whyComments(suggestion) }));
}

/** The changes that can be written without asking; what a curator has to say stands as an empty field with the quotes. */
export function writtenEdits(suggestion: Suggestion, vocabulary: Vocabulary): SeedEdit[] {
  const { open, entry, list } = suggestion;
  if (!open) {
    const quoted = suggestion.evidence.slice(0, 1).map(evidenceText);
    return acceptedEdits(suggestion, {}, vocabulary).map((edit) => ({
      ...edit,
      comments: [...whyComments(suggestion), ...quoted],
    }));
  }
  const comments = openComments(suggestion);
  return Object.entries(entry).flatMap(([field, value]): SeedEdit[] =>
    value === null ? [{ kind: 'set', list, id: entry.id, field, value, comments }] : [],
  );
}

function termEdits(suggestion: Suggestion, wishes: Wishes, { concepts }: Vocabulary): SeedEdit[] {
  const { entry: found } = suggestion;
  const suggested = String(found.prefLabel);
  const altLabels = listed(found.altLabels);
  const as = wishes.as === undefined ? undefined : bare(wishes.as);
  if (as !== undefined && concepts.some(({ id }) => id === `concept/${as}`)) {
    return [
      {
        kind: 'append',
        list: 'concepts',
        id: as,
        field: 'altLabels',
        values: [suggested, ...altLabels],
        comments: whyComments(suggestion),
      },
    ];
  }
  const prefLabel = wishes.prefLabel ?? suggested;
  const others = [suggested, ...altLabels].filter((label) => labelKey(label) !== labelKey(prefLabel));
  const above = wishes.broader?.map(bare) ?? listed(found.broader);
  const entry: NewEntry = {
    id: as ?? (wishes.prefLabel ? slug(prefLabel) : found.id),
    prefLabel,
    ...(others.length > 0 ? { altLabels: others } : {}),
    ...(wishes.definition ? { definition: wishes.definition } : {}),
    ...(above.length > 0 ? { broader: above } : {}),
  };
  return [{ kind: 'insert', list: 'concepts', entry, comments: whyComments(suggestion) }];
}

const listed = (value: FieldValue | null | undefined) => (Array.isArray(value) ? value : []);

/** Kept in the file, for whoever reads the entry next. */
function whyComments(suggestion: Suggestion): string[] {
  const [first] = suggestion.evidence;
  return [`Suggested: ${reasonsText(suggestion)}${first ? ` (${first.brief})` : ''}`];
}

function bothOf(pair: string, one: string, other: string, stays: string, suggestion: Suggestion): [string, string] {
  if (stays === one) return [one, other];
  if (stays === other) return [other, one];
  throw needs(suggestion, `"${stays}" is neither of ${pair.replace('+', ' and ')}`, `--as ${one} or --as ${other}`);
}

const fitting: Record<keyof Wishes, Suggestion['kind'][]> = {
  as: ['term', 'same', 'identifier'],
  prefLabel: ['term'],
  broader: ['term'],
  definition: ['term', 'definition'],
};
const option = { as: '--as', prefLabel: '--pref-label', broader: '--broader', definition: '--definition' };

function refuseWishes({ id, kind }: Suggestion, wishes: Wishes): void {
  for (const wish of Object.keys(fitting) as (keyof Wishes)[]) {
    if (wishes[wish] === undefined || fitting[wish].includes(kind)) continue;
    throw new BriefgraphError('USAGE', `${option[wish]} is not for ${id}`, {
      next: `It is for suggestions of ${fitting[wish].join(', ')}.`,
    });
  }
}

function needs({ id, evidence }: Suggestion, why: string, what: string): BriefgraphError {
  const quotes = evidence.map((each) => `\n  ${evidenceText(each)}`).join('');
  return new BriefgraphError('USAGE', `${id}: ${why}`, { next: `Say it with ${what}.${quotes}` });
}
