import type { GraphEngine } from '../../graph/engine.ts';
import type { Vocabulary } from '../../model.ts';
import { abbreviationPairs } from './abbreviation-pairs.ts';
import { suggestDefinitions } from './definitions.ts';
import { suggestIdentifiers } from './identifiers.ts';
import { knownConcepts } from './known-concepts.ts';
import { suggestLabels } from './labels.ts';
import { type Proposal, type SuggestionKind, suggestionKinds } from './proposal.ts';
import { suggestSame } from './same.ts';
import { sourcedConcepts } from './sourced-concepts.ts';
import { suggestTerms } from './terms.ts';

/**
 * What the graph's briefs and the vocabulary give reason to change in the seeds, kind by kind, the best of each first.
 * The same graph and vocabulary give the same list; what a curator turned down is not in it.
 */
export async function suggest(
  graph: GraphEngine,
  vocabulary: Vocabulary,
  kinds: readonly SuggestionKind[] = suggestionKinds,
): Promise<Proposal[]> {
  const wants = (...some: SuggestionKind[]) => some.some((kind) => kinds.includes(kind));
  const known = knownConcepts(vocabulary);
  const pairs = wants('term', 'same', 'label') ? await abbreviationPairs(graph) : [];
  const sourced = wants('term', 'same') ? await sourcedConcepts(graph) : [];
  const found: Proposal[] = [];
  if (wants('term', 'same')) {
    const same = await suggestSame(graph, known, pairs, sourced);
    // What is another name of something is no term of its own.
    const others = sourced.filter(({ id }) => !same.some(({ twin }) => twin === id));
    if (wants('term')) found.push(...(await suggestTerms(graph, vocabulary, known, pairs, others)));
    if (wants('same')) found.push(...same.map(({ twin: _, ...proposal }) => proposal));
  }
  if (wants('label')) found.push(...suggestLabels(known, pairs));
  if (wants('definition')) found.push(...(await suggestDefinitions(graph, vocabulary)));
  if (wants('identifier')) found.push(...(await suggestIdentifiers(graph, vocabulary)));
  const rejected = new Set(vocabulary.rejected.map(({ id }) => id));
  return found.filter(({ id }) => !rejected.has(id));
}
