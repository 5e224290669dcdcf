import type { ParsedCapture } from '../load/clippings.ts';
import type { Vocabulary } from '../model.ts';
import type { ClaimsAhead } from './claims-ahead.ts';

/** What is to change: captures that are new or changed, briefs to take out, a vocabulary to apply. */
export interface Change {
  captures: ParsedCapture[];
  removedBriefs: string[];
  vocabulary: AppliedVocabulary | null;
  /** What the captures' clippings were found to say when they were parsed; the rest is worked out here. */
  claims?: ClaimsAhead;
  /** Who applies the vocabulary, and why. */
  by?: Signature;
  onProgress?: OnProgress;
}

/** A vocabulary, the hash it is known by, and whether it is the one that comes with the program. */
export interface AppliedVocabulary {
  entries: Vocabulary;
  hash: string;
  shipped: boolean;
}

/** Null where nobody said. */
export interface Signature {
  author: string | null;
  message: string | null;
}

/** What a large change is busy with: `done` of `of` briefs, or all at once. */
export interface Progress {
  stage: 'linking' | 'comparing' | 'writing';
  done: number;
  of: number;
}
export type OnProgress = (progress: Progress) => void;
