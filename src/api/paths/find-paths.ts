import {
  Best,
  byWorth,
  comesBy,
  continued,
  earlier,
  joined,
  type Partial,
  type Step,
  startOf,
  type WeighedStep,
} from './partial.ts';

/** The graph, as far as paths need it. */
export interface Surroundings {
  /** How many briefs say something of each of these entities; nothing of a brief. */
  briefsOf: (ids: string[]) => Promise<Map<string, number>>;
  /** All single steps from any of these entities. */
  steps: (ids: string[]) => Promise<WeighedStep[]>;
}

export interface PathLimits {
  /** No path has more steps. */
  longest: number;
  /** So many paths are looked for. */
  wanted: number;
  /** Where so many are found, longer ones are not looked for. */
  few: number;
  /** About so many steps are read at a time: after each it is seen whether there are enough paths. */
  together: number;
  /** Where so many steps were read and there is a path, no more are looked for. */
  enough: number;
  /** So many steps are read at most. */
  most: number;
}

/** Paths, and whether reading was given up before it was known that there are none. */
export interface FoundPaths {
  paths: Step[][];
  gaveUp: boolean;
}

/** The ways of one length from one end, by where they lead. */
type Layer = Map<string, Best>;

/**
 * How two entities are connected, shortest first; of the same length those over rarer entities first. It goes on from
 * both ends in turn, always where there is less to read, and over the rarest entities first: a concept that thousands of
 * briefs mention is only looked at where nothing else leads on. What it finds depends on the graph alone, never on the
 * order of rows.
 */
export async function findPaths(
  from: string,
  to: string,
  graph: Surroundings,
  limits: PathLimits,
): Promise<FoundPaths> {
  if (from === to) return { paths: [[]], gaveUp: false };
  const { longest, wanted, few, together, enough, most } = limits;
  const paths: Step[][] = [];
  const briefsOf = await graph.briefsOf([from, to]);
  let [near, far] = [layerOf(startOf(from), wanted), layerOf(startOf(to), wanted)];
  let read = 0;
  for (let length = 1; length <= longest && paths.length < few && near.size > 0 && far.size > 0; length += 1) {
    const isNear = workOf(near, briefsOf) <= workOf(far, briefsOf);
    const [side, other] = isNear ? [near, far] : [far, near];
    const next: Layer = new Map();
    for (const ids of portions(side, briefsOf, together)) {
      if (paths.length > 0 && read >= enough) return { paths, gaveUp: false };
      if (read >= most) return { paths, gaveUp: paths.length === 0 };
      const steps = await graph.steps(ids);
      read += steps.length;
      for (const step of steps) {
        if (step.newest === null) briefsOf.set(step.to, step.briefs);
        widen(next, side.get(step.from)?.all() ?? [], step, wanted);
      }
      const met = meetings(isNear ? [next, other] : [other, next], wanted - paths.length);
      if (paths.length + met.length < wanted) continue;
      return { paths: [...paths, ...met], gaveUp: false };
    }
    paths.push(...meetings(isNear ? [next, other] : [other, next], wanted - paths.length));
    if (isNear) near = next;
    else far = next;
  }
  return { paths, gaveUp: false };
}

function layerOf(start: Partial, wanted: number): Layer {
  const best = new Best(wanted);
  best.add(start);
  return new Map([[start.id, best]]);
}

function widen(layer: Layer, ways: readonly Partial[], step: WeighedStep, wanted: number): void {
  for (const way of ways) {
    if (comesBy(way, step.to)) continue;
    const best = layer.get(step.to) ?? new Best(wanted);
    layer.set(step.to, best);
    best.add(continued(way, step));
  }
}

/** About how many steps lead on from a brief, or from an entity of which nothing is known. */
const usualSteps = 8;

const stepsFrom = (id: string, briefsOf: Map<string, number>) => usualSteps + (briefsOf.get(id) ?? 0);

function workOf(layer: Layer, briefsOf: Map<string, number>): number {
  let work = 0;
  for (const id of layer.keys()) work += stepsFrom(id, briefsOf);
  return work;
}

/** The entities that a layer leads to, in portions: first those that the best ways lead to. */
function* portions(layer: Layer, briefsOf: Map<string, number>, together: number): Generator<string[]> {
  const ends = [...layer].map(([id, best]) => ({ id, way: best.all()[0] as Partial }));
  ends.sort((a, b) => byWorth(a.way, b.way));
  let portion: string[] = [];
  let work = 0;
  for (const { id } of ends) {
    const more = stepsFrom(id, briefsOf);
    if (portion.length > 0 && work + more > together) {
      yield portion;
      portion = [];
      work = 0;
    }
    portion.push(id);
    work += more;
  }
  if (portion.length > 0) yield portion;
}

interface Meeting {
  near: readonly Partial[];
  far: readonly Partial[];
  /** No path over this entity is worth more. */
  worth: Worth;
}

interface Worth {
  common: number;
  oldest: string;
}

interface Joined extends Worth {
  steps: Step[];
  name: string;
}

/** The best of the paths that ways of the two sides make. */
function meetings([near, far]: [Layer, Layer], most: number): Step[][] {
  const [fewer, others] = near.size <= far.size ? [near, far] : [far, near];
  const places = [...fewer.keys()].flatMap((id): Meeting[] => {
    const [one, other] = [near.get(id)?.all(), far.get(id)?.all()];
    return others.has(id) && one?.[0] && other?.[0]
      ? [{ near: one, far: other, worth: worthOf(one[0], other[0]) }]
      : [];
  });
  places.sort((a, b) => compare(a.worth, b.worth));
  let best: Joined[] = [];
  for (const place of places) {
    const last = best[most - 1];
    if (last && compare(last, place.worth) < 0) break;
    best = distinct([...best, ...pathsOver(place)]).slice(0, most);
  }
  return best.map(({ steps }) => steps);
}

const worthOf = (near: Partial, far: Partial): Worth => ({
  common: near.common + far.common,
  oldest: earlier(near.oldest, far.oldest),
});

function pathsOver({ near, far }: Meeting): Joined[] {
  return near.flatMap((one) =>
    far.flatMap((other): Joined[] => {
      const steps = joined(one, other);
      if (steps === null) return [];
      const name = steps.map(({ relation, forward, to }) => `${to} ${relation} ${forward}`).join(' ');
      return [{ steps, name, ...worthOf(one, other) }];
    }),
  );
}

/** Sorted; of paths over the same entities the first. */
function distinct(paths: Joined[]): Joined[] {
  const seen = new Set<string>();
  return paths
    .sort((a, b) => compare(a, b) || (a.name < b.name ? -1 : 1))
    .filter(({ steps }) => {
      const entities = steps.map(({ to }) => to).join(' ');
      return !seen.has(entities) && seen.add(entities);
    });
}

function compare(a: Worth, b: Worth): number {
  if (a.common !== b.common) return a.common - b.common;
  return a.oldest === b.oldest ? 0 : a.oldest > b.oldest ? -1 : 1;
}
