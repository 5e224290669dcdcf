/** How often an outlet told a story with others, and how often it was the first. */
import type { Precision } from '../../model.ts';
import type { KeyedRow, Loaders } from '../loaders.ts';
import { placeIn, type Span } from '../trends/periods.ts';
import { firstTold, whoWasFirst } from './first-to-tell.ts';

interface TellingRow extends KeyedRow {
  story: string;
  outlet: string;
  newest: string;
  precision: Precision | null;
}

/** Stories of a period that the outlet told with others: all, and those where it is known to be first, or not to be. */
export interface StoryCounts {
  shared: number;
  first: number;
  later: number;
}

/** By period: that in which the outlet told the story for the first time. */
export async function storiesByOutlet(
  load: Loaders,
  outlet: string,
  span: Span,
  days: { from: string; to: string; asOf: string },
): Promise<StoryCounts[]> {
  const rows = await load.many<TellingRow>('coverage/stories-of-outlet', outlet, days);
  const counts = span.periods.map(() => ({ shared: 0, first: 0, later: 0 }));
  for (const tellings of Map.groupBy(rows, ({ story }) => story).values()) {
    const outlets = [...Map.groupBy(tellings, (row) => row.outlet)];
    const told = outlets.map(([, own]) =>
      firstTold(own.map(({ newest, precision }) => ({ publishedAt: newest || null, publishedPrecision: precision }))),
    );
    const at = outlets.findIndex(([id]) => id === outlet);
    const when = told[at]?.days;
    const period = when ? placeIn(span, when) : null;
    if (outlets.length < 2 || period === null) continue;
    const isFirst = whoWasFirst(told)[at];
    const count = counts[period] as StoryCounts;
    count.shared += 1;
    if (isFirst === true) count.first += 1;
    if (isFirst === false) count.later += 1;
  }
  return counts;
}
