import type { BriefRanking } from '../graph/brief-ranking.ts';
import type { BriefFilter, BriefQuery, GraphEngine } from '../graph/engine.ts';
import type { Abbreviation, Candidate, Mention } from '../model.ts';
import type { Arrivals } from './arrivals/arrivals.ts';
import type { Asked } from './fresh/use-wholeness.ts';
import type { GlossaryEntry } from './glossary.ts';
import type { Loaders } from './loaders.ts';
import type { NameIndex } from './names/name-index.ts';
import type { Counted, MentionedConcepts } from './related/mentioned-concepts.ts';

/** What a text means by the vocabulary. */
export interface AnnotatedText {
  mentions: Mention[];
  abbreviations: Abbreviation[];
}

/**
 * What each of some texts means, all by the vocabulary of one moment. A text that fails gives its error in its place;
 * between two texts others get their turn.
 */
export type Annotate = (texts: readonly string[]) => Promise<(AnnotatedText | Error)[]>;

/** Terms that briefs use and the vocabulary lacks, the best first. */
export type Candidates = () => Promise<Candidate[]>;

/** What every resolver gets: one for each request. */
export interface Context extends Asked {
  graph: GraphEngine;
  load: Loaders;
  /** All concepts that briefs mention, as this request found the graph. */
  mentioned: (counted: Counted) => Promise<MentionedConcepts>;
  /** Forgets what was read, so that what is read from now on is of now: for the events of a subscription. */
  loadAnew(): Promise<Loaders>;
  /** What an event of a subscription may cost. */
  eventCost: number;
  /** Waits until an event may run, as requests do; `running` is then the event's, until `gone` or its end. */
  beginEvent(gone: AbortSignal): Promise<void>;
  arrivals: Arrivals;
  /** Counts one more open stream of this client, until what it returns is called. */
  takeStream(): () => void;
  annotate: Annotate;
  candidates: Candidates;
  /** All names of the graph, as this request finds it. */
  names: () => Promise<NameIndex>;
  /** All concepts in use, A to Z. */
  glossary: () => Promise<GlossaryEntry[]>;
  /** All briefs that a query finds. */
  rankBriefs: (query: BriefQuery, filter: BriefFilter) => Promise<BriefRanking>;
}
