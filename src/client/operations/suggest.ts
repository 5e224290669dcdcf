// biome-ignore-all format: written by .scripts/client-operations.mjs, from the .graphql file of this name and the schema
import { type TypedText, typed } from '../typed-text.ts';
import type { SearchField, SearchType } from './schema-types.ts';

export interface SuggestVariables {
  prefix: string;
  types?: Array<SearchType> | null | undefined;
  first?: number | null | undefined;
}

export type SuggestResult = {
  suggest: Array<{
    id: string;
    type: SearchType;
    label: string;
    briefs: number;
    matched: {
      field: SearchField;
      text: string;
      highlights: Array<{
        start: number;
        end: number;
      }>;
    };
  }>;
};

export const suggest: TypedText<SuggestResult, SuggestVariables> = typed(`query suggest($prefix:String!,$types:[SearchType!],$first:Int){suggest(prefix:$prefix,types:$types,first:$first){id type label briefs matched{field text highlights{start end}}}}`);
