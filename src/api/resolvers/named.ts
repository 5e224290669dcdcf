import type { NamedRow } from '../rows.ts';

/** The fields that people, organizations and outlets share. */
export const named = {
  altNames: ({ altNames }: NamedRow) => altNames ?? [],
  source: ({ file }: NamedRow) => file,
};
