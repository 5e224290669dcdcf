// biome-ignore-all format: written by .scripts/client-operations.mjs, from the .graphql file of this name and the schema
import { type TypedText, typed } from '../typed-text.ts';
import type { NamedPerson, PaperFacts } from './facts.ts';

export interface PaperVariables {
  id?: string | null | undefined;
  doi?: string | null | undefined;
  arxivId?: string | null | undefined;
  url?: string | null | undefined;
  title?: string | null | undefined;
}

export type PaperResult = {
  paper: PaperFacts & {
    altTitles: Array<string>;
    authors: Array<NamedPerson>;
  } | null;
};

export const paper: TypedText<PaperResult, PaperVariables> = typed(`query paper($id:ID,$doi:String,$arxivId:String,$url:String,$title:String){paper(id:$id,doi:$doi,arxivId:$arxivId,url:$url,title:$title){...PaperFacts altTitles authors{...NamedPerson}}}
fragment PaperFacts on Paper{id title year doi arxivId url status}
fragment NamedPerson on Person{id name altNames url status}`);
