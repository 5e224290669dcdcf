/** What an outlet's briefs of a time say, period by period. */
import { type BriefEdges, dayOf, daysItMayBe, type Precision, precisionMarks } from '../../model.ts';
import { storedEdges } from '../brief-edges.ts';
import type { KeyedRow, Loaders } from '../loaders.ts';
import { placeIn, type Span } from '../trends/periods.ts';

interface BriefRow extends KeyedRow {
  id: string;
  newest: string;
  precision: Precision | null;
  edges: string | null;
}

/** How many briefs say something of each entity. */
export type Counts = Map<string, number>;

/** By period, and in all periods together. */
export interface Said {
  periods: Counts[];
  whole: Counts;
}

/** Counts the concepts and papers of an outlet's briefs, of those that are of one of the periods for sure. */
export async function saidByOutlet(
  load: Loaders,
  outlet: string,
  span: Span,
  days: { from: string; to: string },
): Promise<Said> {
  const rows = await load.many<BriefRow>('coverage/of-outlet', outlet, days);
  const said: Said = { periods: span.periods.map(() => new Map()), whole: new Map() };
  for (const { id, newest, precision, edges } of rows) {
    const at = placeIn(span, daysItMayBe(dayOf(newest), precisionMarks[precision ?? 'DAY']));
    if (at === null) continue;
    for (const entity of saidIn(await storedEdges({ id, edges }, load))) {
      for (const counts of [said.periods[at] as Counts, said.whole]) counts.set(entity, (counts.get(entity) ?? 0) + 1);
    }
  }
  return said;
}

/** Concepts that a brief mentions, and papers that it covers. */
const saidIn = ({ covers, mentions }: BriefEdges) => [
  ...covers.map(({ id }) => id),
  ...mentions.flatMap(({ id }) => (id.startsWith('concept/') ? id : [])),
];

/** The entities of a type that most briefs say something of. */
export function mostSaid(counts: Counts, prefix: string): [id: string, count: number][] {
  const own = [...counts].filter(([id]) => id.startsWith(prefix));
  return own.sort(([a, some], [b, others]) => others - some || (a < b ? -1 : 1));
}
