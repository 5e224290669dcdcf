import { listNames } from '../../seed/shapes/shapes.ts';
import type { ImportReport } from './import-report.ts';
import { emptyVocabulary, type RawConcept, type RawVocabulary } from './raw-vocabulary.ts';

const lists = ['preferred', 'alternative', 'hidden', 'definitions', 'notes', 'notations', 'matches'] as const;
const links = ['broader', 'related', 'replacedBy'] as const;

/** Several files as one vocabulary: a concept that two of them tell of is one, with what both say. */
export function joinVocabularies(all: RawVocabulary[], report: ImportReport): RawVocabulary {
  const joined = emptyVocabulary();
  const concepts = new Map<string, RawConcept>();
  for (const raw of all) {
    if (joined.scheme && raw.scheme)
      report.leftOut('scheme of a further file', raw.scheme.iri ?? raw.scheme.title ?? '');
    joined.scheme ??= raw.scheme;
    joined.rejected.push(...raw.rejected);
    for (const list of listNames) if (list !== 'concepts') (joined.others[list] as unknown[]).push(...raw.others[list]);
    for (const concept of raw.concepts) {
      const known = concepts.get(concept.key);
      if (known) add(known, concept);
      else concepts.set(concept.key, concept);
    }
  }
  joined.concepts = [...concepts.values()];
  return joined;
}

function add(known: RawConcept, more: RawConcept): void {
  for (const field of [...lists, ...links]) (known[field] as unknown[]).push(...more[field]);
  known.id ??= more.id;
  known.kind ??= more.kind;
  known.deprecated ??= more.deprecated;
  known.onlyWith = { ...more.onlyWith, ...known.onlyWith };
}
