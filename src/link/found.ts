import type { Evidence, Mention, NameRef } from '../model.ts';

/** A place that means an entity. */
export interface Found {
  ref: NameRef;
  evidence: Evidence;
  /** What the text says that a person or an organization does. */
  role?: Mention['role'];
}
