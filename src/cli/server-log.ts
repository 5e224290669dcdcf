import pino from 'pino';
import type { Log } from '../api/mask-error.ts';

/** One JSON line on standard error for each failure that a client was told only the code of. */
export function serverLog(): Log {
  const logger = pino({ name: 'briefgraph' }, pino.destination(2));
  return (error, requestId) => logger.error({ err: error, requestId }, 'a request failed');
}
