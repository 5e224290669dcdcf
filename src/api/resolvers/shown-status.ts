import type { Status } from '../../model.ts';

/** Candidates are shown to whoever asks for them by name, and to nobody else. */
const shown: Status[] = ['CURATED', 'SOURCED'];

/** Whether something is shown where nobody asks for candidates. */
export function isShown<Row extends { status: Status }>(row: Row | null | undefined): row is Row {
  return row != null && shown.includes(row.status);
}

export interface StatusArgs {
  status?: Status[] | null;
}

export function shownStatus({ status }: StatusArgs): { status: Status[] } {
  return { status: status ? [...new Set(status)] : shown };
}
