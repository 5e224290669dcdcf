import type { Vocabulary } from '../../src/model.ts';
import { csoVocabulary } from '../eval/cso-vocabulary.ts';
import { shared } from '../shared.ts';

/** A vocabulary with the topics of the Computer Science Ontology beside its own concepts. */
export function withCso(vocabulary: Vocabulary): Vocabulary {
  const known = new Set(vocabulary.concepts.map(({ id }) => id));
  const topics = csoVocabulary(shared('corpora/cso/cso.csv') as string).concepts;
  return { ...vocabulary, concepts: [...vocabulary.concepts, ...topics.filter(({ id }) => !known.has(id))] };
}
