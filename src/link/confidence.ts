import type { NameRef } from '../model.ts';

/** Several words are hardly ever there by chance; a word with an everyday sense may be, even beside its context. */
export function matchConfidence(ref: NameRef, key: string): number {
  if (ref.onlyWith) return 0.8;
  const severalWords = key.includes(' ');
  if (ref.status === 'CURATED') return severalWords ? 0.95 : 0.9;
  return severalWords ? 0.9 : 0.85;
}
