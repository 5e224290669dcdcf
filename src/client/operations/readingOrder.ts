// biome-ignore-all format: written by .scripts/client-operations.mjs, from the .graphql file of this name and the schema
import { type TypedText, typed } from '../typed-text.ts';
import type { ConceptFacts, EvidenceFacts } from './facts.ts';
import type { ReadingReasonKind } from './schema-types.ts';

export interface ReadingOrderVariables {
  id?: string | null | undefined;
  label?: string | null | undefined;
  first?: number | null | undefined;
  asOf?: string | null | undefined;
}

export type ReadingOrderResult = {
  concept: {
    readingOrder: Array<{
      relevance: number;
      concept: ConceptFacts;
      reasons: Array<{
        kind: ReadingReasonKind;
        weight: number;
        source: string | null;
        neededFor: {
          id: string;
          prefLabel: string;
        };
        places: Array<{
          start: number;
          end: number;
          quote: string;
          evidence: Array<EvidenceFacts>;
        }>;
      }>;
    }>;
  } | null;
};

export const readingOrder: TypedText<ReadingOrderResult, ReadingOrderVariables> = typed(`query readingOrder($id:ID,$label:String,$first:Int,$asOf:String){concept(id:$id,label:$label){readingOrder(first:$first,asOf:$asOf){relevance concept{...ConceptFacts}reasons{kind weight source neededFor{id prefLabel}places{start end quote evidence{...EvidenceFacts}}}}}}
fragment ConceptFacts on Concept{id prefLabel altLabels kind status definition}
fragment EvidenceFacts on Evidence{start end quote rule confidence brief{id title}}`);
