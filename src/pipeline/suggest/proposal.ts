import type { NewEntry, SeedEdit } from '../../seed/editing/seed-edit.ts';
import type { SeedList } from '../../seed/shapes/shapes.ts';

/** What can be suggested, in the order in which it is shown. */
export const suggestionKinds = ['term', 'same', 'label', 'definition', 'identifier'] as const;
export type SuggestionKind = (typeof suggestionKinds)[number];

/** Where a brief says what a suggestion rests on. */
export interface Place {
  brief: string;
  start: number;
  end: number;
}

/** A change of the seeds that briefs or the vocabulary itself give reason for. */
export interface Proposal {
  /** `term/world-model`: the same as long as the reason is there. */
  id: string;
  kind: SuggestionKind;
  /** The higher, the surer or the more useful; compares within a kind. */
  score: number;
  /** How many briefs say so. */
  briefs: number;
  reasons: string[];
  /** The entry as it is to be pasted: a new one, or of a known one what changes, with its name. */
  list: SeedList;
  entry: NewEntry;
  /** What writes it into the seeds; empty where a curator has to choose or to word it first. */
  edits: SeedEdit[];
  /** Where a curator has to choose or to word it, what to do; else null. */
  open: string | null;
  /** Values to choose from, for `open` ones. */
  choices: { field: string; value: string }[];
  places: Place[];
}

/** The best first; ties by id. */
export function byScore(a: Proposal, b: Proposal): number {
  return b.score - a.score || (a.id < b.id ? -1 : 1);
}

export const withoutPrefix = (id: string) => id.slice(id.indexOf('/') + 1);
