import type { Status } from '../../model.ts';

/** Candidates are shown to whoever asks for them by name, and to nobody else. */
const shown: Status[] = ['CURATED', 'SOURCED'];

export interface StatusArgs {
  status?: Status[] | null;
}

export function shownStatus({ status }: StatusArgs): { status: Status[] } {
  return { status: status ? [...new Set(status)] : shown };
}
