import { quoted } from '../quoted.ts';

/** What a value is, in a curator's words. */
export function kindOf(value: unknown): string {
  if (value === null || value === undefined) return 'nothing (put quotes around it if the word itself is meant)';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a map';
  if (typeof value === 'string') return `the text ${quoted(value)}`;
  return `the ${typeof value} ${String(value)}`;
}
