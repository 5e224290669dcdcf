import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A path under shared/, which stands beside the checkout where the team works; null where it is not there. */
export function shared(path: string): string | null {
  const full = fileURLToPath(new URL(`../../shared/${path}`, import.meta.url));
  return existsSync(full) ? full : null;
}

/** Says in a test's name why it is skipped. */
export const absent = 'skipped: ../shared is not beside this checkout';
