/** The edges from briefs to entities, as far as something is kept with the entities of them, and the briefs' dates. */
import type { Row, Transaction } from '../graph/engine.ts';
import { type LinkedBrief, type Precision, tallyDay } from '../model.ts';
import { newest } from './brief-edges.ts';

export type LinkKind = 'MENTIONS' | 'COVERS' | 'PUBLISHED_BY' | 'ORIGINALLY_PUBLISHED_BY';

export interface Link {
  /** DATED is no edge: the graph itself counts all briefs. */
  kind: LinkKind | 'DATED';
  entity: string;
  /** The brief's date; '' where it has none. */
  newest: string;
  /** The same, as it is counted: see model/day-tally.ts. */
  day: string;
}

/** By brief. */
export type LinksOfBriefs = Map<string, Link[]>;

/** The edges that are stored. */
export async function readLinks(tx: Transaction, briefs: string[]): Promise<LinksOfBriefs> {
  if (briefs.length === 0) return new Map();
  const dates = new Map(
    (await tx.run('load/dates-of-briefs', { ids: briefs })).map((row) => [row.brief as string, row]),
  );
  const links = Map.groupBy(await tx.run('load/links-of-briefs', { ids: briefs }), ({ brief }) => brief as string);
  return new Map(
    [...dates].map(([id, { newest, precision }]) => {
      const day = tallyDay(newest, precision as Precision | null);
      const edges = (links.get(id) ?? []).map(({ kind, entity }: Row) => ({ kind, entity, newest, day }));
      return [id, [dated(newest, day), ...edges]];
    }),
  );
}

/** That a brief is there. */
const dated = (newest: string, day: string): Link => ({ kind: 'DATED', entity: 'graph', newest, day });

/** The edges that a brief causes. */
export function linksOf({ brief, outlet, originalPublisher, covers, mentions }: LinkedBrief): Link[] {
  const date = newest(brief);
  const day = tallyDay(date, brief.publishedPrecision);
  const linked = (kind: LinkKind, ids: string[]) =>
    [...new Set(ids)].map((entity) => ({ kind, entity, newest: date, day }));
  return [
    dated(date, day),
    ...linked('PUBLISHED_BY', outlet ? [outlet.id] : []),
    ...linked('ORIGINALLY_PUBLISHED_BY', originalPublisher ? [originalPublisher.id] : []),
    ...linked(
      'COVERS',
      covers.map(({ id }) => id),
    ),
    ...linked(
      'MENTIONS',
      mentions.map(({ id }) => id),
    ),
  ];
}
