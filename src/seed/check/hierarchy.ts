import type { Entries } from '../reading/read-entries.ts';
import type { SeedPath } from '../reading/seed-file.ts';
import type { Successors } from '../settle.ts';

/** One `broader`: what it leads to once replacements are done, and where it is written. */
export interface BroaderStep {
  to: string;
  file: string;
  at: SeedPath;
  /** Whether the concept says just this: neither of the two has taken the place of what is written. */
  own: boolean;
}

/** What each concept in use is below, its own word first, then that of those whose place it has taken. */
export function broaderSteps({ concepts, replaced }: Entries, successors: Successors): Map<string, BroaderStep[]> {
  const steps = new Map<string, BroaderStep[]>(concepts.map(({ value }) => [value.id, []]));
  const take = (from: string, broader: string[] = [], { file, at }: { file: string; at: SeedPath }, own: boolean) => {
    for (const [position, id] of broader.entries()) {
      for (const to of successors.concepts.get(id) ?? [id]) {
        if (to !== from) steps.get(from)?.push({ to, file, at: [...at, 'broader', position], own: own && to === id });
      }
    }
  };
  for (const entry of concepts) take(entry.value.id, entry.value.broader, entry, true);
  for (const entry of replaced.concepts) {
    const [heir, ...others] = successors.concepts.get(entry.value.id) ?? [];
    if (heir !== undefined && others.length === 0) take(heir, entry.value.broader, entry, false);
  }
  return steps;
}

interface Mark {
  /** From when to when a walk from here lasted: what was met meanwhile is above it. */
  met: number;
  left: number;
  /** The least `left` of all that is above. */
  least: number;
}

/**
 * Answers whether one concept is above another without walking there, most times: one walk over everything numbers the
 * concepts so that two comparisons tell. What goes round is left out; a rule of its own tells it.
 */
export function reachability(upwards: Map<string, string[]>): (below: string, above: string) => boolean {
  const marks = numbered(upwards);
  return (below, above) => {
    const target = marks.get(above);
    if (!target || below === above) return false;
    const seen = new Set([below]);
    // A set grows while it is walked.
    for (const id of seen) {
      const here = marks.get(id);
      if (!here || here.least > target.least || here.left < target.left) continue;
      if (here.met <= target.met && target.left <= here.left) return true;
      for (const next of upwards.get(id) ?? []) seen.add(next);
    }
    return false;
  };
}

/** Depth first without recursion: a chain may be as long as the vocabulary. */
function numbered(upwards: Map<string, string[]>): Map<string, Mark> {
  const marks = new Map<string, Mark>();
  const open = new Set<string>();
  let clock = 0;
  for (const start of upwards.keys()) {
    const way: { id: string; next: number; mark: Mark }[] = [];
    const enter = (id: string) => {
      const mark = { met: clock++, left: Number.POSITIVE_INFINITY, least: Number.POSITIVE_INFINITY };
      marks.set(id, mark);
      open.add(id);
      way.push({ id, next: 0, mark });
    };
    if (!marks.has(start)) enter(start);
    for (let here = way.at(-1); here; here = way.at(-1)) {
      const next = upwards.get(here.id)?.[here.next++];
      const known = next === undefined ? undefined : marks.get(next);
      if (next !== undefined) {
        if (!known) enter(next);
        else if (!open.has(next)) here.mark.least = Math.min(here.mark.least, known.least);
        continue;
      }
      here.mark.left = clock++;
      here.mark.least = Math.min(here.mark.least, here.mark.left);
      open.delete(here.id);
      way.pop();
      const below = way.at(-1);
      if (below) below.mark.least = Math.min(below.mark.least, here.mark.least);
    }
  }
  return marks;
}
