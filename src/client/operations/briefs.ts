// biome-ignore-all format: written by .scripts/client-operations.mjs, from the .graphql file of this name and the schema
import { type TypedText, typed } from '../typed-text.ts';
import type { BriefFacts, PageFacts } from './facts.ts';
import type { BriefFilter, BriefOrder } from './schema-types.ts';

export interface BriefsVariables {
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: BriefFilter | null | undefined;
  orderBy?: BriefOrder | null | undefined;
}

export type BriefsResult = {
  briefs: {
    edges: Array<{
      cursor: string;
      node: BriefFacts;
    }>;
    pageInfo: PageFacts;
  };
};

export const briefs: TypedText<BriefsResult, BriefsVariables> = typed(`query briefs($first:Int,$after:String,$filter:BriefFilter,$orderBy:BriefOrder){briefs(first:$first,after:$after,filter:$filter,orderBy:$orderBy){edges{cursor node{...BriefFacts}}pageInfo{...PageFacts}}}
fragment BriefFacts on Brief{id title url kind category publishedAt outlet{id name}}
fragment PageFacts on PageInfo{hasNextPage endCursor}`);
