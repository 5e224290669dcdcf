import type { Searchable } from '../graph/engine.ts';
import { urlKey } from '../text/identifier.ts';
import { labelKey } from '../text/tokens.ts';
import { apiError } from './api-error.ts';
import type { Context } from './context.ts';
import { entityById, folderOf, labelOf, typeOfId } from './entity.ts';
import type { KeyedRow } from './loaders.ts';
import { type Named, nearest } from './nearest.ts';
import { arxivKeys, doiKeys, paperKeys } from './paper-keys.ts';
import type { EntityRow } from './rows.ts';

/** The keys that an argument's value stands for, the most telling first; empty for what can be no such thing. */
type KeysOf = (value: string) => string[];

interface Finder {
  /** The statement in the type's folder. */
  statement: string;
  keys: KeysOf;
  form: string;
}

const byLabel: Finder = { statement: 'by-name', keys: (value) => [labelKey(value)], form: 'a name' };

/** How each argument of a look-up finds its entity. */
const finders: Record<string, Finder> = {
  label: byLabel,
  name: byLabel,
  title: byLabel,
  arxivId: { statement: 'by-name', keys: (value) => arxivKeys(value), form: 'an arXiv id' },
  doi: { statement: 'by-name', keys: (value) => doiKeys(value), form: 'a DOI' },
  url: { statement: 'by-name', keys: (value) => paperKeys(value), form: 'a web address' },
  'brief url': {
    statement: 'by-url',
    keys: (value) => [urlKey(value)].filter((key) => key !== null),
    form: 'a web address',
  },
};

interface NodeRow extends KeyedRow {
  node: EntityRow;
}

export type LookUpArgs = Record<string, string | null | undefined>;

/**
 * The resolver of a look-up by exactly one of several arguments. What names nothing is a NOT_FOUND error with the
 * nearest names; what names several entities is AMBIGUOUS with all of them, unless one alone is curated. An id of
 * another type is null.
 */
export function lookUp(type: Searchable, keep: (entity: EntityRow, context: Context) => Promise<boolean> = isShown) {
  return async (_: unknown, args: LookUpArgs, context: Context): Promise<EntityRow | null> => {
    const given = Object.entries(args).filter((entry): entry is [string, string] => entry[1] != null);
    const [argument, value] = given[0] ?? ['', ''];
    if (given.length !== 1) {
      throw apiError('BAD_USER_INPUT', `Give exactly one argument to find a ${folderOf(type)} by.`);
    }
    if (argument === 'id') return byId(type, value, context);
    const found = await candidates(type, argument, value, context);
    const wanted = await Promise.all(found.map((entity) => keep(entity, context)));
    const kept = found.filter((_entity, i) => wanted[i]);
    return onlyOne(kept) ?? notOne(type, value, kept, context);
  };
}

async function isShown(entity: EntityRow): Promise<boolean> {
  return !('status' in entity) || entity.status !== 'CANDIDATE';
}

async function byId(type: Searchable, id: string, context: Context): Promise<EntityRow | null> {
  const idType = typeOfId(id);
  if (idType !== null && idType !== type) return null;
  const words = id.slice(id.indexOf('/') + 1).replace(/[-/]/g, ' ');
  return (await entityById(context.load, id)) ?? notOne(type, words, [], context, id);
}

async function candidates(type: Searchable, argument: string, value: string, { load }: Context): Promise<EntityRow[]> {
  const finder = finders[`${folderOf(type)} ${argument}`] ?? (finders[argument] as Finder);
  const keys = finder.keys(value);
  if (keys.length === 0) throw apiError('BAD_USER_INPUT', `"${argument}" is not ${finder.form}.`);
  for (const key of keys) {
    const rows = await load.many<NodeRow>(`${folderOf(type)}/${finder.statement}`, key);
    if (rows.length > 0) return rows.map((row) => row.node);
  }
  return [];
}

/** The only entity, or the only curated one. */
function onlyOne(found: EntityRow[]): EntityRow | null {
  const curated = found.filter((entity) => 'status' in entity && entity.status === 'CURATED');
  return (found.length === 1 ? found[0] : curated.length === 1 ? curated[0] : null) ?? null;
}

async function notOne(
  type: Searchable,
  asked: string,
  found: EntityRow[],
  context: Context,
  id: string | null = null,
): Promise<never> {
  const noun = folderOf(type);
  if (found.length > 1) {
    const all = found.map((entity): Named => ({ id: entity.id, label: labelOf(entity) }));
    throw apiError('AMBIGUOUS', `"${short(asked)}" means ${found.length} of type ${noun}. Ask by id.`, {
      candidates: all.slice(0, 100),
    });
  }
  const near = await nearest(type, asked, context);
  // Who has the very name, and is no author of any paper known here, is not what was meant.
  const other = near.find(({ label }) => labelKey(label) !== labelKey(asked));
  const hint = other ? ` Did you mean "${short(other.label)}"?` : '';
  throw apiError('NOT_FOUND', `There is no ${noun} "${short(id ?? asked)}".${hint}`, { nearest: near });
}

function short(text: string): string {
  return text.length > 100 ? `${text.slice(0, 100)}…` : text;
}
