// biome-ignore-all format: written by .scripts/client-operations.mjs, from the .graphql file of this name and the schema
import { type TypedText, typed } from '../typed-text.ts';
import type { ConceptFacts, PageFacts } from './facts.ts';
import type { ConceptKind } from './schema-types.ts';

export interface GlossaryVariables {
  letter?: string | null | undefined;
  startsWith?: string | null | undefined;
  kind?: Array<ConceptKind> | null | undefined;
  all?: boolean | null | undefined;
  asOf?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}

export type GlossaryResult = {
  glossary: {
    edges: Array<{
      cursor: string;
      letter: string;
      definitionCount: number;
      node: ConceptFacts;
    }>;
    letters: Array<{
      letter: string;
      count: number;
    }>;
    pageInfo: PageFacts;
  };
};

export const glossary: TypedText<GlossaryResult, GlossaryVariables> = typed(`query glossary($letter:String $startsWith:String $kind:[ConceptKind!] $all:Boolean $asOf:String $first:Int $after:String){glossary(letter:$letter startsWith:$startsWith kind:$kind all:$all asOf:$asOf first:$first after:$after){edges{cursor letter definitionCount node{...ConceptFacts}}letters{letter count}pageInfo{...PageFacts}}}
fragment ConceptFacts on Concept{id prefLabel altLabels kind status definition}
fragment PageFacts on PageInfo{hasNextPage endCursor}`);
