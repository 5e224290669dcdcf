import { languageTag as shape } from '../../seed/shapes/values.ts';
import type { ImportReport } from './import-report.ts';

const known = new Map<string, string | null>();

/** A language tag as BCP 47 writes it ("en-GB"); '' for one that is none. */
export function languageTag(tag: string, report: ImportReport): string {
  if (tag === '') return '';
  const found = known.get(tag) ?? canonicalTag(tag);
  if (known.size < 10_000) known.set(tag, found);
  if (found === null) report.changed('language tag that is none: read as no language', tag);
  return found ?? '';
}

/** The same for a tag whose form is right; null for another. */
export function canonicalTag(tag: string): string | null {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    // Intl asks for more than the form: what seeds take is written small.
    return shape.safeParse(tag).success ? tag.toLowerCase() : null;
  }
}
