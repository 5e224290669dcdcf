import { z } from 'zod';

export const entityTypes = ['CONCEPT', 'PAPER', 'PERSON', 'ORGANIZATION', 'OUTLET'] as const;
export type EntityType = (typeof entityTypes)[number];

export const statuses = ['CURATED', 'SOURCED', 'CANDIDATE'] as const;
export type Status = (typeof statuses)[number];

/** What a person is to a brief, the strongest first: wrote what it is about, speaks in it, or is named. */
export const personRoles = ['AUTHOR', 'QUOTED', 'MENTIONED'] as const;
export type PersonRole = (typeof personRoles)[number];

/** What an organization is to a brief: where people that it names work, or named. */
export const organizationRoles = ['AFFILIATION', 'MENTIONED'] as const;
export type OrganizationRole = (typeof organizationRoles)[number];

/** Where a brief says something: `brief.text.slice(start, end) === quote`. `confidence` is from 0 to 1. */
export const evidenceShape = z.object({
  start: z.number().int(),
  end: z.number().int(),
  quote: z.string(),
  rule: z.string(),
  confidence: z.number(),
});
export type Evidence = z.infer<typeof evidenceShape>;

export interface EntityRef {
  type: EntityType;
  id: string;
}
