import { apiError } from './api-error.ts';

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: what dates in the graph, which are text, can be compared with. */
export function date(name: string, value: string | null | undefined): string | null {
  if (value == null) return null;
  if (/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/.test(value)) return value;
  throw apiError('BAD_USER_INPUT', `"${name}" is no date. Write YYYY, YYYY-MM or YYYY-MM-DD.`);
}
