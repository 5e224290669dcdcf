import type { IncomingMessage } from 'node:http';
import { limits, shared } from '../limits/limits.ts';

const nothing = Buffer.alloc(0);

/** A body that has not come as a whole yet. */
interface Unfinished {
  length: number;
  giveUp: () => void;
}

/**
 * Reads bodies, each no further than is allowed: what is too long is null. What many clients have begun to send and not
 * ended lies in memory: where that is too much, those who began first are cut off.
 */
export function createBodies(
  room: number = shared.unfinishedBodies,
): (request: IncomingMessage) => Promise<Buffer | null> {
  const unfinished = new Map<IncomingMessage, Unfinished>();
  let length = 0;

  function forget(request: IncomingMessage) {
    length -= unfinished.get(request)?.length ?? 0;
    unfinished.delete(request);
  }

  function note(request: IncomingMessage, own: Unfinished, more: number) {
    own.length += more;
    length += more;
    for (const [eldest, { giveUp }] of unfinished) {
      if (length <= room) break;
      if (eldest !== request) giveUp();
    }
  }

  return (request) => {
    if (Number(request.headers['content-length'] ?? 0) > limits.bodySize) {
      request.resume();
      return Promise.resolve(null);
    }
    return new Promise((resolve, reject) => {
      const chunks: Buffer[] = [];
      const leave = (error: Error) => {
        forget(request);
        reject(error);
      };
      const own = {
        length: 0,
        giveUp: () => {
          leave(new Error('others need the memory'));
          request.destroy();
        },
      };
      unfinished.set(request, own);
      request.on('data', (chunk: Buffer) => {
        if (!unfinished.has(request)) return;
        if (own.length + chunk.length <= limits.bodySize) {
          chunks.push(chunk);
          note(request, own, chunk.length);
        } else {
          chunks.length = 0;
          forget(request);
          resolve(null);
        }
      });
      request.on('end', () => {
        forget(request);
        resolve(chunks.length === 1 ? (chunks[0] ?? nothing) : Buffer.concat(chunks));
      });
      request.on('error', leave);
      // Nothing more comes from a client that has gone, not even an error, where it had sent all its headers said.
      request.on('close', () => request.complete || leave(new Error('the client went away')));
    });
  };
}
