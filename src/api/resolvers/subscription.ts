import { apiError } from '../api-error.ts';
import { afterVersion, type Place } from '../arrivals/arrivals.ts';
import { follow, type NewBrief } from '../arrivals/follow.ts';
import type { Context } from '../context.ts';
import { decodeCursor, encodeCursor } from '../cursor.ts';
import { idsInUse, typeOfId } from '../entity.ts';
import { limits } from '../limits/limits.ts';

/** By which its cursors are known, and what they say. */
const list = 'newBriefs';
const shape = { since: 'number', id: 'string' } as const;

interface Args {
  on?: string[] | null;
  after?: string | null;
}

/** Types of what a brief can be on. */
const followable = new Set(['Concept', 'Paper', 'Person', 'Organization', 'Outlet']);

async function subscribe(_: unknown, { on, after }: Args, context: Context) {
  const ids = on ? [...new Set(on)] : null;
  if (ids) await checkIds(ids, context);
  const start = await startOf(after ?? null, context);
  return follow(context, { on: ids, after: start, ended: context.takeStream() });
}

async function checkIds(ids: string[], { load }: Context): Promise<void> {
  if (ids.length === 0) throw apiError('BAD_USER_INPUT', '"on" is empty. Leave it out to follow all briefs.');
  if (ids.length > limits.followed) {
    throw apiError('BAD_USER_INPUT', `"on" has ${ids.length} ids. At most ${limits.followed} can be followed at once.`);
  }
  for (const id of ids) {
    if (followable.has(typeOfId(id) ?? '')) continue;
    throw apiError(
      'BAD_USER_INPUT',
      `"${id.slice(0, 100)}" cannot be followed. Give ids of concepts, papers, people, organizations or outlets.`,
    );
  }
  const found = await Promise.all(ids.map((id) => idsInUse(load, id)));
  const unknown = ids.find((_id, i) => found[i]?.length === 0);
  if (unknown !== undefined) {
    throw apiError('NOT_FOUND', `Nothing has the id "${unknown.slice(0, 100)}". Search for it by its name.`);
  }
}

/** Where to begin: after a cursor or a version that an answer told of, or now. */
async function startOf(after: string | null, { arrivals }: Context): Promise<Place> {
  if (after === null) return afterVersion(await arrivals.version(0));
  const start = /^\d{1,15}$/.test(after) ? afterVersion(Number(after)) : placeOf(after);
  const known = start.since - 1;
  const number = await arrivals.version(known);
  if (known > number) {
    throw apiError('GONE', `"after" is of version ${known}, and the graph is at ${number}: it was put back since.`);
  }
  if (number - known > limits.missedVersions) {
    throw apiError(
      'GONE',
      `"after" is ${number - known} versions ago. At most ${limits.missedVersions} can be made up for: ask for \`briefs\`, then follow from the version that the answer tells.`,
    );
  }
  return start;
}

function placeOf(cursor: string): Place {
  const place = decodeCursor(list, cursor, shape) as Place;
  if (Number.isSafeInteger(place.since) && place.since > 0) return place;
  throw apiError('BAD_USER_INPUT', '"after" is no cursor of this list.');
}

export const subscription = {
  newBriefs: { subscribe, resolve: (event: NewBrief) => event },
};

export const newBrief = {
  cursor: ({ place }: NewBrief) => encodeCursor(list, place),
};
