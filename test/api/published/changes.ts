import { type Change, CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { createSchema } from '../../../src/api/schema.ts';

/** A change that breaks what apps ask, and why it was made all the same. */
export interface Allowed {
  /** As the inspector calls it, for example FIELD_REMOVED. */
  change: string;
  /** What was changed, for example `Query.search`. */
  path: string;
  /** `YYYY-MM-DD`. */
  date: string;
  reason: string;
}

/** What apps have to be told of: `breaking` stops them, `other` does not. In words, a change each; descriptions left out. */
export interface Changes {
  breaking: string[];
  other: string[];
}

/** The schema that is served, as one text that does not depend on the order of files. */
export const servedSdl = () => `${printSchema(lexicographicSortSchema(createSchema()))}\n`;

const isWording = ({ type }: Change) => /_DESCRIPTION_/.test(type);

/** What one text of a schema changes in another; breaking changes that are allowed count as others. */
export async function changesOf(published: string, served: string, allowed: Allowed[]): Promise<Changes> {
  const changes = await diff(buildSchema(published), buildSchema(served));
  const isBreaking = (change: Change) =>
    change.criticality.level === CriticalityLevel.Breaking &&
    !allowed.some((each) => each.change === change.type && each.path === change.path);
  return {
    breaking: changes.filter(isBreaking).map((change) => `${change.type} ${change.path}: ${change.message}`),
    other: changes.filter((change) => !isBreaking(change) && !isWording(change)).map(({ message }) => message),
  };
}
