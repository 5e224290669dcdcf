// biome-ignore-all format: written by .scripts/client-operations.mjs, from the .graphql file of this name and the schema
import { type TypedText, typed } from '../typed-text.ts';
import type { BriefFacts } from './facts.ts';

export interface NewBriefsVariables {
  on?: Array<string> | null | undefined;
  after?: string | null | undefined;
}

export type NewBriefsResult = {
  newBriefs: {
    cursor: string;
    brief: BriefFacts;
  };
};

export const newBriefs: TypedText<NewBriefsResult, NewBriefsVariables> = typed(`subscription newBriefs($on:[ID!],$after:String){newBriefs(on:$on,after:$after){cursor brief{...BriefFacts}}}
fragment BriefFacts on Brief{id title url kind category publishedAt outlet{id name}}`);
