import type { Problem, SeedFix, Severity, Spot } from '../reading/problem.ts';
import type { CheckedSeeds } from './checked-seeds.ts';

/** One kind of fault, as data: what `seed check` looks for, and what `--explain` tells of it. */
export interface Rule {
  id: string;
  severity: Severity;
  title: string;
  /** Why it is a fault, for somebody who meets it for the first time. */
  why: string;
  /** What to do about it. */
  advice: string;
  /** The standard's name for it, where there is one. */
  standard?: string;
  /** What `--fix` does about it. */
  fix?: string;
  /** Absent where the reader itself stumbles over it: the fault is in what a file is, not in what it says. */
  check?: (seeds: CheckedSeeds) => Finding[];
}

/** A place that a rule finds fault with. */
export interface Finding extends Spot {
  what: () => string;
  also?: Spot;
  fix?: SeedFix;
}

/** A rule's findings on these seeds. */
export function findingsOf({ id, severity, check }: Rule, seeds: CheckedSeeds): Problem[] {
  return check?.(seeds).map((finding) => ({ ...finding, rule: id, severity })) ?? [];
}
