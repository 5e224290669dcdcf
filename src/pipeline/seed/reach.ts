/** What a change of the vocabulary does to what briefs are linked to, by cause. */
import type { NameRef } from '../../model.ts';
import { labelKey } from '../../text/tokens.ts';
import type { Renamed } from '../rename.ts';
import type { EntityChanges, Named } from './entity-changes.ts';
import type { MovedPlace, Relation } from './moved-places.ts';

/** Why a link comes, goes or moves. */
export const causes = [
  'RENAMED',
  'MERGED',
  'SPLIT',
  'PARTED',
  'REJOINED',
  'DEPRECATED',
  'REMOVED',
  'NEW_LABEL',
  'LABEL_GONE',
  'LABEL_MOVED',
  'AMBIGUOUS',
  'UNAMBIGUOUS',
  'CONTEXT',
  'ELSEWHERE',
] as const;
export type Cause = (typeof causes)[number];

/** A place in a brief that a change reaches. */
export interface ReachedPlace {
  brief: string;
  title: string;
  start: number;
  end: number;
  quote: string;
}

/** Places that change for one cause in one way. */
export interface ReachGroup {
  cause: Cause;
  relation: Relation;
  /** The label, as a curator or a brief writes it; null where an entity's own change is the cause, whatever the label. */
  label: string | null;
  from: Named | null;
  to: Named | null;
  mentions: number;
  briefs: number;
  /** The first of them. */
  samples: ReachedPlace[];
}

/** A place that meant something and means nothing now, since several meanings are left. */
export interface UndecidedPlace extends ReachedPlace {
  relation: Relation;
  was: Named;
  cause: Cause;
}

export interface Reach {
  /** Numbers of places. */
  gained: number;
  lost: number;
  moved: number;
  briefs: number;
  /** The largest first. */
  groups: ReachGroup[];
  undecided: UndecidedPlace[];
}

const mostSamples = 5;

export interface ReachFacts {
  places: MovedPlace[];
  renamed: Renamed[];
  entities: EntityChanges;
  labelOf: (id: string) => string;
}

export function reachOf({ places, renamed, entities, labelOf }: ReachFacts): Reach {
  const causeOf = causesBy(renamed, entities);
  const name = (id: string | null): Named | null => (id === null ? null : { id, label: labelOf(id) });
  const grouped = new Map<string, { group: ReachGroup; briefs: Set<string> }>();
  const undecided: UndecidedPlace[] = [];
  for (const place of places) {
    const { brief, title, relation, from, to, start, end, quote } = place;
    const { cause, key, label } = causeOf(place);
    const at = { brief, title, start, end, quote };
    const what = JSON.stringify([cause, relation, key, from, to]);
    const known = grouped.get(what) ?? {
      group: { cause, relation, label, from: name(from), to: name(to), mentions: 0, briefs: 0, samples: [] },
      briefs: new Set(),
    };
    grouped.set(what, known);
    known.group.mentions += 1;
    known.briefs.add(brief);
    if (known.group.samples.length < mostSamples) known.group.samples.push(at);
    if (from !== null && to === null && (cause === 'SPLIT' || cause === 'AMBIGUOUS')) {
      undecided.push({ ...at, relation, was: name(from) as Named, cause });
    }
  }
  const groups = [...grouped].map(([what, { group, briefs }]) => ({ what, group: { ...group, briefs: briefs.size } }));
  groups.sort((a, b) => b.group.mentions - a.group.mentions || (a.what < b.what ? -1 : 1));
  return {
    gained: places.filter(({ from }) => from === null).length,
    lost: places.filter(({ to }) => to === null).length,
    moved: places.filter(({ from, to }) => from !== null && to !== null).length,
    briefs: new Set(places.map(({ brief }) => brief)).size,
    groups: groups.map(({ group }) => group),
    undecided,
  };
}

interface Told {
  cause: Cause;
  /** What tells labels apart; null where the label does not matter. */
  key: string | null;
  label: string | null;
}

function causesBy(renamed: Renamed[], entities: EntityChanges): (place: MovedPlace) => Told {
  const names = new Map(renamed.map((each) => [each.key, each]));
  const own = ownCauses(entities);
  return ({ from, to, quote }) => {
    const entity = from === null ? undefined : own.get(from);
    if (entity && (to === null ? !entity.stays : entity.to === null || entity.to.has(to))) {
      return { cause: entity.cause, key: null, label: null };
    }
    const key = labelKey(quote);
    const name = names.get(key);
    const written = [...(name?.is ?? []), ...(name?.was ?? [])].find(({ id }) => id === (to ?? from))?.written;
    const cause = name ? causeByName(name, from, to) : 'ELSEWHERE';
    return { cause, key, label: written ?? quote };
  };
}

/** What is done to an entity itself. */
interface OwnCause {
  cause: Cause;
  /** Where its links may go for it; null: anywhere. */
  to: Set<string> | null;
  /** It is in use as before, and may lose a link for other reasons. */
  stays?: boolean;
}

function ownCauses({ renamed, merged, split, parted, rejoined, deprecated, removed }: EntityChanges) {
  const own = new Map<string, OwnCause>();
  for (const { id } of removed) own.set(id, { cause: 'REMOVED', to: null });
  for (const { id } of deprecated) own.set(id, { cause: 'DEPRECATED', to: null });
  for (const { from, into } of rejoined) {
    for (const { id } of from) own.set(id, { cause: 'REJOINED', to: new Set([into.id]), stays: !own.has(id) });
  }
  for (const { from, into } of parted)
    own.set(from.id, { cause: 'PARTED', to: new Set(into.map(({ id }) => id)), stays: true });
  for (const { from, to } of renamed) own.set(from.id, { cause: 'RENAMED', to: new Set([to.id]) });
  for (const { from, into } of merged) {
    for (const { id } of from) own.set(id, { cause: 'MERGED', to: new Set([into.id]) });
  }
  for (const { from, into } of split) own.set(from.id, { cause: 'SPLIT', to: new Set(into.map(({ id }) => id)) });
  return own;
}

function causeByName({ was, is }: Renamed, from: string | null, to: string | null): Cause {
  const has = (refs: NameRef[], id: string | null) => refs.some((ref) => ref.id === id);
  if (to === null) {
    if (has(was, from) && !has(is, from)) return 'LABEL_GONE';
    if (has(is, from) && is.length > was.length) return 'AMBIGUOUS';
    return has(is, from) ? 'CONTEXT' : 'ELSEWHERE';
  }
  if (!has(was, to) && has(is, to)) return has(was, from) && !has(is, from) ? 'LABEL_MOVED' : 'NEW_LABEL';
  if (!has(is, to)) return 'ELSEWHERE';
  return was.length > is.length ? 'UNAMBIGUOUS' : 'CONTEXT';
}
