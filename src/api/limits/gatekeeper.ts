import { apiError } from '../api-error.ts';
import { type Asker, askerUntil, createController } from '../asker.ts';
import { Budgets, type Left } from './budgets.ts';
import { createDoor } from './door.ts';
import { shared } from './limits.ts';
import { TooManyWaiting, Turns } from './turns.ts';

export interface GatekeeperOptions {
  /** Milliseconds that a request may take from its arrival. */
  requestTime?: number;
  /** Cost points that each client may use in a minute. Null: no limit. Left out: the usual limits. */
  clientBudget?: number | null;
}

/** A request that is being answered. */
export interface Running {
  /** Until when it is waited for. */
  asker: Asker;
  /** Waits until it may be parsed and validated. */
  enter(size: number): Promise<void>;
  /** Waits until it may run, and takes what it could cost from the client's budget. */
  begin(cost: number): Promise<void>;
  /** Gives back what it did not cost. */
  end(actual: number): void;
  /** Others may have its place. */
  leave(): void;
}

/** Who may ask how much, and when. */
export interface Gatekeeper {
  /** Takes from the client's budget what any request costs, however it is answered. False where nothing is left. */
  arrive(client: string, size: number): boolean;
  left(client: string): Left | null;
  /** An event that comes to a client, like a request of its: waits until it may run. Rejects where nothing is left. */
  admitEvent(client: string, cost: number, gone: AbortSignal): Promise<Running>;
  /** `gone` is aborted when all who asked have gone. */
  admit(client: string, gone: AbortSignal): Running;
}

/** Points that parsing and validating cost, besides what is asked for. */
const perRequest = 10;
/** Bytes of a body that are as much work as an object. */
const bytesOfAnObject = 200;

/** The client of requests that came over no network: this process's own. */
export const ownClient = 'local';

export function createGatekeeper({ requestTime = shared.requestTime, clientBudget }: GatekeeperOptions): Gatekeeper {
  const budgets =
    clientBudget === null
      ? null
      : new Budgets((client) => clientBudget ?? (isHere(client) ? shared.localBudget : shared.budget));
  const door = createDoor();
  const light = new Turns(shared.light);
  const heavy = new Turns(shared.heavy);
  const gatekeeper: Gatekeeper = {
    arrive(client, size) {
      if (client === ownClient || !budgets) return true;
      const isLeft = budgets.left(client).someIn === 0;
      if (isLeft) budgets.take(client, 1 + Math.floor(size / bytesOfAnObject));
      return isLeft;
    },
    async admitEvent(client, cost, gone) {
      if (!gatekeeper.arrive(client, 0)) throw usedUp();
      const running = gatekeeper.admit(client, gone);
      try {
        await running.begin(cost);
        return running;
      } catch (error) {
        running.leave();
        throw error;
      }
    },
    left: (client) => (client === ownClient ? null : (budgets?.left(client) ?? null)),
    admit(client, gone) {
      const controller = createController();
      const late = setTimeout(() => controller.abort(tookTooLong(requestTime)), requestTime);
      const leaveToo = () => controller.abort(gone.reason);
      if (gone.aborted) leaveToo();
      else gone.addEventListener('abort', leaveToo, { once: true });
      const asker = askerUntil(controller.signal);
      let taken = 0;
      let endTurn = () => {};
      const take = (points: number) => {
        if (client !== ownClient) budgets?.take(client, points);
        taken += points;
      };
      return {
        asker,
        enter: async (size) => {
          take(perRequest);
          await door(size);
          asker.signal.throwIfAborted();
        },
        begin: async (cost) => {
          take(cost);
          const turns = cost <= shared.lightCost ? light : heavy;
          try {
            endTurn = await turns.take({ client, cost, asker });
          } catch (error) {
            throw error instanceof TooManyWaiting ? tooManyWaiting() : error;
          }
        },
        end: (actual) => take(perRequest + actual - taken),
        leave: () => {
          clearTimeout(late);
          gone.removeEventListener('abort', leaveToo);
          endTurn();
          endTurn = () => {};
        },
      };
    },
  };
  return gatekeeper;
}

const isHere = (client: string) => client === '::1' || client.startsWith('127.');

function tookTooLong(requestTime: number) {
  const message = `This took longer than ${requestTime / 1000} seconds and was stopped. Ask for smaller pages or fewer levels at once, or try again in a little while.`;
  return apiError('TIMEOUT', message);
}

function usedUp() {
  const message =
    'You have used up what a client may ask for in a minute. Follow again in a little while, with your last cursor as "after", and ask for less of each brief.';
  return apiError('TOO_MANY_REQUESTS', message);
}

function tooManyWaiting() {
  const message = 'Too many of your requests are waiting for their turn. Wait for some answers, then ask again.';
  return apiError('TOO_MANY_REQUESTS', message, { http: { status: 429, headers: { 'retry-after': '1' } } });
}
