import neo4j from 'neo4j-driver';
import { BriefgraphError, type ErrorCode } from '../errors.ts';

/** What a code of Neo4j's means to whoever uses the program, the most telling first. */
const meanings: [code: RegExp, ErrorCode, what: string, next?: string][] = [
  [
    /Unauthorized|AuthenticationRateLimit|CredentialsExpired/,
    'DATABASE_UNAVAILABLE',
    'Neo4j refused the user name or password',
    'Set NEO4J_USERNAME and NEO4J_PASSWORD.',
  ],
  [
    /DatabaseNotFound/,
    'DATABASE_UNAVAILABLE',
    'Neo4j has no database of that name',
    'Set NEO4J_DATABASE, or leave it out for the default one.',
  ],
  [
    /ServiceUnavailable|SessionExpired|DatabaseUnavailable/,
    'DATABASE_UNAVAILABLE',
    'Neo4j cannot be reached',
    'Check that it runs and that the address and port are right, then try again.',
  ],
  [
    /NotALeader|ForbiddenOnReadOnlyDatabase/,
    'DATABASE_UNAVAILABLE',
    'this member of the Neo4j cluster takes no writes',
    'Use an address that begins with neo4j:// (with bolt:// every request goes to the one member named).',
  ],
  [
    /Security\.Forbidden/,
    'DATABASE_FAILED',
    'Neo4j does not allow this to the user',
    'Loading needs the right to write; opening a database for the first time, the right to create indexes, too.',
  ],
  [
    /TransactionTimedOut|Transaction\.Terminated|LockClientStopped/,
    'DATABASE_UNAVAILABLE',
    'Neo4j ended the transaction before it was done: nothing of it was kept',
    'Run the same again; if it happens again, raise or lift db.transaction.timeout of the server.',
  ],
  [
    /Transient/,
    'DATABASE_UNAVAILABLE',
    'Neo4j is too busy to do this at the moment',
    'Try again; what was committed before is whole.',
  ],
];

/** An error of ours for one of the driver's, which stays its cause for the log. Any other error is given back as it is. */
export function asBriefgraphError(cause: unknown): unknown {
  if (!(cause instanceof neo4j.Neo4jError)) return cause;
  for (const [code, ours, what, next] of meanings) {
    if (code.test(cause.code)) return new BriefgraphError(ours, what, { ...(next ? { next } : {}), cause });
  }
  return new BriefgraphError('DATABASE_FAILED', 'Neo4j could not do this', { cause });
}
