/** Tallies of dates: as they are kept with an entity, or counted where an earlier version wrote it. */
import { type DateCount, eachDay, tallyOf } from '../../model.ts';
import type { KeyedRow, Loaders } from '../loaders.ts';

interface DaysRow extends KeyedRow {
  days: string | null;
}

type DateRow = KeyedRow & DateCount;

/** Of the briefs that mention a concept, in one outlet or in all. */
export async function conceptDays(load: Loaders, concept: string, outlet: string | null): Promise<string> {
  if (outlet !== null) return tallyOf(await load.many<DateRow>('trend/of-both', `${concept} ${outlet}`));
  return (await kept(load, concept)) ?? tallyOf(await load.many<DateRow>('trend/of-concept', concept));
}

/** Of an outlet's briefs. */
export async function outletDays(load: Loaders, outlet: string): Promise<string> {
  return (await kept(load, outlet)) ?? tallyOf(await load.many<DateRow>('trend/of-outlet', outlet));
}

/** Of all briefs. */
export async function allDays(load: Loaders): Promise<string> {
  const row = await load.one<DaysRow>('trend/kept-of-all', 'graph');
  return row?.days ?? tallyOf(await load.many<DateRow>('trend/of-all', 'graph'));
}

const kept = async (load: Loaders, id: string) => (await load.one<DaysRow>('trend/kept', id))?.days ?? null;

/** The newest day of a tally that is not after another. */
export function newestDay(stored: string, asOf: number): number | null {
  let newest: number | null = null;
  eachDay(stored, ({ day }) => {
    if (day <= asOf && (newest === null || day > newest)) newest = day;
  });
  return newest;
}
