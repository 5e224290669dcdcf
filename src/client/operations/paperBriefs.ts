// biome-ignore-all format: written by .scripts/client-operations.mjs, from the .graphql file of this name and the schema
import { type TypedText, typed } from '../typed-text.ts';
import type { BriefFacts, EvidenceFacts, PageFacts } from './facts.ts';

export interface PaperBriefsVariables {
  id?: string | null | undefined;
  doi?: string | null | undefined;
  arxivId?: string | null | undefined;
  url?: string | null | undefined;
  title?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}

export type PaperBriefsResult = {
  paper: {
    briefs: {
      edges: Array<{
        cursor: string;
        citedAs: string | null;
        confidence: number;
        node: BriefFacts;
        evidence: Array<EvidenceFacts>;
      }>;
      pageInfo: PageFacts;
    };
  } | null;
};

export const paperBriefs: TypedText<PaperBriefsResult, PaperBriefsVariables> = typed(`query paperBriefs($id:ID,$doi:String,$arxivId:String,$url:String,$title:String,$first:Int,$after:String){paper(id:$id,doi:$doi,arxivId:$arxivId,url:$url,title:$title){briefs(first:$first,after:$after){edges{cursor citedAs confidence node{...BriefFacts}evidence{...EvidenceFacts}}pageInfo{...PageFacts}}}}
fragment BriefFacts on Brief{id title url kind category publishedAt outlet{id name}}
fragment EvidenceFacts on Evidence{start end quote rule confidence brief{id title}}
fragment PageFacts on PageInfo{hasNextPage endCursor}`);
