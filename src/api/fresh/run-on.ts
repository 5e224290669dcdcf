import type { YogaServerInstance } from 'graphql-yoga';
import type { Context } from '../context.ts';
import { withRequestId } from '../request-id.ts';
import type { Answer } from './answers.ts';
import type { Ask } from './ask.ts';
import type { Asked } from './use-wholeness.ts';

/** Has yoga answer requests. They need no host: yoga makes an address of what it gets. */
export function runOn(yoga: YogaServerInstance<Asked, Context>) {
  return (ask: Ask, stamp: string | null, requestId: string): Promise<Answer> =>
    withRequestId(requestId, async () => {
      const outcome = { whole: false };
      const response = await yoga.fetch(requestOf(yoga, ask), { stamp, outcome });
      const body = Buffer.from(await response.text());
      const whole = outcome.whole && response.status === 200;
      return { status: response.status, headers: Object.fromEntries(response.headers), body, whole, requestId };
    });
}

function requestOf(yoga: YogaServerInstance<Asked, Context>, { method, url, accept, contentType, body }: Ask): Request {
  const headers = {
    ...(accept === null ? {} : { accept }),
    ...(contentType === null ? {} : { 'content-type': contentType }),
  };
  const init = method === 'GET' || method === 'HEAD' ? { method, headers } : { method, headers, body };
  return new yoga.fetchAPI.Request(`http://localhost${url}`, init as RequestInit);
}
