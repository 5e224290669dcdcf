// biome-ignore-all format: written by .scripts/client-operations.mjs, from the .graphql file of this name and the schema
import { type TypedText, typed } from '../typed-text.ts';
import type { DefinitionFacts } from './facts.ts';

export interface DefinitionsVariables {
  id?: string | null | undefined;
  label?: string | null | undefined;
  first?: number | null | undefined;
  asOf?: string | null | undefined;
}

export type DefinitionsResult = {
  concept: {
    definitions: Array<DefinitionFacts>;
  } | null;
};

export const definitions: TypedText<DefinitionsResult, DefinitionsVariables> = typed(`query definitions($id:ID,$label:String,$first:Int,$asOf:String){concept(id:$id,label:$label){definitions(first:$first,asOf:$asOf){...DefinitionFacts}}}
fragment DefinitionFacts on Definition{text label source cursor brief{...BriefFacts}evidence{...EvidenceFacts}}
fragment BriefFacts on Brief{id title url kind category publishedAt outlet{id name}}
fragment EvidenceFacts on Evidence{start end quote rule confidence brief{id title}}`);
