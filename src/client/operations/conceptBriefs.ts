// biome-ignore-all format: written by .scripts/client-operations.mjs, from the .graphql file of this name and the schema
import { type TypedText, typed } from '../typed-text.ts';
import type { BriefFacts, EvidenceFacts, PageFacts } from './facts.ts';

export interface ConceptBriefsVariables {
  id?: string | null | undefined;
  label?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}

export type ConceptBriefsResult = {
  concept: {
    briefs: {
      edges: Array<{
        cursor: string;
        label: string;
        salience: number;
        confidence: number;
        node: BriefFacts;
        evidence: Array<EvidenceFacts>;
      }>;
      pageInfo: PageFacts;
    };
  } | null;
};

export const conceptBriefs: TypedText<ConceptBriefsResult, ConceptBriefsVariables> = typed(`query conceptBriefs($id:ID,$label:String,$first:Int,$after:String){concept(id:$id,label:$label){briefs(first:$first,after:$after){edges{cursor label salience confidence node{...BriefFacts}evidence{...EvidenceFacts}}pageInfo{...PageFacts}}}}
fragment BriefFacts on Brief{id title url kind category publishedAt outlet{id name}}
fragment EvidenceFacts on Evidence{start end quote rule confidence brief{id title}}
fragment PageFacts on PageInfo{hasNextPage endCursor}`);
