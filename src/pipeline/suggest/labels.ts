import type { ConceptEntry } from '../../model.ts';
import { labelKey } from '../../text/tokens.ts';
import { type AbbreviationPair, clearShare } from './abbreviation-pairs.ts';
import type { KnownConcepts } from './known-concepts.ts';
import { plainPlaces } from './newest-places.ts';
import { byScore, type Proposal, withoutPrefix } from './proposal.ts';

/** One brief may be wrong about what a short form means. */
const fewestBriefs = 2;
const mostLabels = 3;

/** Names that concepts lack: the short form of one known in full, the full form of one known in short alone. */
export function suggestLabels(known: KnownConcepts, pairs: AbbreviationPair[]): Proposal[] {
  const lacking = pairs.flatMap((pair) => {
    if (pair.briefs < fewestBriefs || pair.share < clearShare) return [];
    const [inFull, inShort] = [known.only(pair.longKey), known.only(pair.shortKey)];
    if (inFull && !known.has(pair.shortKey)) return [{ concept: inFull, label: pair.short, pair }];
    if (inShort && !known.has(pair.longKey) && isShortAlone(inShort))
      return [{ concept: inShort, label: pair.long, pair }];
    return [];
  });
  return [...Map.groupBy(lacking, ({ concept }) => concept.id).values()]
    .map((each) => proposalOf(each[0]?.concept as ConceptEntry, each.slice(0, mostLabels)))
    .sort(byScore);
}

/** Whether none of its names has more words than one. */
function isShortAlone({ prefLabel, altLabels, hiddenLabels }: ConceptEntry): boolean {
  return [prefLabel, ...altLabels, ...hiddenLabels].every((label) => !labelKey(label).includes(' '));
}

function proposalOf(concept: ConceptEntry, lacking: { label: string; pair: AbbreviationPair }[]): Proposal {
  const id = withoutPrefix(concept.id);
  const labels = [...new Set(lacking.map(({ label }) => label))];
  const briefs = Math.max(...lacking.map(({ pair }) => pair.briefs));
  return {
    id: `label/${id}`,
    kind: 'label',
    score: briefs,
    briefs,
    reasons: lacking.map(({ pair }) => `${pair.briefs} briefs write "${pair.short}" for "${pair.long}"`),
    list: 'concepts',
    entry: { id, prefLabel: concept.prefLabel, altLabels: [...concept.altLabels, ...labels] },
    edits: [{ kind: 'append', list: 'concepts', id, field: 'altLabels', values: labels, comments: [] }],
    open: null,
    choices: [],
    places: lacking.flatMap(({ pair }) => plainPlaces(pair.places)).slice(0, 3),
  };
}
