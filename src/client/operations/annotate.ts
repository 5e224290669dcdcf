// biome-ignore-all format: written by .scripts/client-operations.mjs, from the .graphql file of this name and the schema
import { type TypedText, typed } from '../typed-text.ts';
import type { EntityStatus, EntityType, MentionRole } from './schema-types.ts';

export interface AnnotateVariables {
  texts: Array<string>;
}

export type AnnotateResult = {
  annotateMany: Array<{
    mentions: Array<{
      type: EntityType;
      id: string;
      label: string;
      status: EntityStatus;
      salience: number;
      role: MentionRole | null;
      start: number;
      end: number;
      quote: string;
      rule: string;
      confidence: number;
    }>;
    abbreviations: Array<{
      short: string;
      long: string | null;
      start: number;
      end: number;
      longStart: number | null;
      longEnd: number | null;
    }>;
  } | null>;
};

export const annotate: TypedText<AnnotateResult, AnnotateVariables> = typed(`query annotate($texts:[String!]!){annotateMany(texts:$texts){mentions{type id label status salience role start end quote rule confidence}abbreviations{short long start end longStart longEnd}}}`);
