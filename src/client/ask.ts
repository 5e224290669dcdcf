import { type Answered, type Asking, askOnce, errorOf } from './ask-once.ts';
import { ClientError, mayPass } from './client-error.ts';

export interface Patience {
  /** How often a request is sent again where that may help. */
  retries: number;
  /** Milliseconds for one try, and for all with the waits between them. */
  timeout: number;
  totalTimeout: number;
  /** Milliseconds to wait before the second try: about twice as long before each further one. */
  backoff: number;
}

interface Asked extends Asking {
  patience: Patience;
  /** Whether it only asks: anything else is sent once. */
  repeatable: boolean;
  signal: AbortSignal | undefined;
}

/** Milliseconds. */
const longestBackoff = 10_000;

/**
 * Sends a request, and again where that may help: after what passes, at most so often and so long. The waits grow, and
 * are drawn by lot so that many clients do not come back at one moment; where the server names one, that counts.
 */
export async function ask({ patience, repeatable, signal, ...asking }: Asked): Promise<Answered> {
  const end = Date.now() + patience.totalTimeout;
  for (let attempt = 1; ; attempt += 1) {
    const failed = await tried(asking, Math.min(patience.timeout, end - Date.now()), signal);
    if (!(failed instanceof ClientError)) return failed;
    failed.attempts = attempt;
    const wait = Math.max(failed.retryAfter ?? 0, backoffOf(patience, attempt));
    const isLast = !repeatable || attempt > patience.retries || Date.now() + wait >= end;
    if (isLast || !mayPass(failed)) throw failed;
    await rest(wait, signal);
  }
}

/** An answer, or why there is none; rejects where the caller aborts. */
async function tried(asking: Asking, timeout: number, outer: AbortSignal | undefined): Promise<Answered | ClientError> {
  outer?.throwIfAborted();
  const late = new ClientError('The server did not answer in time.', { code: 'TIMEOUT' });
  const own = new AbortController();
  const abort = () => own.abort(outer?.reason);
  outer?.addEventListener('abort', abort, { once: true });
  const timer = setTimeout(() => own.abort(late), Math.max(0, timeout));
  try {
    const answered = await askOnce(asking, own.signal);
    const passing = answered.errors.length > 0 ? errorOf(answered) : null;
    return passing && mayPass(passing) ? passing : answered;
  } catch (error) {
    if (error instanceof ClientError) return error;
    throw error;
  } finally {
    clearTimeout(timer);
    outer?.removeEventListener('abort', abort);
  }
}

/** Milliseconds before the next try. */
export const backoffOf = ({ backoff }: Patience, attempt: number) =>
  Math.min(longestBackoff, backoff * 2 ** (attempt - 1)) * (0.5 + Math.random() / 2);

/** Waits, unless the caller aborts. */
export function rest(wait: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const abort = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', abort);
      resolve();
    }, wait);
    signal?.addEventListener('abort', abort, { once: true });
  });
}
