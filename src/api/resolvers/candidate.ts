import type { Candidate, NearConcept } from '../../model.ts';
import { apiError } from '../api-error.ts';
import { connection, type PageArgs, pageParams } from '../connection.ts';
import type { Context } from '../context.ts';
import { entityById } from '../entity.ts';
import type { BriefEvidence } from '../evidence.ts';
import type { BriefRow, EntityRow } from '../rows.ts';

const list = { name: 'candidates', place: { score: 'number', key: 'string' } } as const;

/** How sure it is that the place names a term, by what found it. */
const confidence = { phrase: 0.5, definition: 0.85, abbreviation: 0.9 } as const;

interface CandidateArgs extends PageArgs {
  minBriefs?: number | null;
}

export async function candidates(_: unknown, args: CandidateArgs, context: Context) {
  const least = args.minBriefs ?? 3;
  if (least < 2) throw apiError('BAD_USER_INPUT', `"minBriefs" is ${least}. It must be 2 or more.`);
  const { limit, after } = pageParams(list, args);
  const all = (await context.candidates()).filter(({ briefCount }) => briefCount >= least);
  const rest = after === null ? all : all.filter((each) => isBehind(each, after as { score: number; key: string }));
  return connection(list, args, {
    rows: rest.slice(0, limit),
    place: ({ score, key }) => ({ score, key }),
    nodes: (shown) => shown,
    edge: () => ({}),
    totalCount: async () => all.length,
  });
}

const isBehind = ({ score, key }: Candidate, after: { score: number; key: string }) =>
  score < after.score || (score === after.score && key > after.key);

export const candidate = {
  status: () => 'CANDIDATE',
  evidence: async ({ places }: Candidate, _: unknown, { load }: Context): Promise<BriefEvidence[]> => {
    const briefs = await load.entities<BriefRow>(places.map(({ brief }) => brief));
    return places.flatMap(({ start, end, quote, rule }, index) => {
      const brief = briefs[index];
      // Gone since the ranking was made.
      return brief ? [{ brief, start, end, quote, rule, confidence: confidence[rule] }] : [];
    });
  },
  nearest: async ({ nearest }: Candidate, _: unknown, { load }: Context) => {
    const concepts = await Promise.all(nearest.map(({ id }) => entityById(load, id)));
    return nearest.flatMap((near, index) => (concepts[index] ? [{ ...near, concept: concepts[index] }] : []));
  },
};

export const nearConcept = {
  concept: ({ concept }: NearConcept & { concept: EntityRow }) => concept,
};
