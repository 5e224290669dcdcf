import { LRUCache } from 'lru-cache';

/** What a client has left. */
export interface Left {
  /** Points in all, of a full budget. */
  limit: number;
  /** Points left now. In debt it is 0: what a request costs is taken from what is there when it begins. */
  remaining: number;
  /** Milliseconds until the budget is full again, and until there is something left. */
  fullIn: number;
  someIn: number;
}

interface Bucket {
  points: number;
  at: number;
}

/** Seconds in which an empty budget is full again. */
export const budgetTime = 60;
/** So many clients are known at most. One that is forgotten has not asked for long, or there is an attack of thousands. */
const mostClients = 50_000;

/**
 * How much each client may still ask for: points that fill up evenly, a whole budget in a minute. A request may begin as
 * long as there is something left, whatever it costs; what it costs too much, the next ones wait for.
 */
export class Budgets {
  readonly #buckets = new LRUCache<string, Bucket>({ max: mostClients });
  readonly #limitOf: (client: string) => number;
  readonly #now: () => number;

  constructor(limitOf: (client: string) => number, now = () => performance.now()) {
    this.#limitOf = limitOf;
    this.#now = now;
  }

  /** Takes points, or gives some back where they are negative. */
  take(client: string, points: number): void {
    const limit = this.#limitOf(client);
    const bucket = this.#bucket(client, limit);
    bucket.points = Math.min(limit, bucket.points - points);
  }

  left(client: string): Left {
    const limit = this.#limitOf(client);
    const { points } = this.#bucket(client, limit);
    const perMs = limit / (budgetTime * 1000);
    return {
      limit,
      remaining: Math.max(0, Math.floor(points)),
      fullIn: Math.ceil((limit - points) / perMs),
      someIn: points >= 1 ? 0 : Math.ceil((1 - points) / perMs),
    };
  }

  #bucket(client: string, limit: number): Bucket {
    const now = this.#now();
    const known = this.#buckets.get(client);
    if (!known) {
      const full = { points: limit, at: now };
      this.#buckets.set(client, full);
      return full;
    }
    known.points = Math.min(limit, known.points + ((now - known.at) * limit) / (budgetTime * 1000));
    known.at = now;
    return known;
  }
}
