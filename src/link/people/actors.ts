import type { Claims, NameRef } from '../../model.ts';
import { samePerson } from '../../text/same-person.ts';
import { labelKey } from '../../text/tokens.ts';
import type { Found } from '../found.ts';
import type { LookUp } from '../names.ts';

/** A person or an organization that a brief names. */
type Actor = (Claims['people'] | Claims['organizations'])[number];

/** Whether the text itself says that it is one. */
export const isSure = (actor: Actor) => !('sure' in actor) || actor.sure;

/**
 * What a person's or an organization's name means: everything of its type that has the name. Nothing where curators
 * know the name as something else that text may name (what is known for look-ups alone does not find the briefs that
 * it would matter to). People share a name only where they write it alike.
 */
export function actorsCalled(type: 'PERSON' | 'ORGANIZATION', name: string, lookUp: LookUp): NameRef[] | null {
  const refs = lookUp(labelKey(name));
  const own = refs.filter((ref) => ref.type === type && (type === 'ORGANIZATION' || samePerson(ref.written, name)));
  if (own.some(({ status }) => status === 'CURATED')) return own;
  return refs.some((ref) => ref.status === 'CURATED' && ref.type !== 'PERSON' && ref.scan) ? null : own;
}

/** The places of people and organizations that are one entity by their name. */
export function actorsFound({ people, organizations }: Claims, lookUp: LookUp): Found[] {
  const found = (type: 'PERSON' | 'ORGANIZATION') => (actor: Actor) => {
    const refs = actorsCalled(type, actor.name, lookUp);
    const [ref] = refs ?? [];
    if (!ref || refs?.length !== 1 || (!isSure(actor) && ref.status !== 'CURATED')) return [];
    return actor.evidence.map((evidence): Found => ({ ref, evidence, role: actor.role }));
  };
  return [...people.flatMap(found('PERSON')), ...organizations.flatMap(found('ORGANIZATION'))];
}

const samePlace = ({ evidence: one }: Found, { evidence: other }: Found) =>
  one.start === other.start && one.end === other.end;

/** Without people and organizations that are only part of a longer name: "Stanford" of "Stanford Law School". */
export function longestActors(found: Found[]): Found[] {
  const isActor = ({ ref }: Found) => ref.type === 'PERSON' || ref.type === 'ORGANIZATION';
  const actors = found
    .filter(isActor)
    .toSorted((a, b) => a.evidence.start - b.evidence.start || b.evidence.end - a.evidence.end);
  const inner = new Set<Found>();
  let outer: Found | null = null;
  for (const actor of actors) {
    if (!outer || actor.evidence.end > outer.evidence.end) outer = actor;
    else if (samePlace(outer, actor) && outer.ref.id !== actor.ref.id) {
      // What a curator knows by the name is meant, rather than what the brief's own long form names.
      const weaker: Found = actor.ref.status === 'CURATED' ? outer : actor;
      inner.add(weaker);
      if (weaker === outer) outer = actor;
    } else if (actor.evidence.start > outer.evidence.start || actor.evidence.end < outer.evidence.end) inner.add(actor);
  }
  return inner.size === 0 ? found : found.filter((each) => !inner.has(each));
}
