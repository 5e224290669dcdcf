import type { GraphEngine } from '../graph/engine.ts';
import { perVersion } from '../graph/per-version.ts';
import type { Status } from '../model.ts';
import { alphabeticalKey, foldedLabel, headingOf, headings } from '../text/alphabetical.ts';

/** A concept as the glossary lists it. */
export interface GlossaryEntry {
  id: string;
  /** The label in small letters without accents (see text/alphabetical.ts), what sorts it, and the heading it is under. */
  folded: string;
  sort: string;
  letter: string;
  kind: string | null;
  status: Status;
  /** Whether a curator defines it. */
  curated: boolean;
  /** When the briefs were published that define it, the oldest first; '' where that is unknown. */
  dates: string[];
}

/** Which entries. What is given must all hold. */
export interface GlossaryFilter {
  status: Status[];
  kinds: string[] | null;
  /** Whether concepts are in it that nobody has defined. */
  all: boolean;
  asOf: string | null;
}

/** An entry with the definitions that count. */
export interface Listed extends GlossaryEntry {
  definitions: number;
}

/** All concepts in use, A to Z: read once for each version of the graph, when somebody asks. */
export function graphGlossary(graph: GraphEngine): () => Promise<GlossaryEntry[]> {
  return perVersion(graph, async () => sortedEntries(await graph.read('concept/glossary')));
}

type Row = Omit<GlossaryEntry, 'folded' | 'sort' | 'letter'> & { label: string };

/** Rows of `concept/glossary` as entries in their order. */
function sortedEntries(rows: Record<string, unknown>[]): GlossaryEntry[] {
  const entries = (rows as unknown as Row[]).map(({ label, dates, ...row }) => {
    const folded = foldedLabel(label);
    return { ...row, dates: dates.toSorted(), folded, sort: alphabeticalKey(folded), letter: headingOf(folded) };
  });
  return entries.sort((a, b) => (isBefore(a, b) ? -1 : 1));
}

export function isBefore(a: Pick<GlossaryEntry, 'sort' | 'id'>, b: Pick<GlossaryEntry, 'sort' | 'id'>): boolean {
  return a.sort < b.sort || (a.sort === b.sort && a.id < b.id);
}

/** The entries that a filter leaves, each with how many definitions it has. */
export function listed(entries: GlossaryEntry[], { status, kinds, all, asOf }: GlossaryFilter): Listed[] {
  return entries.flatMap((entry) => {
    if (!status.includes(entry.status) || (kinds && !kinds.includes(entry.kind ?? ''))) return [];
    const told = asOf === null ? entry.dates : entry.dates.filter((date) => isBy(date, asOf));
    const definitions = told.length + (entry.curated ? 1 : 0);
    return all || definitions > 0 ? [{ ...entry, definitions }] : [];
  });
}

/** Whether a date that a brief has is that of `asOf` or earlier; a month or year is meant as a whole. */
const isBy = (date: string, asOf: string) => date !== '' && date.slice(0, asOf.length) <= asOf;

/** How many entries each heading has, those without any left out. */
export function lettersOf(entries: Listed[]): { letter: string; count: number }[] {
  const counts = Map.groupBy(entries, ({ letter }) => letter);
  return headings.flatMap((letter) => {
    const count = counts.get(letter)?.length ?? 0;
    return count > 0 ? [{ letter, count }] : [];
  });
}
