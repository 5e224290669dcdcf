import type { ImportReport } from '../import/import-report.ts';
import type { RawConcept } from '../import/raw-vocabulary.ts';
import { nameOf } from '../rdf/name-of.ts';
import type { RdfIndex } from './rdf-index.ts';

/** Hierarchy that is told from above, or only of more than one step: all of it becomes `broader`. */
export function addInverses(index: RdfIndex, concepts: RawConcept[], report: ImportReport): void {
  const byKey = new Map(concepts.map((concept) => [concept.key, concept]));
  for (const concept of concepts) {
    for (const object of index.objects(concept.key, 'skos:narrower')) {
      const below = byKey.get(nameOf(object));
      if (below) below.broader.push(concept.key);
      else {
        report.changed('narrower that leads out of the file: now a narrowMatch', `${concept.where} → ${object.value}`);
        concept.matches.push({ kind: 'narrowMatch', iri: nameOf(object) });
      }
    }
  }
  const transitive = concepts.flatMap((concept) => [
    ...index
      .objects(concept.key, 'skos:broaderTransitive')
      .map((above) => [concept, byKey.get(nameOf(above))] as const),
    ...index
      .objects(concept.key, 'skos:narrowerTransitive')
      .map((below) => [byKey.get(nameOf(below)), concept] as const),
  ]);
  for (const [below, above] of transitive) {
    if (!below || !above || leadsUp(below, above, byKey)) continue;
    report.changed('broaderTransitive without broader: read as broader', `${below.where} → ${above.key}`);
    below.broader.push(above.key);
  }
}

function leadsUp(below: RawConcept, above: RawConcept, byKey: Map<string, RawConcept>): boolean {
  const seen = new Set([below.key]);
  // A set grows while it is walked.
  for (const key of seen) for (const up of byKey.get(key)?.broader ?? []) seen.add(up);
  return seen.has(above.key);
}
