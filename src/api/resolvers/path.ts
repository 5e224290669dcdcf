import { apiError } from '../api-error.ts';
import type { Context } from '../context.ts';
import { entityById, folderOf, idInUse, typeOfId } from '../entity.ts';
import { type EdgeTo, edgeEvidence } from '../evidence.ts';
import type { BriefRow } from '../rows.ts';
import { type Neighbours, type Step, shortestPath } from '../shortest-path.ts';

const longest = 6;

/** Steps read at once: more than that from one level means that everything is near everything. */
const mostSteps = 200_000;

interface PathArgs {
  from: string;
  to: string;
}

export async function path(_: unknown, args: PathArgs, context: Context) {
  const [from, to] = await Promise.all([endOf(args.from, context), endOf(args.to, context)]);
  const steps = await shortestPath(from, to, longest, neighboursIn(context));
  return steps && { length: steps.length, steps };
}

/** The id of an end as it is now: an id that an entity once had is fine too. */
async function endOf(id: string, { load }: Context): Promise<string> {
  const now = typeOfId(id) === 'Story' ? null : await idInUse(load, id);
  if (now === null)
    throw apiError('NOT_FOUND', `Nothing that a path can lead to has the id "${id.slice(0, 200)}".`, { nearest: [] });
  return now;
}

function neighboursIn({ graph }: Context): Neighbours {
  return async (ids) => {
    const byType = Map.groupBy(ids, (id) => typeOfId(id));
    const steps = await Promise.all(
      [...byType].map(async ([type, keys]) => {
        const query = type && type !== 'Story' ? `path/from-${folderOf(type)}` : null;
        return query === null ? [] : graph.read(query, { keys, limit: mostSteps });
      }),
    );
    if (steps.some((rows) => rows.length >= mostSteps)) {
      throw apiError('TOO_COMPLEX', 'There are too many connections around these two to find the shortest.');
    }
    return steps.flat().map(({ key, id, relation, forward }): Step => ({ from: key, to: id, relation, forward }));
  };
}

export const pathStep = {
  from: ({ from }: Step, _: unknown, { load }: Context) => entityById(load, from),
  to: ({ to }: Step, _: unknown, { load }: Context) => entityById(load, to),
  evidence: async (step: Step, _: unknown, { load }: Context) => {
    const [brief, entity] = step.forward ? [step.from, step.to] : [step.to, step.from];
    if (typeOfId(brief) !== 'Brief') return [];
    const source = await load.entity<BriefRow>(brief);
    return source ? edgeEvidence(source, { type: step.relation as EdgeTo['type'], id: entity }, load) : [];
  },
};
