/** The edges from briefs to entities, as far as something is kept with the entities of them. */
import type { Row, Transaction } from '../graph/engine.ts';
import type { LinkedBrief } from '../model.ts';
import { newest } from './brief-edges.ts';

export type LinkKind = 'MENTIONS' | 'COVERS' | 'PUBLISHED_BY' | 'ORIGINALLY_PUBLISHED_BY';

export interface Link {
  kind: LinkKind;
  entity: string;
  /** The brief's date; '' where it has none. */
  newest: string;
}

/** By brief. */
export type LinksOfBriefs = Map<string, Link[]>;

/** The edges that are stored. */
export async function readLinks(tx: Transaction, briefs: string[]): Promise<LinksOfBriefs> {
  const rows = briefs.length > 0 ? await tx.run('load/links-of-briefs', { ids: briefs }) : [];
  return Map.groupBy(rows as (Link & { brief: string })[], ({ brief }) => brief);
}

/** The edges that a brief causes. */
export function linksOf({ brief, outlet, originalPublisher, covers, mentions }: LinkedBrief): Link[] {
  const linked = (kind: LinkKind, ids: string[]) =>
    [...new Set(ids)].map((entity) => ({ kind, entity, newest: newest(brief) }));
  return [
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

/** What a brief said and says. */
export interface LinkChange {
  brief: string;
  was: Link[];
  is: Link[];
}

/** An entity as it is stored, and what is to be written of it. */
export interface DerivedEntity {
  stored: Row;
  properties: Row;
}

/** By id. */
export type DerivedEntities = Map<string, DerivedEntity>;
