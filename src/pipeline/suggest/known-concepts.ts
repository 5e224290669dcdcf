import type { ConceptEntry, Vocabulary } from '../../model.ts';
import { curatedNames } from '../../seed/names/curated-names.ts';

/** The vocabulary's concepts, asked by name. */
export interface KnownConcepts {
  byId: Map<string, ConceptEntry>;
  /** Ids of the concepts that a name means. */
  idsOf(key: string): string[];
  /** The one concept in use that a name means, and nothing else of any type; null for none or several. */
  only(key: string): ConceptEntry | null;
  /** Whether any entry has the name, written in one word or several. */
  has(key: string): boolean;
  /** Names by concept: key and label. */
  names: { key: string; id: string; label: string }[];
}

export function knownConcepts(vocabulary: Vocabulary): KnownConcepts {
  const all = curatedNames(vocabulary);
  const byId = new Map(vocabulary.concepts.map((concept) => [concept.id, concept]));
  const byKey = Map.groupBy(all, ({ key }) => key);
  const compact = new Set(all.map(({ key }) => key.replaceAll(' ', '')));
  const names = all.filter(({ type }) => type === 'CONCEPT');
  return {
    byId,
    idsOf: (key) => (byKey.get(key) ?? []).flatMap(({ type, id }) => (type === 'CONCEPT' ? [id] : [])),
    only: (key) => {
      const meant = byKey.get(key) ?? [];
      const concept = meant.length === 1 && meant[0] ? byId.get(meant[0].id) : undefined;
      return concept && concept.deprecated === undefined ? concept : null;
    },
    has: (key) => compact.has(key.replaceAll(' ', '')),
    names,
  };
}
