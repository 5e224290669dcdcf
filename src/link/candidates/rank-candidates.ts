import type { BriefCandidates, Candidate, CandidatePlace, TermCandidate } from '../../model.ts';
import { tokenize } from '../../text/tokens.ts';
import type { KnownNames } from './known-names.ts';

/** Places kept of each candidate, and the fewest briefs that make one worth ranking. */
const [placesKept, fewestBriefs] = [3, 2];

/** What is known of a term while briefs are added. */
interface Tally {
  briefs: number;
  outlets: Set<string>;
  labels: Map<string, number>;
  /** Briefs in which a longer candidate has it inside, and how many longer ones there are. */
  nested: number;
  longer: Set<string>;
  places: (CandidatePlace & { newest: string })[];
}

/** Adds up the candidates of briefs, one by one, in any order; then ranks what the vocabulary lacks. */
export interface CandidateRanking {
  add(brief: BriefCandidates): void;
  ranked(known: KnownNames): Candidate[];
}

/**
 * Ranks terms by four things multiplied. Termhood is the C-value (Frantzi, Ananiadou and Mima, 2000) over briefs:
 * log2(words + 1) times the briefs that have the term, alone or inside longer ones, less the mean of those longer ones,
 * so that "language model" is not counted for every "language model agent". Association is the normalised pointwise
 * mutual information of its words (Bouma, 2009), at least a tenth: words that are often together by chance weigh
 * little. Relevance is how much its words are those of known concepts: newsletters also speak of social media. Outlets
 * weigh 1 + ln(outlets). Figures are rounded, so that they are the same whatever came first.
 */
export function candidateRanking(): CandidateRanking {
  const tallies = new Map<string, Tally>();
  const words = new Map<string, number>();
  let briefs = 0;

  function tallyOf(key: string): Tally {
    const known = tallies.get(key);
    if (known) return known;
    const tally = {
      briefs: 0,
      outlets: new Set<string>(),
      labels: new Map(),
      nested: 0,
      longer: new Set<string>(),
      places: [],
    };
    tallies.set(key, tally);
    return tally;
  }

  function add({ brief, outlet, newest, candidates }: BriefCandidates): void {
    briefs += 1;
    const terms = new Map<string, TermCandidate>();
    for (const candidate of candidates) {
      const key = keyOf(candidate.label);
      if (!terms.has(key)) terms.set(key, candidate);
    }
    const own = new Set<string>();
    for (const [key, { label, start, end, rule }] of terms) {
      for (const word of key.split(' ')) own.add(word);
      const tally = tallyOf(key);
      tally.briefs += 1;
      if (outlet) tally.outlets.add(outlet);
      const written = label.replace(/\s+/g, ' ');
      tally.labels.set(written, (tally.labels.get(written) ?? 0) + 1);
      keepNewest(tally.places, { brief, start, end, quote: label, rule, newest });
      for (const inner of innerTerms(key)) {
        const nested = tallyOf(inner);
        if (!terms.has(inner)) nested.nested += 1;
        nested.longer.add(key);
      }
    }
    for (const word of own) words.set(word, (words.get(word) ?? 0) + 1);
  }

  function association(key: string, found: number): number {
    const parts = key.split(' ');
    if (parts.length < 2) return 1;
    const share = Math.min(found / briefs, 0.999);
    const expected = parts.reduce(
      (sum, word) => sum + Math.log(Math.min(1, Math.max(words.get(word) ?? 0, found) / briefs)),
      0,
    );
    return Math.max(0.1, Math.min(1, (Math.log(share) - expected) / ((parts.length - 1) * -Math.log(share))));
  }

  function ranked(known: KnownNames): Candidate[] {
    const folded = new Map<string, Candidate>();
    for (const [key, tally] of tallies) {
      if (tally.briefs < fewestBriefs || known.has(key)) continue;
      // "open source" is inside a hundred other terms: it says of what kind they are.
      const all = tally.briefs + Math.min(tally.nested, tally.briefs);
      const inLonger = tally.longer.size > 0 ? (all - tally.briefs) / tally.longer.size : 0;
      const termhood = rounded(Math.log2(key.split(' ').length + 1) * (all - inLonger));
      const bound = rounded(association(key, all));
      const relevance = rounded(known.relevance(key));
      const score = rounded(termhood * bound * relevance * (1 + Math.log(Math.max(1, tally.outlets.size))));
      const candidate: Candidate = {
        key,
        label: usual(tally.labels),
        briefCount: tally.briefs,
        outletCount: tally.outlets.size,
        score,
        termhood,
        association: bound,
        relevance,
        places: tally.places.map(({ newest: _, ...place }) => place),
        nearest: known.nearest(key),
      };
      // "finetuning data" and "fine-tuning data": the more usual one stands for both.
      const compact = key.replaceAll(' ', '');
      const twin = folded.get(compact);
      if (!twin || before(candidate, twin)) folded.set(compact, candidate);
    }
    return [...folded.values()].sort((a, b) => (before(a, b) ? -1 : 1));
  }

  return { add, ranked };
}

const before = (a: Candidate, b: Candidate) => a.score > b.score || (a.score === b.score && a.key < b.key);
const rounded = (value: number) => Math.round(value * 10_000) / 10_000;

const keyOf = (label: string) =>
  tokenize(label)
    .map(({ norm }) => norm)
    .join(' ');

/** The shorter terms of two words and more inside a term. */
function innerTerms(key: string): string[] {
  const parts = key.split(' ');
  const inner: string[] = [];
  for (let length = 2; length < Math.min(parts.length, 5); length += 1) {
    for (let at = 0; at + length <= parts.length; at += 1) inner.push(parts.slice(at, at + length).join(' '));
  }
  return inner;
}

function keepNewest(places: Tally['places'], place: Tally['places'][number]): void {
  places.push(place);
  places.sort((a, b) => (a.newest === b.newest ? (a.brief < b.brief ? -1 : 1) : a.newest > b.newest ? -1 : 1));
  if (places.length > placesKept) places.length = placesKept;
}

/** The most frequent way to write it; small letters before capitals, then by code units. */
function usual(labels: Map<string, number>): string {
  const sorted = [...labels].sort((a, b) => b[1] - a[1] || (a[0] > b[0] ? -1 : 1));
  return (sorted[0] as [string, number])[0];
}
