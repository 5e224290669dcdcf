import type { Patience } from './ask.ts';
import type { ServerError } from './client-error.ts';
import type { Document } from './document.ts';

export interface AskOptions extends Partial<Patience> {
  /** Gives up when it is aborted; the call then rejects with the signal's reason. */
  signal?: AbortSignal;
  /**
   * Sends the query as a body in any case. Short ones go in the address otherwise: browsers can keep their answers then,
   * and logs on the way their addresses.
   */
  post?: boolean;
}

/** The variables of a query, which may be left out where it needs none. */
export type VariablesOf<Variables> =
  Record<never, never> extends Variables
    ? [variables?: Variables, options?: AskOptions]
    : [variables: Variables, options?: AskOptions];

/** An answer that may lack what its errors tell of. */
export interface Partially<Result> {
  data: Result;
  errors: ServerError[];
}

/** Asks queries of one's own. */
export interface Queries {
  /** The data of a query. Rejects with a ClientError where there is any error. */
  query<Result = unknown, Variables = Record<string, unknown>>(
    document: Document<Result, Variables>,
    ...rest: VariablesOf<Variables>
  ): Promise<Result>;
  /** The same where some of it may be missing: the errors come beside the data, as long as there is any. */
  queryPartially<Result = unknown, Variables = Record<string, unknown>>(
    document: Document<Result, Variables>,
    ...rest: VariablesOf<Variables>
  ): Promise<Partially<Result>>;
}
