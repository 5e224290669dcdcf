// biome-ignore-all format: written by .scripts/client-operations.mjs, from the .graphql file of this name and the schema
import { type TypedText, typed } from '../typed-text.ts';
import type { DefinitionFacts } from './facts.ts';

export interface DefinitionGroupsVariables {
  id?: string | null | undefined;
  label?: string | null | undefined;
  first?: number | null | undefined;
  asOf?: string | null | undefined;
}

export type DefinitionGroupsResult = {
  concept: {
    definitionGroups: Array<{
      definitions: Array<{
        similarity: number;
        onlyWords: Array<string>;
        missingWords: Array<string>;
        onlyPlaces: Array<{
          start: number;
          end: number;
          quote: string;
        }>;
        definition: DefinitionFacts;
      }>;
      sources: Array<{
        name: string;
        definitionCount: number;
        firstPublished: string | null;
        lastPublished: string | null;
      }>;
      commonWords: Array<string>;
      ownWords: Array<string>;
    }>;
  } | null;
};

export const definitionGroups: TypedText<DefinitionGroupsResult, DefinitionGroupsVariables> = typed(`query definitionGroups($id:ID,$label:String,$first:Int,$asOf:String){concept(id:$id,label:$label){definitionGroups(first:$first,asOf:$asOf){definitions{similarity onlyWords missingWords onlyPlaces{start end quote}definition{...DefinitionFacts}}sources{name definitionCount firstPublished lastPublished}commonWords ownWords}}}
fragment DefinitionFacts on Definition{text label source cursor brief{...BriefFacts}evidence{...EvidenceFacts}}
fragment BriefFacts on Brief{id title url kind category publishedAt outlet{id name}}
fragment EvidenceFacts on Evidence{start end quote rule confidence brief{id title}}`);
