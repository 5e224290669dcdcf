/** Compares what briefs are linked to with what they will be, place by place. */

import type { Read } from '../../load/applied-vocabulary.ts';
import { type BriefToWrite, isStored } from '../../load/brief-marks.ts';
import type { OnProgress } from '../change.ts';

export const relations = ['MENTIONS', 'COVERS', 'DEFINES', 'PUBLISHED_BY', 'ORIGINALLY_PUBLISHED_BY'] as const;
export type Relation = (typeof relations)[number];

/** A place in a brief's text that means an entity. */
interface Place {
  entity: string;
  start: number;
  end: number;
}

/** A place whose link changes: what it led to and what it will lead to, null for nothing. */
export interface MovedPlace {
  brief: string;
  title: string;
  relation: Relation;
  from: string | null;
  to: string | null;
  start: number;
  end: number;
  quote: string;
}

export interface Moved {
  places: MovedPlace[];
  /** What entities are shown as that no curator names. */
  labels: Map<string, string>;
}

/** Briefs compared at once: what their links say is read with all its evidence. */
const page = 500;

export async function movedPlaces(read: Read, all: BriefToWrite[], onProgress?: OnProgress): Promise<Moved> {
  const briefs = all.filter((each) => !isStored(each));
  const moved: Moved = { places: [], labels: new Map() };
  for (let at = 0; at < briefs.length; at += page) {
    onProgress?.({ stage: 'comparing', done: at, of: briefs.length });
    const some = briefs.slice(at, at + page);
    const rows = await read('seed/brief-links', { ids: some.map(({ linked }) => linked.brief.id) });
    for (const { entity, label } of rows) if (typeof label === 'string') moved.labels.set(entity, label);
    const before = Map.groupBy(rows, (row) => row.brief as string);
    for (const { linked } of some) {
      const was = Map.groupBy(before.get(linked.brief.id) ?? [], (row) => row.relation as Relation);
      const is = placesOf(linked);
      for (const relation of relations) {
        const old = (was.get(relation) ?? []).flatMap(({ entity, evidence }) => places(entity, JSON.parse(evidence)));
        const told = compare(old, is[relation]);
        const { id, title, text } = linked.brief;
        for (const { from, to, start, end } of told) {
          moved.places.push({ brief: id, title, relation, from, to, start, end, quote: text.slice(start, end) });
        }
      }
      for (const { id, label } of linked.mentions) if (!moved.labels.has(id)) moved.labels.set(id, label);
    }
  }
  return moved;
}

function placesOf({ mentions, covers, definitions, outlet, originalPublisher }: BriefToWrite['linked']) {
  const link = (each: typeof outlet) => (each ? places(each.id, [each.evidence]) : []);
  return {
    MENTIONS: mentions.map(({ id, start, end }) => ({ entity: id, start, end })),
    COVERS: covers.flatMap(({ id, claim }) => places(id, claim.evidence)),
    DEFINES: definitions.map(({ id, start, end }) => ({ entity: id, start, end })),
    PUBLISHED_BY: link(outlet),
    ORIGINALLY_PUBLISHED_BY: link(originalPublisher),
  };
}

function places(entity: string, evidence: { start: number; end: number }[]): Place[] {
  return evidence.map(({ start, end }) => ({ entity, start, end }));
}

const keyOf = ({ entity, start, end }: Place) => `${start} ${end} ${entity}`;
const byPlace = (a: Place, b: Place) => a.start - b.start || a.end - b.end || (a.entity < b.entity ? -1 : 1);

type Change = Pick<MovedPlace, 'from' | 'to' | 'start' | 'end'>;

/** A lost place and a won one that share some text are one that moved; each counts once. */
function compare(was: Place[], is: Place[]): Change[] {
  const before = new Map(was.map((place) => [keyOf(place), place]));
  const after = new Map(is.map((place) => [keyOf(place), place]));
  const lost = [...before].filter(([key]) => !after.has(key)).map(([, place]) => place);
  const won = new Set([...after].filter(([key]) => !before.has(key)).map(([, place]) => place));
  const changes = lost.sort(byPlace).map(({ entity, start, end }): Change => {
    const next = [...won].filter((place) => place.start < end && start < place.end);
    const heir = next.find((place) => place.start === start && place.end === end) ?? next.sort(byPlace)[0];
    if (!heir) return { from: entity, to: null, start, end };
    won.delete(heir);
    return { from: entity, to: heir.entity, start: heir.start, end: heir.end };
  });
  return [...changes, ...[...won].map(({ entity, start, end }): Change => ({ from: null, to: entity, start, end }))];
}
