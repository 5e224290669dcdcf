/** One step from an entity to another. */
export interface Step {
  from: string;
  to: string;
  relation: string;
  /** Whether the relation reads from `from` to `to`. */
  forward: boolean;
}

/** All single steps from any of these entities. */
export type Neighbours = (ids: string[]) => Promise<Step[]>;

/** What one side of the search knows: each entity reached, by the step that reached it. */
interface Side {
  reached: Map<string, Step | null>;
  frontier: string[];
}

/**
 * The shortest way between two entities, of at most `longest` steps, or null. It searches from both ends at once, always
 * where fewer entities are to be looked at, so that one concept in thousands of briefs does not make it read them all.
 * Of several ways of the same length the choice depends on ids alone, never on the order of rows.
 */
export async function shortestPath(
  from: string,
  to: string,
  longest: number,
  neighbours: Neighbours,
): Promise<Step[] | null> {
  if (from === to) return [];
  const near: Side = { reached: new Map([[from, null]]), frontier: [from] };
  const far: Side = { reached: new Map([[to, null]]), frontier: [to] };
  for (let length = 1; length <= longest; length += 1) {
    const side = near.frontier.length <= far.frontier.length ? near : far;
    if (side.frontier.length === 0) return null;
    await widen(side, neighbours);
    const other = side === near ? far : near;
    const meeting = side.frontier.filter((id) => other.reached.has(id)).sort()[0];
    if (meeting !== undefined) return joined(meeting, near, far);
  }
  return null;
}

/** Goes one step further; an entity that several steps reach is reached from the smallest id. */
async function widen(side: Side, neighbours: Neighbours): Promise<void> {
  const next = new Map<string, Step>();
  for (const step of await neighbours(side.frontier)) {
    if (side.reached.has(step.to)) continue;
    const known = next.get(step.to);
    if (!known || rank(step) < rank(known)) next.set(step.to, step);
  }
  for (const [id, step] of next) side.reached.set(id, step);
  side.frontier = [...next.keys()].sort();
}

const rank = ({ from, relation, forward }: Step) => `${from} ${relation} ${forward}`;

function joined(meeting: string, near: Side, far: Side): Step[] {
  const before: Step[] = [];
  for (let step = near.reached.get(meeting); step; step = near.reached.get(step.from)) before.unshift(step);
  const after: Step[] = [];
  for (let step = far.reached.get(meeting); step; step = far.reached.get(step.from)) after.push(turned(step));
  return [...before, ...after];
}

const turned = ({ from, to, relation, forward }: Step): Step => ({ from: to, to: from, relation, forward: !forward });
