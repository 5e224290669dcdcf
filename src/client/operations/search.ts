// biome-ignore-all format: written by .scripts/client-operations.mjs, from the .graphql file of this name and the schema
import { type TypedText, typed } from '../typed-text.ts';
import type { FoundBrief, FoundConcept, NamedOrganization, NamedOutlet, NamedPerson, PageFacts, PaperFacts } from './facts.ts';
import type { SearchField, SearchFilter, SearchType } from './schema-types.ts';

export interface SearchVariables {
  query: string;
  types?: Array<SearchType> | null | undefined;
  filter?: SearchFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}

export type SearchResult = {
  search: {
    edges: Array<{
      cursor: string;
      score: number;
      matched: {
        field: SearchField;
        text: string;
        start: number;
        end: number;
        highlights: Array<{
          start: number;
          end: number;
        }>;
      };
      node: (
        | ({ __typename: 'Brief' } & FoundBrief)
        | ({ __typename: 'Paper' } & PaperFacts)
        | ({ __typename: 'Concept' } & FoundConcept)
        | ({ __typename: 'Person' } & NamedPerson)
        | ({ __typename: 'Outlet' } & NamedOutlet)
        | ({ __typename: 'Organization' } & NamedOrganization)
      );
    }>;
    pageInfo: PageFacts;
  };
};

export const search: TypedText<SearchResult, SearchVariables> = typed(`query search($query:String!,$types:[SearchType!],$filter:SearchFilter,$first:Int,$after:String){search(query:$query,types:$types,filter:$filter,first:$first,after:$after){edges{cursor score matched{field text start end highlights{start end}}node{__typename ...FoundConcept ...PaperFacts ...FoundBrief ...NamedPerson ...NamedOutlet ...NamedOrganization}}pageInfo{...PageFacts}}}
fragment FoundConcept on Concept{id prefLabel status definition}
fragment PaperFacts on Paper{id title year doi arxivId url status}
fragment FoundBrief on Brief{id title url publishedAt outlet{id name}}
fragment NamedPerson on Person{id name altNames url status}
fragment NamedOutlet on Outlet{id name altNames url status}
fragment NamedOrganization on Organization{id name altNames url status}
fragment PageFacts on PageInfo{hasNextPage endCursor}`);
