import { createHash } from 'node:crypto';
import type { Reply } from './reply.ts';

const known = new WeakMap<Reply, string>();

/**
 * Names an answer by what it says: after a load that does not touch it, whoever has it has it still. Weak, since what a
 * client has left is told with each.
 */
export function etagOf(answer: Reply): string {
  let etag = known.get(answer);
  if (etag === undefined) {
    const hash = createHash('sha256').update(`${answer.headers['content-type']}\n`).update(answer.body);
    etag = `W/"${hash.digest('base64url').slice(0, 27)}"`;
    known.set(answer, etag);
  }
  return etag;
}

/** Whether a client's `If-None-Match` says that it has this answer. */
export function hasIt(ifNoneMatch: string | null, etag: string): boolean {
  if (ifNoneMatch === null) return false;
  return ifNoneMatch.split(',').some((each) => each.trim() === '*' || asWeak(each.trim()) === etag);
}

const asWeak = (etag: string) => (etag.startsWith('W/') ? etag : `W/${etag}`);
