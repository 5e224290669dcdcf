import { evidenceAt } from '../../model/evidence-at.ts';
import type { OrganizationClaim, OrganizationRole } from '../../model.ts';
import type { Reading } from '../reading/reading.ts';
import type { Word } from '../reading/word.ts';
import { affiliationBefore, cuedIn } from './organization-cues.ts';
import { type NamedRange, organizationsIn } from './organization-names.ts';

/** The full stop of these is part of the name. */
const dotted = new Set(['inc', 'corp', 'ltd', 'bros', 'co']);

interface Candidate {
  name: string;
  start: number;
  end: number;
  rule: string;
  confidence: number;
  role: OrganizationRole;
  sure: boolean;
}

/**
 * Organizations that the running text names by what they are ("… University", "Institute for …"), by the short form
 * beside such a name, or by what stands beside the name ("researchers at …", "the startup …").
 */
export function organizationsOf(reading: Reading, sentences: Word[][]): OrganizationClaim[] {
  const found = new Map<string, Candidate[]>();
  const add = (candidate: Candidate) => {
    const known = found.get(candidate.name);
    if (known) known.push(candidate);
    else found.set(candidate.name, [candidate]);
  };
  for (const words of sentences) {
    const taken = new Set<number>();
    for (const { from, to } of organizationsIn(words)) {
      const one = { ...candidate(reading.text, words, { from, to }), rule: 'organization-name', confidence: 0.88 };
      add(one);
      for (let at = from; at < to; at += 1) taken.add(at);
      const short = shortForm(reading.text, words, to);
      if (short) add({ ...short, name: one.name, role: one.role, sure: true });
    }
    for (const { from, to, rule, role, sure } of cuedIn(reading.text, words)) {
      if (taken.has(from) || taken.has(to - 1)) continue;
      add({ ...candidate(reading.text, words, { from, to }), rule, confidence: 0.82, role, sure });
    }
  }
  return [...found].map(([name, all]) => ({
    name,
    sure: all.some(({ sure }) => sure),
    role: all.some(({ role }) => role === 'AFFILIATION') ? 'AFFILIATION' : 'MENTIONED',
    evidence: all
      .map((one) => evidenceAt(reading.text, one, one.rule, one.confidence))
      .sort((a, b) => a.start - b.start || a.end - b.end),
  }));
}

function candidate(text: string, words: Word[], { from, to }: NamedRange): Omit<Candidate, 'rule' | 'confidence'> {
  const { start } = words[from] as Word;
  const last = words[to - 1] as Word;
  const end = last.dotted && dotted.has(last.norm) ? last.end + 1 : last.end;
  const name = text.slice(start, end).replace(/\s+/g, ' ');
  return {
    name,
    start,
    end,
    role: affiliationBefore(words, from) ? 'AFFILIATION' : 'MENTIONED',
    sure: true,
  };
}

/** "… Institute (ABC)" */
function shortForm(text: string, words: Word[], to: number): Omit<Candidate, 'name' | 'role' | 'sure'> | null {
  const [last, short] = [words[to - 1] as Word, words[to]];
  if (!short || !/^\s\(\s?$/.test(text.slice(last.end, short.start))) return null;
  if (!/^\p{Lu}[\p{L}\p{N}]{1,8}$/u.test(short.raw) || (short.raw.match(/\p{Lu}/gu)?.length ?? 0) < 2) return null;
  if (!/^\s?\)/.test(text.slice(short.end, short.end + 2))) return null;
  return { start: short.start, end: short.end, rule: 'organization-short-form', confidence: 0.88 };
}
