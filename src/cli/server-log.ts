import pino from 'pino';
import type { Log } from '../api/mask-error.ts';
import type { LogLevel } from './log-levels.ts';

/**
 * JSON lines on standard error: one for each failure that a client was told only the code of, with the request's id.
 * What is secret stands nowhere in them, however it got into an error.
 */
export function serverLog(
  level: LogLevel,
  secrets: readonly string[],
  write: (line: string) => unknown = (line) => process.stderr.write(line),
): Log {
  const hidden = secrets.filter((secret) => secret.length >= shortestSecret).flatMap(asWritten);
  const logger = pino({ name: 'briefgraph', level }, { write: (line) => write(without(hidden, line)) });
  return (error, requestId) => {
    if (isLate(error)) logger.warn({ requestId }, (error as Error).message);
    else logger.error({ err: error, requestId }, 'a request failed');
  };
}

/** A shorter word would make holes in what is no secret. */
const shortestSecret = 4;

const isLate = (error: unknown) => error instanceof Error && error.name === 'TimeoutError';

/** As it is, in JSON, and in an address. */
const asWritten = (secret: string) => [secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret)];

const without = (hidden: readonly string[], line: string) =>
  hidden.reduce((text, secret) => text.replaceAll(secret, '***'), line);

/** What an address, or the environment, says that nobody else may know. */
export function secretsOf(db: string, env: NodeJS.ProcessEnv): string[] {
  const password = URL.canParse(db) ? decodeURIComponent(new URL(db).password) : '';
  return [password, env.NEO4J_PASSWORD ?? ''].filter((secret) => secret !== '');
}
