import { idWithout } from '../../seed/shapes/values.ts';
import { slug } from '../../text/slug.ts';
import type { ImportReport } from './import-report.ts';
import type { RawConcept } from './raw-vocabulary.ts';
import { localName } from './words-of.ts';

const ownId = idWithout('concept/');

/**
 * A readable id for each concept, by its key: the slug of its label. Of several with one slug the first by key has it,
 * the others add the end of their address; so an id does not depend on the order of the file.
 */
export function idsFor(
  concepts: RawConcept[],
  labelOf: (concept: RawConcept) => string,
  report: ImportReport,
): Map<string, string> {
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  const give = (concept: RawConcept, id: string) => {
    ids.set(concept.key, id);
    taken.add(id);
  };
  const sorted = concepts.toSorted((a, b) => (a.key < b.key ? -1 : 1));
  for (const concept of sorted) {
    if (concept.id === undefined) continue;
    const { success, data } = ownId.safeParse(concept.id);
    if (success && !taken.has(data)) give(concept, data);
    else report.changed('id that is taken or none: made anew', `${concept.where} ${concept.id}`);
  }
  for (const concept of sorted) {
    if (ids.has(concept.key)) continue;
    const end = slug(localName(concept.iri ?? concept.key));
    const base = slug(labelOf(concept)) || end || 'concept';
    let id = base;
    if (taken.has(id) && end && end !== base) id = `${base}-${end}`;
    for (let count = 2; taken.has(id); count += 1) id = `${base}-${count}`;
    give(concept, id);
  }
  return ids;
}
