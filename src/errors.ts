export type ErrorCode =
  | 'BAD_INPUT'
  | 'NOT_FOUND'
  | 'TOO_LARGE'
  | 'BAD_SEED'
  | 'DATABASE_HELD'
  | 'DATABASE_DAMAGED'
  | 'DATABASE_UNAVAILABLE'
  | 'DATABASE_FAILED'
  | 'USAGE';

/** An error for people and programs: what is wrong, where, and what to do next. */
export class BriefgraphError extends Error {
  override name = 'BriefgraphError';
  readonly code: ErrorCode;
  /** `file:line:column`, a path, or null where there is no place. */
  readonly where: string | null;
  readonly next: string | null;

  constructor(code: ErrorCode, what: string, options: { where?: string; next?: string; cause?: unknown } = {}) {
    super(what, { cause: options.cause });
    this.code = code;
    this.where = options.where ?? null;
    this.next = options.next ?? null;
  }

  /** One line (two with advice), as the command line prints it. */
  toText(): string {
    const place = this.where ? `${this.where}: ` : '';
    return `${place}${this.message}${this.next ? `\n  ${this.next}` : ''}`;
  }
}
