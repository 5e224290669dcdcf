/** One step from an entity to another. */
export interface Step {
  from: string;
  to: string;
  relation: string;
  /** Whether the relation reads from `from` to `to`. */
  forward: boolean;
}

/** A step, and what tells how much it is worth to go over where it leads. */
export interface WeighedStep extends Step {
  /** How many briefs say something of that entity; 0 of a brief. */
  briefs: number;
  /** When a brief was published, `''` where that is unknown; null of any other entity. */
  newest: string | null;
}

/** A way from one end as far as it was followed. It never comes by an entity twice. */
export interface Partial {
  id: string;
  /** How it came here; null at the end itself. */
  step: Step | null;
  before: Partial | null;
  /** The more briefs the entities on the way are in, the less it tells that they connect anything. */
  common: number;
  /** The date of its oldest brief; '~', which comes after all dates, where it has none. */
  oldest: string;
}

export const startOf = (id: string): Partial => ({ id, step: null, before: null, common: 0, oldest: '~' });

/** The way with one step more. */
export function continued(before: Partial, step: WeighedStep): Partial {
  const oldest = step.newest === null ? before.oldest : earlier(step.newest, before.oldest);
  return { id: step.to, step, before, common: before.common + commonness(step.briefs), oldest };
}

/** Of two dates as text. */
export function earlier(one: string, other: string): string {
  if (one < other) return one;
  return other;
}

/** Whole thousandths, so that a sum is the same in any order. */
const commonness = (briefs: number) => Math.round(1000 * Math.log2(1 + briefs));

export function comesBy(way: Partial, id: string): boolean {
  for (let at: Partial | null = way; at; at = at.before) if (at.id === id) return true;
  return false;
}

/** The better of two ways of the same length first: over rarer entities, then by newer briefs, then by ids. */
export function byWorth(a: Partial, b: Partial): number {
  if (a.common !== b.common) return a.common - b.common;
  if (a.oldest !== b.oldest) return a.oldest > b.oldest ? -1 : 1;
  return byIds(a, b);
}

function byIds(a: Partial, b: Partial): number {
  for (let [one, other]: [Partial | null, Partial | null] = [a, b]; one?.step && other?.step; ) {
    const [first, second] = [nameOf(one.step), nameOf(other.step)];
    if (first !== second) return first < second ? -1 : 1;
    [one, other] = [one.before, other.before];
  }
  return 0;
}

const nameOf = ({ from, to, relation, forward }: Step) => `${to} ${from} ${relation} ${forward}`;

/** The steps of a way that two parts make which end at the same entity; null where it would come by another twice. */
export function joined(near: Partial, far: Partial): Step[] | null {
  for (let at = far.before; at; at = at.before) if (comesBy(near, at.id)) return null;
  const steps: Step[] = [];
  for (let at: Partial | null = near; at?.step; at = at.before) steps.unshift(plain(at.step));
  for (let at: Partial | null = far; at?.step; at = at.before) steps.push(turned(at.step));
  return steps;
}

const plain = ({ from, to, relation, forward }: Step): Step => ({ from, to, relation, forward });
const turned = ({ from, to, relation, forward }: Step): Step => ({ from: to, to: from, relation, forward: !forward });

/** Keeps the best of many in reach of a few. */
export class Best {
  #kept: Partial[] = [];
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  add(way: Partial): void {
    this.#kept.push(way);
    if (this.#kept.length > 4 * this.#most) this.#cut();
  }

  /** The best so far, the best first. */
  all(): readonly Partial[] {
    this.#cut();
    return this.#kept;
  }

  #cut(): void {
    this.#kept.sort(byWorth);
    this.#kept.length = Math.min(this.#kept.length, this.#most);
  }
}
