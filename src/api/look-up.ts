import type { Searchable } from '../graph/engine.ts';
import { urlKey } from '../text/identifier.ts';
import { samePerson } from '../text/same-person.ts';
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
  /** Whether it can be misspelt, so that names like it are worth telling. */
  spelt: boolean;
}

const byLabel: Finder = { statement: 'by-name', keys: (value) => [labelKey(value)], form: 'a name', spelt: true };

/** How each argument of a look-up finds its entity. */
const finders: Record<string, Finder> = {
  label: byLabel,
  name: byLabel,
  title: byLabel,
  arxivId: { statement: 'by-name', keys: (value) => arxivKeys(value), form: 'an arXiv id', spelt: false },
  doi: { statement: 'by-name', keys: (value) => doiKeys(value), form: 'a DOI', spelt: false },
  url: { statement: 'by-name', keys: (value) => paperKeys(value), form: 'a web address', spelt: false },
  'brief url': {
    statement: 'by-url',
    keys: (value) => [urlKey(value)].filter((key) => key !== null),
    form: 'a web address',
    spelt: false,
  },
};

interface NodeRow extends KeyedRow {
  node: EntityRow;
}

/** Nothing has an id, name or address so long: what is longer is not worth the work of normalising it. */
const longest = 10_000;

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
    if (value.length > longest) throw await notFound(type, value, '', context);
    if (argument === 'id') return byId(type, value, context);
    const finder = finders[`${folderOf(type)} ${argument}`] ?? (finders[argument] as Finder);
    const found = await candidates(type, finder, value, context);
    const wanted = await Promise.all(found.map((entity) => keep(entity, context)));
    const kept = found.filter((_entity, i) => wanted[i]);
    const only = onlyOne(kept);
    if (only) return only;
    if (kept.length > 1) throw ambiguous(type, value, kept);
    throw await notFound(type, value, finder.spelt ? value : '', context);
  };
}

async function isShown(entity: EntityRow): Promise<boolean> {
  return !('status' in entity) || entity.status !== 'CANDIDATE';
}

async function byId(type: Searchable, id: string, context: Context): Promise<EntityRow | null> {
  const idType = typeOfId(id);
  if (idType !== null && idType !== type) return null;
  const words = id.slice(id.indexOf('/') + 1).replace(/[-/]/g, ' ');
  const entity = await entityById(context.load, id);
  if (!entity) throw await notFound(type, id, words, context);
  return entity;
}

async function candidates(type: Searchable, finder: Finder, value: string, { load }: Context): Promise<EntityRow[]> {
  const keys = finder.keys(value);
  if (keys.length === 0) throw apiError('BAD_USER_INPUT', `"${short(value)}" is not ${finder.form}.`);
  for (const key of keys) {
    const rows = await load.many<NodeRow>(`${folderOf(type)}/${finder.statement}`, key);
    if (rows.length > 0)
      return alike(
        type,
        value,
        rows.map((row) => row.node),
      );
  }
  return [];
}

/** Of people whose names differ in a plural alone ("Adam", "Adams"), those who write it so. */
function alike(type: Searchable, value: string, found: EntityRow[]): EntityRow[] {
  if (type !== 'Person' || found.length < 2) return found;
  const same = found.filter((entity) => 'label' in entity && samePerson(entity.label, value));
  return same.length > 0 ? same : found;
}

/** The only entity, or the only curated one. */
function onlyOne(found: EntityRow[]): EntityRow | null {
  const curated = found.filter((entity) => 'status' in entity && entity.status === 'CURATED');
  return (found.length === 1 ? found[0] : curated.length === 1 ? curated[0] : null) ?? null;
}

function ambiguous(type: Searchable, asked: string, found: EntityRow[]) {
  const candidates = found.slice(0, 100).map((entity): Named => ({ id: entity.id, label: labelOf(entity) }));
  const what = `"${short(asked)}" means ${found.length} of type ${folderOf(type)}`;
  return apiError('AMBIGUOUS', `${what}. Ask by id.`, { candidates });
}

/** `name` is what names like it are looked for by; empty where none are. */
async function notFound(type: Searchable, asked: string, name: string, context: Context) {
  const { all, meant } = await nearest(type, name, context);
  const hint = meant ? ` Did you mean "${short(meant.label)}"?` : '';
  return apiError('NOT_FOUND', `There is no ${folderOf(type)} "${short(asked)}".${hint}`, { nearest: all });
}

function short(text: string): string {
  return text.length > 100 ? `${text.slice(0, 100)}…` : text;
}
