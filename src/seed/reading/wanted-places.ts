import type { SeedPath } from './seed-file.ts';

/** The places asked for in a document, as a tree of steps; who walks over the text fills in their offsets. */
export interface Wanted {
  offset: number | null;
  steps: Map<string | number, Wanted>;
  parent?: Wanted;
}

/** Where each path's last step stands; what is absent, at the last step that is there. `walk` is given the tree's root. */
export function wantedPlaces(paths: SeedPath[], walk: (root: Wanted) => void): Map<SeedPath, number> {
  const root: Wanted = { offset: null, steps: new Map() };
  const ends = paths.map((path) => path.slice(1).reduce(wantedStep, root));
  walk(root);
  return new Map(paths.map((path, i) => [path, offsetOf(ends[i] as Wanted)]));
}

function wantedStep(parent: Wanted, step: string | number): Wanted {
  const known = parent.steps.get(step);
  if (known) return known;
  const added: Wanted = { offset: null, steps: new Map(), parent };
  parent.steps.set(step, added);
  return added;
}

function offsetOf(wanted: Wanted): number {
  for (let at: Wanted | undefined = wanted; at; at = at.parent) if (at.offset !== null) return at.offset;
  return 0;
}
