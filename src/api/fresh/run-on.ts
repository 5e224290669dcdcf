import type { GraphQLError } from 'graphql';
import type { YogaServerInstance } from 'graphql-yoga';
import { orGone } from '../asker.ts';
import type { Context } from '../context.ts';
import type { Gatekeeper } from '../limits/gatekeeper.ts';
import type { Log } from '../mask-error.ts';
import { withRequestId } from '../request-id.ts';
import type { Answer } from './answers.ts';
import type { Ask } from './ask.ts';
import { graphqlStatus, refusal } from './reply.ts';
import type { Asked } from './use-wholeness.ts';

/** Has yoga answer one request. `gone` is aborted when nobody waits for it any more. */
export type Run = (ask: Ask, stamp: string | null, requestId: string, gone: AbortSignal) => Promise<Answer>;

/** Has yoga answer requests. They need no host: yoga makes an address of what it gets. */
export function runOn(yoga: YogaServerInstance<Asked, Context>, gatekeeper: Gatekeeper, log: Log): Run {
  return (ask, stamp, requestId, gone) =>
    withRequestId(requestId, async () => {
      const running = gatekeeper.admit(ask.client, gone);
      const { asker } = running;
      try {
        await running.enter(sizeOf(ask));
        const answer = async (): Promise<Answer> => {
          const outcome = { whole: false };
          const response = await yoga.fetch(requestOf(yoga, ask), { stamp, outcome, running });
          const body = Buffer.from(await response.text());
          const whole = outcome.whole && response.status === 200;
          const headers = Object.fromEntries(response.headers);
          return { status: response.status, headers, body, whole, requestId, tellsCost: outcome.whole };
        };
        return await orGone(answer(), asker);
      } catch (error) {
        if (!asker.signal.aborted) throw error;
        // Of those who went away nobody reads this.
        const { message } = asker.signal.reason as GraphQLError;
        if (!gone.aborted) log(new DOMException(message, 'TimeoutError'), requestId);
        return {
          ...refusal(ask, graphqlStatus(ask, 503), { code: 'TIMEOUT', message, requestId }),
          ...{ whole: false, requestId },
        };
      } finally {
        running.leave();
      }
    });
}

/** Bytes that are to be parsed. */
export const sizeOf = ({ url, body }: Ask) => url.length + (body?.length ?? 0);

function requestOf(yoga: YogaServerInstance<Asked, Context>, { method, url, accept, contentType, body }: Ask): Request {
  const headers = {
    ...(accept === null ? {} : { accept }),
    ...(contentType === null ? {} : { 'content-type': contentType }),
  };
  const init = method === 'GET' || method === 'HEAD' ? { method, headers } : { method, headers, body };
  return new yoga.fetchAPI.Request(`http://localhost${url}`, init as RequestInit);
}
