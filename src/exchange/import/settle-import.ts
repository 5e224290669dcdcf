import type { ReplacedEntry, SeedEntry } from '../../seed/shapes/shapes.ts';
import { replacedShapes, seedLists } from '../../seed/shapes/shapes.ts';
import { idsFor } from './ids-for.ts';
import type { ImportReport } from './import-report.ts';
import { linksOf } from './links-of.ts';
import type { ImportedEntry, RawConcept, RawVocabulary } from './raw-vocabulary.ts';
import { wordsOf } from './words-of.ts';

export interface ImportOptions {
  /** The language that labels are taken from first, and that texts without a language are in. */
  language: string;
  /** The kind of concepts that the files give none. */
  kind?: string | undefined;
}

/** What an import gives: the lists of a seed folder, each sorted by id. */
export interface ImportedSeeds extends Omit<RawVocabulary, 'concepts'> {
  concepts: ImportedEntry<'concepts'>[];
}

/** What files say → entries that `seed check` accepts. What has to be changed or left out for that is reported. */
export function settleImport(raw: RawVocabulary, options: ImportOptions, report: ImportReport): ImportedSeeds {
  const words = new Map(raw.concepts.map((concept) => [concept, wordsOf(concept, options.language, report)]));
  const ids = idsFor(raw.concepts, (concept) => words.get(concept)?.prefLabel ?? '', report);
  const links = linksOf(raw.concepts, ids, report);
  const concepts = raw.concepts.map((concept) => {
    const { matches, ...linked } = links.get(concept) ?? {};
    const entry = {
      id: ids.get(concept.key),
      ...words.get(concept),
      kind: concept.kind ?? options.kind,
      onlyWith: concept.onlyWith,
      iri: concept.iri,
      notations: list(concept.notations),
      matches,
      // That it was replaced says the same, and where to go.
      deprecated: linked.replacedBy ? undefined : concept.deprecated,
      ...linked,
    };
    return shaped(entry, concept, report);
  });
  return { ...raw, concepts: concepts.filter((entry) => entry !== null).sort((a, b) => (a.id < b.id ? -1 : 1)) };
}

function list<T>(values: T[]): T[] | undefined {
  return values.length > 0 ? [...new Set(values)] : undefined;
}

/** The last look: whatever the shapes of seeds would refuse is left out, field by field. */
function shaped(
  entry: Record<string, unknown>,
  { where, preferred }: RawConcept,
  report: ImportReport,
): SeedEntry<'concepts'> | ReplacedEntry<'concepts'> | null {
  const fields = Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined));
  const shape = fields.replacedBy ? replacedShapes.concepts : seedLists.concepts.shape;
  const all = shape.safeParse(fields);
  if (all.success) return all.data as SeedEntry<'concepts'>;
  for (const { path, message } of all.error.issues) {
    report.leftOut(`${String(path[0])} that ${message}`, `${where} ${preferred[0]?.text ?? ''}`.trim());
    delete fields[String(path[0])];
  }
  const rest = shape.safeParse(fields);
  if (rest.success) return rest.data as SeedEntry<'concepts'>;
  report.refused('a concept without a usable id or label', where);
  return null;
}
