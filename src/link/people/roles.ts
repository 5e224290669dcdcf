import { type Mention, type NameRef, organizationRoles, personRoles } from '../../model.ts';

/** An entity's role in a brief, from everything found of it: the strongest of its places; MENTIONED where the text gives none. */
export function roleOf(places: { ref: NameRef; role?: Mention['role'] }[]): Mention['role'] {
  const type = places[0]?.ref.type;
  if (type !== 'PERSON' && type !== 'ORGANIZATION') return null;
  const roles: readonly Mention['role'][] = type === 'PERSON' ? personRoles : organizationRoles;
  const given = new Set(places.map(({ role }) => role));
  return roles.find((role) => given.has(role)) ?? 'MENTIONED';
}
