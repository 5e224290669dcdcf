// biome-ignore-all format: written by .scripts/client-operations.mjs, from the .graphql file of this name and the schema
import { type TypedText, typed } from '../typed-text.ts';
import type { BriefFacts, ConceptFacts, PaperFacts } from './facts.ts';
import type { PaperRole } from './schema-types.ts';

export interface BriefVariables {
  id?: string | null | undefined;
  url?: string | null | undefined;
}

export type BriefResult = {
  brief: BriefFacts & {
    text: string;
    concepts: {
      edges: Array<{
        label: string;
        salience: number;
        confidence: number;
        node: ConceptFacts;
      }>;
    };
    papers: {
      edges: Array<{
        role: PaperRole;
        citedAs: string | null;
        confidence: number;
        node: PaperFacts;
      }>;
    };
  } | null;
};

export const brief: TypedText<BriefResult, BriefVariables> = typed(`query brief($id:ID,$url:String){brief(id:$id,url:$url){...BriefFacts text concepts(first:100){edges{label salience confidence node{...ConceptFacts}}}papers(first:100){edges{role citedAs confidence node{...PaperFacts}}}}}
fragment BriefFacts on Brief{id title url kind category publishedAt outlet{id name}}
fragment ConceptFacts on Concept{id prefLabel altLabels kind status definition}
fragment PaperFacts on Paper{id title year doi arxivId url status}`);
