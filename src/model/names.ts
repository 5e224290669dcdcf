import type { EntityRef, EntityType, Status } from './entity.ts';

/** What the vocabulary knows of a concept besides its labels, as far as telling its senses and its weight apart needs it. */
export interface Sense {
  /** Ids of its broader and related concepts. */
  near: string[];
  /**
   * 1 for a label that very many other labels contain, 2 for one that twice as many do ("learning"); 0 for all others.
   * No finer, since each step that a label takes links anew all briefs that have it.
   */
  generality: number;
  /** Whether a large part of the vocabulary is below it: what everything in it is about says nothing of a brief. */
  hub: boolean;
  /** Whether the label is an everyday English word, and no `onlyWith` tells when it is meant. */
  plain: boolean;
  /** For a label with several senses: what else the concept and its neighbours are called, normalised. */
  context: string[];
  /** For such a label: the telling words of its definition, normalised. */
  words: string[];
  /** Of `onlyWith`, the phrases that are everyday words themselves ("layer", "model"): one alone unlocks nothing. */
  hints: string[];
  /** Of `onlyWith`, the single words that are names ("Sonnet", "JAX"): a brief that has them in small letters has other words. */
  capitals: string[];
}

/** One thing that a name means. A name is a label's normalised words, or `arxiv:…`, `doi:…`, `url:…`. */
export interface NameRef extends EntityRef {
  /** What the entity is shown as. */
  label: string;
  /** This name, as its source writes it. */
  written: string;
  status: Status;
  /** For an everyday word: counts only in a brief that has one of these phrases (normalised words). */
  onlyWith: string[] | null;
  /** Whether running text that has the name means the entity. If not, the name serves look-ups alone. */
  scan: boolean;
  /**
   * A paper's name that is said without the paper being meant: it counts only where it is written as a title, or only
   * where words or marks beside it say that it is one.
   */
  asTitle?: 'WRITTEN' | 'MARKED';
  /** A curated paper's `arxiv:…` and `doi:…` names: a claim with others is another paper, whatever its title. */
  identifiers: string[];
  /** Of a short form ("SGD"), what else a curated concept is called, normalised: what it is short for is among these. */
  inFull?: string[];
  /** A curated concept's. */
  sense?: Sense;
  /** Of an id as a name: it leads to nothing, because curators want nothing linked to it any more. */
  retired?: true;
}

/** What one brief's own glossary, topics, titles and identifiers say a name means; `id` null: what the name itself says. */
export interface Taught {
  key: string;
  type: EntityType;
  id: string | null;
  label: string;
}

/** The same by so many briefs. */
export interface TaughtCount extends Taught {
  count: number;
}

/** A place where running text has a name. */
export interface Match {
  key: string;
  start: number;
  end: number;
  refs: NameRef[];
}
