import { evidenceAt } from '../../model/evidence-at.ts';
import type { OrganizationClaim, PersonClaim, PersonRole } from '../../model.ts';
import type { Reading } from '../reading/reading.ts';
import type { Word } from '../reading/word.ts';
import { laterMentions } from './later-mentions.ts';
import { cuesBeside, isRole, namesThing } from './person-cues.ts';
import { type Stretch, stretchesIn, verdictOn } from './person-names.ts';

/** A stretch that may be a person, and what is known of it. */
interface Candidate {
  stretch: Stretch;
  start: number;
  end: number;
  rule: string | null;
  confidence: number;
  role: PersonRole;
  /** Neither the lists nor a cue refuse it: beside a person in a list it is one. */
  open: boolean;
}

/**
 * People whom the running text names: by a given name that the lists know, or by a role, a form of address, authorship
 * or the company of other people; with every later place that names them. A name that none of these speaks for is
 * left: a wrong person is worse than a missing one.
 */
export function peopleOf(reading: Reading, sentences: Word[][], organizations: OrganizationClaim[]): PersonClaim[] {
  const taken = organizations.flatMap(({ sure, evidence }) => (sure ? evidence : []));
  const found = new Map<string, Candidate[]>();
  for (const words of sentences) {
    for (const candidate of candidatesIn(reading.text, words)) {
      if (taken.some(({ start, end }) => start < candidate.end && candidate.start < end)) continue;
      const name = reading.text.slice(candidate.start, candidate.end).replace(/\s+/g, ' ');
      const known = found.get(name);
      if (known) known.push(candidate);
      else found.set(name, [candidate]);
    }
  }
  const later = laterMentions(reading, [...found.keys()]);
  return [...found].map(([name, candidates]) => {
    const cued = candidates.map((one) => evidenceAt(reading.text, one, one.rule ?? 'given-name', one.confidence));
    const places = new Set(cued.map(({ start }) => start));
    const evidence = [...cued, ...(later.get(name) ?? []).filter(({ start }) => !places.has(start))];
    const role = strongest(candidates.map((one) => one.role));
    return { name, role, evidence: evidence.sort((a, b) => a.start - b.start || a.end - b.end) };
  });
}

const strength: PersonRole[] = ['AUTHOR', 'QUOTED', 'MENTIONED'];
const strongest = (all: PersonRole[]) => strength.find((role) => all.includes(role)) ?? 'MENTIONED';

function candidatesIn(text: string, words: Word[]): Candidate[] {
  const all = stretchesIn(words).flatMap((stretch) => candidateOf(text, words, stretch) ?? []);
  inCompany(text, words, all);
  return all.filter(({ rule }) => rule !== null);
}

function candidateOf(text: string, words: Word[], stretch: Stretch): Candidate | null {
  if (namesThing(stretch, words)) return null;
  const verdict = verdictOn(stretch);
  if (verdict === 'none') return null;
  const cues = cuesBeside(text, words, stretch);
  const telling = cues
    .filter(({ sure }) => sure || verdict === 'person')
    .toSorted((a, b) => b.confidence - a.confidence);
  const cue = telling[0];
  const { start } = stretch.words[0] as Word;
  const { end } = stretch.words.at(-1) as Word;
  const rule = cue?.rule ?? (verdict === 'person' ? 'given-name' : null);
  const role = strongest(telling.map((each) => each.role));
  return { stretch, start, end, rule, confidence: cue?.confidence ?? 0.85, role, open: rule === null };
}

/** In a list of people ("Jane Roe, Ondine Varkas and others") all are people, and what one did all did. */
function inCompany(text: string, words: Word[], all: Candidate[]): void {
  const spread = (from: Candidate, to: Candidate) => {
    if (from.rule === null) return;
    if (to.rule === null && to.open) Object.assign(to, { rule: 'list', confidence: 0.8, open: false });
    if (to.rule !== null && from.role === 'AUTHOR') to.role = 'AUTHOR';
  };
  const listed = (at: number) => {
    const [one, other] = [all[at], all[at + 1]];
    return one &&
      other &&
      isListGap(text.slice(one.end, Math.min(other.start, one.end + 12))) &&
      !isRole(words, other.stretch.from - 1)
      ? [one, other]
      : null;
  };
  for (let at = 0; at + 1 < all.length; at += 1) {
    const pair = listed(at);
    if (pair) spread(pair[0] as Candidate, pair[1] as Candidate);
  }
  for (let at = all.length - 2; at >= 0; at -= 1) {
    const pair = listed(at);
    if (pair) spread(pair[1] as Candidate, pair[0] as Candidate);
  }
}

const isListGap = (gap: string) => /^(?:\s?,\s|\s?,?\s(?:and|&)\s)$/.test(gap);
