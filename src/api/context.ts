import type { GraphEngine } from '../graph/engine.ts';
import type { Abbreviation, Mention } from '../model.ts';
import type { Loaders } from './loaders.ts';

/** What a text means by the vocabulary. */
export interface AnnotatedText {
  mentions: Mention[];
  abbreviations: Abbreviation[];
}

export type Annotate = (text: string) => AnnotatedText | Promise<AnnotatedText>;

/** What every resolver gets: one for each request. */
export interface Context {
  graph: GraphEngine;
  load: Loaders;
  annotate: Annotate;
}
