import { BriefgraphError, type ErrorCode } from '../errors.ts';

/** An error as it crosses threads, which know plain values alone; `known` is what a BriefgraphError says besides. */
export interface ThreadError {
  message: string;
  stack: string;
  known: { code: ErrorCode; where: string | null; next: string | null } | null;
}

export function packed(error: unknown): ThreadError {
  const { message, stack = '' } = error instanceof Error ? error : new Error(String(error));
  const known = error instanceof BriefgraphError ? { code: error.code, where: error.where, next: error.next } : null;
  return { message, stack, known };
}

export function unpacked({ message, stack, known }: ThreadError): Error {
  if (known === null) return Object.assign(new Error(message), { stack });
  const { code, where, next } = known;
  return new BriefgraphError(code, message, { ...(where ? { where } : {}), ...(next ? { next } : {}) });
}
