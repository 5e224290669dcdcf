import { distance } from 'fastest-levenshtein';
import type { EntityType, NameRef } from '../model.ts';
import { arxivIdOf, doiOf, urlKey } from '../text/identifier.ts';
import { samePerson } from '../text/same-person.ts';
import { labelKey } from '../text/tokens.ts';

export interface Candidate {
  id: string;
  label: string;
  /** 0 to 1. */
  score: number;
  reasons: string[];
}

export interface Resolution {
  status: 'MATCH' | 'AMBIGUOUS' | 'NONE';
  match: string | null;
  candidates: Candidate[];
}

const nearestShown = 5;
/** Names less alike than this help nobody. */
const worthShowing = 0.6;

/**
 * What a text names, or why that cannot be said. Only a name that is the same in its normalised words, or an
 * identifier, is a match; names that are merely alike are shown as candidates of NONE.
 */
export function resolve(type: EntityType, text: string, names: Map<string, NameRef[]>): Resolution {
  for (const { key, reason } of keysOf(type, text)) {
    const refs = (names.get(key) ?? []).filter(
      (ref) => ref.type === type && (type !== 'PERSON' || samePerson(ref.written, text)),
    );
    if (refs.length === 0) continue;
    const candidates = refs.map(({ id, label }) => ({ id, label, score: 1, reasons: [reason] }));
    const [first, ...others] = refs as [NameRef, ...NameRef[]];
    if (others.length === 0) return { status: 'MATCH', match: first.id, candidates };
    return { status: 'AMBIGUOUS', match: null, candidates: candidates.map((each) => ({ ...each, score: 0.5 })) };
  }
  return { status: 'NONE', match: null, candidates: nearest(type, labelKey(text), names) };
}

function keysOf(type: EntityType, text: string): { key: string; reason: string }[] {
  const keys: { key: string; reason: string }[] = [];
  if (type === 'PAPER') {
    const arxivId = arxivIdOf(text);
    const doi = doiOf(text);
    const url = urlKey(text);
    if (arxivId) keys.push({ key: `arxiv:${arxivId}`, reason: `arXiv id ${arxivId}` });
    if (doi) keys.push({ key: `doi:${doi}`, reason: `DOI ${doi}` });
    if (url) keys.push({ key: `url:${url}`, reason: `address ${url}` });
  }
  const label = labelKey(text);
  if (label) keys.push({ key: label, reason: type === 'PAPER' ? 'same title' : 'same label' });
  return keys;
}

function nearest(type: EntityType, key: string, names: Map<string, NameRef[]>): Candidate[] {
  const found = new Map<string, Candidate>();
  for (const [name, refs] of names) {
    // Lengths that differ this much leave no room for a good score.
    if (Math.abs(name.length - key.length) > key.length * (1 - worthShowing) + 1) continue;
    const ref = refs.find((each) => each.type === type);
    if (!ref) continue;
    const longest = Math.max(name.length, key.length, 1);
    const score = Math.round((1 - distance(name, key) / longest) * 1000) / 1000;
    if (score < worthShowing || score <= (found.get(ref.id)?.score ?? 0)) continue;
    found.set(ref.id, { id: ref.id, label: ref.label, score, reasons: [`like "${ref.written}"`] });
  }
  return [...found.values()].toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)).slice(0, nearestShown);
}
