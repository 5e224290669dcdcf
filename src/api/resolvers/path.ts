import { apiError } from '../api-error.ts';
import { pageSize } from '../connection.ts';
import type { Context } from '../context.ts';
import { entityById, folderOf, idInUse, typeOfId } from '../entity.ts';
import { type EdgeTo, edgeEvidence } from '../evidence.ts';
import type { KeyedRow } from '../loaders.ts';
import { findPaths, type PathLimits, type Surroundings } from '../paths/find-paths.ts';
import type { Step, WeighedStep } from '../paths/partial.ts';
import type { BriefRow, ConceptRow, PaperRow } from '../rows.ts';

/** So many paths are looked for, however many are asked for: so the first of few is the first of many. */
const mostPaths = 20;

const limits: PathLimits = { longest: 6, wanted: mostPaths, few: 5, together: 20_000, enough: 60_000, most: 400_000 };

interface Ends {
  from: string;
  to: string;
}

export async function path(_: unknown, ends: Ends, context: Context) {
  return (await pathsBetween(ends, context))[0] ?? null;
}

export async function paths(_: unknown, { first, ...ends }: Ends & { first?: number | null }, context: Context) {
  const size = pageSize(first, 5, mostPaths);
  return (await pathsBetween(ends, context)).slice(0, size);
}

async function pathsBetween(ends: Ends, context: Context) {
  const [from, to] = await Promise.all([endOf(ends.from, context), endOf(ends.to, context)]);
  const found = await findPaths(from, to, surroundingsIn(context), limits);
  if (found.gaveUp) {
    throw apiError(
      'TOO_COMPLEX',
      'There are too many connections around these two to find one. Ask for the way to something between them.',
    );
  }
  return found.paths.map((steps) => ({ length: steps.length, steps }));
}

/** The id of an end as it is now: an id that an entity once had is fine too. */
async function endOf(id: string, { load }: Context): Promise<string> {
  const now = typeOfId(id) === 'Story' ? null : await idInUse(load, id);
  if (now === null)
    throw apiError('NOT_FOUND', `Nothing that a path can lead to has the id "${id.slice(0, 200)}".`, { nearest: [] });
  return now;
}

function surroundingsIn({ graph }: Context): Surroundings {
  return {
    briefsOf: async (keys) => {
      const rows = await graph.read('path/briefs-of-ends', { keys });
      return new Map(rows.map(({ key, briefs }) => [key, briefs]));
    },
    steps: async (ids) => {
      const byType = Map.groupBy(ids, (id) => typeOfId(id));
      const steps = await Promise.all(
        [...byType].map(async ([type, keys]) => {
          const query = type && type !== 'Story' ? `path/from-${folderOf(type)}` : null;
          return query === null ? [] : graph.read(query, { keys, limit: limits.most });
        }),
      );
      return steps.flat() as WeighedStep[];
    },
  };
}

export const pathStep = {
  from: ({ from }: Step, _: unknown, { load }: Context) => entityById(load, from),
  to: ({ to }: Step, _: unknown, { load }: Context) => entityById(load, to),
  evidence: async (step: Step, _: unknown, { load }: Context) => {
    const [brief, entity] = inOrder(step);
    if (typeOfId(brief) !== 'Brief') return [];
    const source = await load.entity<BriefRow>(brief);
    return source ? edgeEvidence(source, { type: step.relation as EdgeTo['type'], id: entity }, load) : [];
  },
  source: async (step: Step, _: unknown, { load }: Context): Promise<string | null> => {
    const [one, other] = inOrder(step);
    switch (step.relation) {
      case 'AUTHORED':
        return (await load.entity<PaperRow>(other))?.file ?? null;
      case 'BROADER':
        return (await load.entity<ConceptRow>(one))?.file ?? null;
      case 'RELATED':
        return (
          (await load.one<KeyedRow & { source: string | null }>('path/related-source', `${one} ${other}`))?.source ??
          null
        );
      default:
        return null;
    }
  },
};

const inOrder = ({ from, to, forward }: Step): [string, string] => (forward ? [from, to] : [to, from]);
