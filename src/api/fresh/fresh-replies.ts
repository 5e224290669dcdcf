import { randomUUID } from 'node:crypto';
import type { GraphEngine } from '../../graph/engine.ts';
import type { GraphVersion } from '../../graph/graph-version.ts';
import type { Gatekeeper } from '../limits/gatekeeper.ts';
import { type Answer, Answers, type Make } from './answers.ts';
import { type Ask, atLeastHeader, keyOf, versionHeader } from './ask.ts';
import { etagOf, hasIt } from './etag.ts';
import { type Reply, refusal } from './reply.ts';
import { type Run, sizeOf } from './run-on.ts';
import { isStreamed, type StreamedReply, takesStream } from './streamed-reply.ts';
import { versionFor } from './version-for.ts';
import { withWhatIsLeft } from './with-what-is-left.ts';

export interface FreshOptions {
  graph: GraphEngine;
  /** Has yoga answer. `stamp` is null where nothing that is read may be kept. */
  run: Run;
  gatekeeper: Gatekeeper;
  /** Bytes of answers that are kept. */
  cacheSize: number;
}

/**
 * Answers requests, from what was answered before where nothing has changed since. The version is read anew for every
 * request, after it came: no answer is older than a load that had ended by then, whichever process loaded.
 */
export function freshReplies({ graph, run, gatekeeper, cacheSize }: FreshOptions): Replies {
  const answers = new Answers(cacheSize);
  const replyTo: Replies = async (ask, gone) => {
    const id = randomUUID();
    if (ask.body === null) return refusal(ask, 413, { code: 'TOO_COMPLEX', message: 'Request body too large.' });
    if (ask.method !== 'GET' && ask.method !== 'POST') return run(ask, null, id, gone);
    const wanted = ask.versionAtLeast;
    if (wanted !== null && !/^\d{1,15}$/.test(wanted)) return notAVersion(ask);
    const version = await versionFor(graph, Number(wanted ?? 0)).catch(() => null);
    if (wanted !== null && (version?.number ?? -1) < Number(wanted)) return notYet(ask, version);
    const stamp = version?.stamp ?? null;
    // Where the version cannot be read, what was asked may still not need the database, or says best what is wrong.
    if (stamp === null) return replyOf(ask, await run(ask, null, id, gone), version, id);
    const make = (allGone: AbortSignal) => run(ask, stamp, id, allGone);
    if (takesStream(ask)) return replyOf(ask, await answers.getOwn(stamp, keyOf(ask), () => make(gone)), version, id);
    // A stream is given to those alone who say that they take one.
    return replyOf(ask, await answers.get(stamp, keyOf(ask), make as Make, gone), version, id);
  };
  return async (ask, gone) => {
    const { client } = ask;
    const reply = gatekeeper.arrive(client, sizeOf(ask)) ? await replyTo(ask, gone) : overdrawn(ask, gatekeeper);
    return isStreamed(reply) ? reply : withWhatIsLeft(reply, gatekeeper.left(client));
  };
}

/** Answers a request; `gone` is aborted when who asks goes away. */
export type Replies = (ask: Ask, gone: AbortSignal) => Promise<Reply | StreamedReply>;

function overdrawn(ask: Ask, gatekeeper: Gatekeeper): Reply {
  const seconds = Math.max(1, Math.ceil((gatekeeper.left(ask.client)?.someIn ?? 0) / 1000));
  const message = `You have used up what a client may ask for in a minute. Ask again in ${seconds} seconds, and for less at once.`;
  const reply = refusal(ask, 429, { code: 'TOO_MANY_REQUESTS', message });
  return { ...reply, headers: { ...reply.headers, 'retry-after': String(seconds) } };
}

const ofAnswer = ({ status, headers, body, tellsCost = false }: Answer): Reply => ({
  status,
  headers,
  body,
  tellsCost,
});

/** An answer that names a request in its errors goes out under that request's id. */
function replyOf(
  ask: Ask,
  answer: Answer | StreamedReply,
  version: GraphVersion | null,
  id: string,
): Reply | StreamedReply {
  const ofVersion: Record<string, string> = version ? { [versionHeader]: String(version.number) } : {};
  if (isStreamed(answer)) return { ...answer, headers: { ...answer.headers, ...ofVersion } };
  const headers: Record<string, string> = {
    ...answer.headers,
    'x-request-id': answer.whole ? id : answer.requestId,
    ...ofVersion,
  };
  if (ask.method !== 'GET') return { ...ofAnswer(answer), headers };
  // Whoever keeps it asks again each time, and is told in a line that it is still so.
  headers['cache-control'] = answer.whole ? 'no-cache' : 'no-store';
  headers.vary = 'accept';
  if (!answer.whole) return { ...ofAnswer(answer), headers };
  headers.etag = etagOf(answer);
  if (!hasIt(ask.ifNoneMatch, headers.etag)) return { ...ofAnswer(answer), headers };
  delete headers['content-type'];
  return { status: 304, headers, body: Buffer.alloc(0) };
}

function notAVersion(ask: Ask): Reply {
  const message = `The header ${atLeastHeader} takes a whole number: the version that a load or an answer told.`;
  return refusal(ask, 400, { code: 'BAD_USER_INPUT', message });
}

function notYet(ask: Ask, version: GraphVersion | null): Reply {
  if (version === null) {
    const message = 'The database does not answer at the moment. Try again in a little while.';
    return refusal(ask, 503, { code: 'DATABASE_UNAVAILABLE', message });
  }
  const message = `The graph is at version ${version.number} here, and ${ask.versionAtLeast} was asked for. Try again in a little while.`;
  const reply = refusal(ask, 503, { code: 'NOT_YET', message, graphVersion: version.number });
  return { ...reply, headers: { ...reply.headers, 'retry-after': '1', [versionHeader]: String(version.number) } };
}
