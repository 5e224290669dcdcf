import type { Capture } from '../model.ts';

/** The rule under which an outlet that the container states is on record. */
export function knownOutletRule({ format }: Capture): string {
  if (format === 'record') return 'record/outlet';
  return format === 'feed-item' ? 'feed/title' : 'front-matter/outlet';
}
