import type { GraphEngine } from '../../graph/engine.ts';
import type { Candidate, Vocabulary } from '../../model.ts';
import { slug } from '../../text/slug.ts';
import { labelKey } from '../../text/tokens.ts';
import { rankedCandidates } from '../candidates.ts';
import { type AbbreviationPair, clearShare } from './abbreviation-pairs.ts';
import type { KnownConcepts } from './known-concepts.ts';
import { byScore, type Place, type Proposal, withoutPrefix } from './proposal.ts';
import type { SourcedConcept } from './sourced-concepts.ts';
import { candidateLabel } from './usual-form.ts';

/** What one brief alone names may be its own word. */
const fewestBriefs = 2;

interface Term {
  key: string;
  label: string;
  briefs: number;
  outlets: number;
  score: number;
  reason: string;
  places: Place[];
  broader: string | null;
}

/** New concepts: terms that briefs use, and those that their glossaries and topics name, which no entry has. */
export async function suggestTerms(
  graph: GraphEngine,
  vocabulary: Vocabulary,
  known: KnownConcepts,
  pairs: AbbreviationPair[],
  sourced: SourcedConcept[],
): Promise<Proposal[]> {
  const candidates = await rankedCandidates(graph);
  const ids = new Set(vocabulary.concepts.map(({ id }) => id));
  const taken = new Set([...Object.keys(vocabulary.redirects), ...ids].map(withoutPrefix));
  const terms = [
    ...candidates.map((each) => ofCandidate(each, known)),
    ...sourced.filter(({ briefs }) => briefs >= fewestBriefs).map(ofSourced),
  ];
  const merged = new Map<string, Proposal>();
  for (const term of terms) {
    if (known.has(term.key)) continue;
    const proposal = proposalOf(term, known, pairs);
    const id = proposal.entry.id;
    // A name of another meaning has that id, or a curator gave it to something under another name.
    if (id === '' || taken.has(id) || known.has(labelKey(String(proposal.entry.prefLabel)))) continue;
    const other = merged.get(id);
    if (!other || byScore(proposal, other) < 0) merged.set(id, proposal);
  }
  return [...merged.values()].sort(byScore);
}

function ofCandidate(
  { key, label, briefCount, outletCount, score, places, nearest }: Candidate,
  known: KnownConcepts,
): Term {
  const [near] = nearest;
  return {
    key,
    label: candidateLabel({ label, places }),
    briefs: briefCount,
    outlets: outletCount,
    score,
    reason: 'use it',
    places: places.map(({ brief, start, end }) => ({ brief, start, end })),
    broader: near?.reason === 'HEAD' ? headOf(near.id, known) : null,
  };
}

/** What a term ends in is what it is a kind of, where that name means one thing everywhere. */
function headOf(id: string, known: KnownConcepts): string | null {
  const concept = known.byId.get(id);
  if (!concept || concept.deprecated !== undefined) return null;
  return withoutPrefix(id);
}

function ofSourced({ key, label, briefs, outlets, places }: SourcedConcept): Term {
  const words = key.split(' ').length;
  const score = Math.round(Math.log2(words + 1) * briefs * (1 + Math.log(Math.max(1, outlets))) * 1e4) / 1e4;
  return { key, label, briefs, outlets, score, reason: 'have it in their glossary or topics', places, broader: null };
}

/** Where briefs give the term in short or in full, the full form is its name. */
function proposalOf(term: Term, known: KnownConcepts, pairs: AbbreviationPair[]): Proposal {
  const asShort = pairs.find(
    ({ shortKey, briefs, share }) => shortKey === term.key && briefs > 1 && share >= clearShare,
  );
  const longKey = asShort?.longKey ?? term.key;
  const shorts = pairs.filter(
    (pair) => pair.longKey === longKey && pair.share >= clearShare && !known.has(pair.shortKey),
  );
  const prefLabel = asShort?.long ?? term.label;
  const id = slug(prefLabel);
  const altLabels = [...new Set(shorts.map(({ short }) => short))].filter((short) => short !== prefLabel).slice(0, 3);
  const entry = {
    id,
    prefLabel,
    ...(altLabels.length > 0 ? { altLabels } : {}),
    ...(term.broader ? { broader: [term.broader] } : {}),
  };
  return {
    id: `term/${id}`,
    kind: 'term',
    score: term.score,
    briefs: term.briefs,
    reasons: [
      `${term.briefs} briefs${term.outlets > 1 ? ` of ${term.outlets} outlets` : ''} ${term.reason}`,
      ...shorts.slice(0, 3).map(({ short, briefs }) => `${briefs} write "${short}" for it`),
    ],
    list: 'concepts',
    entry,
    edits: [{ kind: 'insert', list: 'concepts', entry, comments: [] }],
    open: null,
    choices: [],
    places: term.places,
  };
}
