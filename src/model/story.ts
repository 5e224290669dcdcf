import type { Precision } from './brief.ts';
import type { Evidence } from './entity.ts';

/** What two briefs of one story have in common. */
export const clueKinds = ['SAME_PAPER', 'SAME_LINK', 'SAME_TITLE', 'SAME_NAMES'] as const;
export type ClueKind = (typeof clueKinds)[number];

/** Something by which briefs of one story are found. */
export interface Clue {
  /** Briefs with the same key may be of one story: `paper/…`, `link/…`, `changing/…`, `title/…`, `names/…`. */
  key: string;
  /** Which of the facts' `evidence` has it. */
  at: number;
}

/** All of a brief that decides what story it is part of: plain JSON, stored with it. */
export interface StoryFacts {
  brief: string;
  title: string;
  outlet: string | null;
  publishedAt: string | null;
  publishedPrecision: Precision | null;
  /** The paper that it is about. */
  paper: string | null;
  /** What its story's page is, where the brief says so. */
  link: string | null;
  /** Normalised words of the title that carry meaning. */
  titleWords: string[];
  /** The same of the title and the first lines. */
  words: string[];
  clues: Clue[];
  /** The places that the clues rest on. */
  evidence: Evidence[];
}

/** Why a brief is part of a story. `what` is the paper's id, the address, the title or the names in common. */
export interface StoryReason {
  kind: ClueKind;
  what: string;
  confidence: number;
  evidence: Evidence;
}

export interface StoryMember {
  brief: string;
  publishedAt: string | null;
  /** 0 to 1: of all reasons together. */
  confidence: number;
  reasons: StoryReason[];
}

/** All of its members that a story's own properties come from: with it, members are added without reading the others. */
export interface StoryTally {
  /** Date and id of the earliest member. */
  first: string;
  title: string;
  /** Sorted. */
  outlets: string[];
  /** When the newest member was published; empty where no date is known. */
  newest: string;
  /** Number of members by each paper that they share. */
  papers: Record<string, number>;
  briefs: number;
}

/** Briefs about one thing; `id` is a function of the members alone. */
export interface Story {
  id: string;
  tally: StoryTally;
  /** The paper that it is about, where there is one. */
  paper: string | null;
  /** Sorted by brief. */
  members: StoryMember[];
}
