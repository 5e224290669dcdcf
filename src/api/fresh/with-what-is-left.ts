import { budgetTime, type Left } from '../limits/budgets.ts';
import type { Reply } from './reply.ts';

/** How an answer ends that tells its cost: three objects, the cost's last. */
const end = Buffer.from('}}}');

/**
 * Tells a client what it has left: in headers, as the IETF's draft of them has it, and in the answer's `extensions.cost`.
 * The answer itself may be kept for all: what is the client's own is written behind it.
 */
export function withWhatIsLeft(reply: Reply, left: Left | null): Reply {
  if (left === null) return reply;
  const headers = { ...reply.headers, ...headersOf(left) };
  const { body } = reply;
  if (!reply.tellsCost || !body.subarray(-end.length).equals(end)) return { ...reply, headers };
  const resetAt = new Date(Date.now() + left.fullIn).toISOString();
  const own = Buffer.from(`,"remaining":${left.remaining},"resetAt":"${resetAt}"}}}`);
  return { ...reply, headers, body: body.subarray(0, -end.length), end: own };
}

function headersOf({ limit, remaining, fullIn, someIn }: Left): Record<string, string> {
  return {
    'ratelimit-policy': `"cost";q=${limit};w=${budgetTime}`,
    ratelimit: `"cost";r=${remaining};t=${Math.ceil((remaining > 0 ? fullIn : someIn) / 1000)}`,
  };
}
