import type { Asker } from '../asker.ts';
import { type Place, waitIn } from '../wait-in.ts';

/** Whom a request is from, and how dear it is. */
export interface TurnOf {
  client: string;
  cost: number;
  asker: Asker;
}

type Waiting = TurnOf & Place;

/** Requests of one kind that run at once: so many, of so much cost together. */
export interface Room {
  requests: number;
  cost: number;
  /** So many of one client wait at most. */
  waiting: number;
}

/** A client has too many requests waiting. */
export class TooManyWaiting extends Error {}

/**
 * Requests that run, and those that wait for them to end. The next is one of the client that has fewest running, of
 * its requests the one that waits longest: who sends a hundred at once waits for them alone.
 */
export class Turns {
  readonly #room: Room;
  readonly #running = new Map<string, number>();
  #requests = 0;
  #cost = 0;
  readonly #waiting: Waiting[] = [];

  constructor(room: Room) {
    this.#room = room;
  }

  /** Waits for its turn. Gives back what ends it; throws TooManyWaiting, or the reason why the asker waits no longer. */
  async take(turn: TurnOf): Promise<() => void> {
    turn.asker.signal.throwIfAborted();
    if (this.#waiting.length > 0 || !this.#hasRoom(turn.cost)) {
      const own = this.#waiting.filter(({ client }) => client === turn.client).length;
      if (own >= this.#room.waiting) throw new TooManyWaiting();
      await waitIn(this.#waiting, turn);
    } else {
      this.#begin(turn);
    }
    return () => this.#end(turn);
  }

  /** One that is dearer than all the room runs alone. */
  #hasRoom(cost: number): boolean {
    return this.#requests === 0 || (this.#requests < this.#room.requests && this.#cost + cost <= this.#room.cost);
  }

  #begin({ client, cost }: TurnOf): void {
    this.#requests += 1;
    this.#cost += cost;
    this.#running.set(client, this.#runningOf(client) + 1);
  }

  #end({ client, cost }: TurnOf): void {
    this.#requests -= 1;
    this.#cost -= cost;
    const left = this.#runningOf(client) - 1;
    if (left > 0) this.#running.set(client, left);
    else this.#running.delete(client);
    for (let next = this.#next(); next && this.#hasRoom(next.cost); next = this.#next()) {
      this.#waiting.splice(this.#waiting.indexOf(next), 1);
      this.#begin(next);
      next.begin();
    }
  }

  #runningOf(client: string): number {
    return this.#running.get(client) ?? 0;
  }

  #next(): Waiting | undefined {
    let next: Waiting | undefined;
    for (const each of this.#waiting) {
      if (!next || this.#runningOf(each.client) < this.#runningOf(next.client)) next = each;
    }
    return next;
  }
}
