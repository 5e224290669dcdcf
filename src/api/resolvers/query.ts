import { apiError } from '../api-error.ts';
import type { Context } from '../context.ts';
import { entityById, typeOfId } from '../entity.ts';
import type { KeyedRow } from '../loaders.ts';
import { lookUp } from '../look-up.ts';
import type { EntityRow } from '../rows.ts';
import { annotate, annotateMany } from './annotation.ts';
import { candidates } from './candidate.ts';
import { glossary } from './glossary.ts';
import { lists } from './lists.ts';
import { path, paths } from './path.ts';
import { search } from './search.ts';
import { suggest } from './suggest.ts';
import { trends } from './trends.ts';

const mostNodes = 100;

interface CountsRow extends KeyedRow {
  papers: number;
}

async function hasPapers({ id }: EntityRow, { load }: Context): Promise<boolean> {
  return ((await load.one<CountsRow>('person/counts', id))?.papers ?? 0) > 0;
}

async function story(_: unknown, { id }: { id: string }, { load }: Context): Promise<EntityRow | null> {
  const type = typeOfId(id);
  if (type !== null && type !== 'Story') return null;
  const found = await entityById(load, id);
  if (!found) throw apiError('NOT_FOUND', `There is no story "${id.slice(0, 200)}".`, { nearest: [] });
  return found;
}

export const query = {
  node: (_: unknown, { id }: { id: string }, { load }: Context) => entityById(load, id),
  nodes: (_: unknown, { ids }: { ids: string[] }, { load }: Context) => {
    if (ids.length > mostNodes) {
      throw apiError('BAD_USER_INPUT', `"ids" has ${ids.length} ids. At most ${mostNodes} can be asked for at once.`);
    }
    return ids.map((id) => entityById(load, id));
  },
  brief: lookUp('Brief'),
  paper: lookUp('Paper'),
  concept: lookUp('Concept'),
  person: lookUp('Person'),
  author: lookUp('Person', hasPapers),
  outlet: lookUp('Outlet'),
  organization: lookUp('Organization'),
  story,
  ...lists,
  glossary,
  search,
  suggest,
  path,
  paths,
  annotate,
  annotateMany,
  candidates,
  trends,
};

export const node = { __resolveType: ({ id }: { id: string }) => typeOfId(id) };
