// biome-ignore-all format: written by .scripts/client-operations.mjs, from the .graphql file of this name and the schema
import { type TypedText, typed } from '../typed-text.ts';
import type { ConceptFacts } from './facts.ts';

export interface ConceptVariables {
  id?: string | null | undefined;
  label?: string | null | undefined;
}

export type ConceptResult = {
  concept: ConceptFacts & {
    deprecated: string | null;
    broader: Array<ConceptFacts>;
    narrower: Array<ConceptFacts>;
  } | null;
};

export const concept: TypedText<ConceptResult, ConceptVariables> = typed(`query concept($id:ID,$label:String){concept(id:$id,label:$label){...ConceptFacts deprecated broader{...ConceptFacts}narrower{...ConceptFacts}}}
fragment ConceptFacts on Concept{id prefLabel altLabels kind status definition}`);
