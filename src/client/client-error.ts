/** An error as the server tells it. */
export interface ServerError {
  message: string;
  path?: (string | number)[];
  extensions?: { code?: string; requestId?: string } & Record<string, unknown>;
}

/**
 * `NETWORK`: no answer came. `TIMEOUT`: none came in time. `HTTP`: what came is no answer of GraphQL. All others are the
 * server's: `NOT_FOUND`, `AMBIGUOUS`, `BAD_USER_INPUT`, `TOO_COMPLEX`, `DATABASE_UNAVAILABLE`, `NOT_YET`, `INTERNAL` …
 */
export type ErrorCode = 'NETWORK' | 'TIMEOUT' | 'HTTP' | (string & {});

export interface ErrorFacts {
  code: ErrorCode;
  /** The HTTP status; null where no answer came. */
  status?: number | null;
  /** What the server's log knows the request by. */
  requestId?: string | null;
  /** All errors of the answer. */
  errors?: ServerError[];
  /** What the answer has besides its errors. */
  data?: unknown;
  /** Milliseconds after which the server asks to be tried again. */
  retryAfter?: number | null;
  cause?: unknown;
}

/** Why a request failed. What a caller aborts itself rejects with its own reason instead. */
export class ClientError extends Error {
  override readonly name = 'BriefgraphClientError';
  readonly code: ErrorCode;
  readonly status: number | null;
  readonly requestId: string | null;
  readonly errors: ServerError[];
  readonly data: unknown;
  readonly retryAfter: number | null;
  /** How many times it was tried. */
  attempts = 1;

  constructor(message: string, { code, cause, ...facts }: ErrorFacts) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
    this.status = facts.status ?? null;
    this.requestId = facts.requestId ?? null;
    this.errors = facts.errors ?? [];
    this.data = facts.data ?? null;
    this.retryAfter = facts.retryAfter ?? null;
  }
}

const passing = new Set<string>([
  ...['NETWORK', 'TIMEOUT', 'DATABASE_UNAVAILABLE', 'NOT_YET', 'UNAVAILABLE', 'TOO_MANY_REQUESTS'],
]);
const passingStatus = new Set<number | null>([429, 502, 503, 504]);

/** Whether the same request may succeed a little later. */
export function mayPass({ code, status }: ClientError): boolean {
  return passing.has(code) || passingStatus.has(status);
}
