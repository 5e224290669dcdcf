// biome-ignore-all format: written by .scripts/client-operations.mjs, from the .graphql file of this name and the schema
import { type TypedText, typed } from '../typed-text.ts';
import type { ConceptFacts, PageFacts } from './facts.ts';
import type { RelationKind } from './schema-types.ts';

export interface RelatedVariables {
  id?: string | null | undefined;
  label?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  via?: Array<RelationKind> | null | undefined;
}

export type RelatedResult = {
  concept: {
    related: {
      edges: Array<{
        cursor: string;
        score: number;
        node: ConceptFacts;
        reasons: Array<{
          kind: RelationKind;
          weight: number;
          briefCount: number | null;
          source: string | null;
        }>;
      }>;
      pageInfo: PageFacts;
    };
  } | null;
};

export const related: TypedText<RelatedResult, RelatedVariables> = typed(`query related($id:ID,$label:String,$first:Int,$after:String,$via:[RelationKind!]){concept(id:$id,label:$label){related(first:$first,after:$after,via:$via){edges{cursor score node{...ConceptFacts}reasons{kind weight briefCount source}}pageInfo{...PageFacts}}}}
fragment ConceptFacts on Concept{id prefLabel altLabels kind status definition}
fragment PageFacts on PageInfo{hasNextPage endCursor}`);
