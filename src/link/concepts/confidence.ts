import type { Match, NameRef } from '../../model.ts';
import { isTelling, type Surroundings } from './surroundings.ts';

/** What of a hundred mentions of a sort are right, as measured (see test/eval/calibration.ts) and rounded. */
export const rows: { id: string; fits: (mention: Judged) => boolean; confidence: number; reason: string }[] = [
  {
    id: 'chosen',
    fits: ({ choices }) => choices > 1,
    confidence: 0.8,
    reason: 'one of several senses, by what stands around it',
  },
  {
    id: 'unlocked',
    fits: ({ ref }) => ref.onlyWith !== null,
    confidence: 0.87,
    reason: 'a word with an everyday sense, beside its context',
  },
  {
    id: 'long',
    fits: ({ key }) => key.split(' ').length > 2,
    confidence: 0.97,
    reason: 'three words and more are hardly ever there by chance',
  },
  { id: 'two', fits: ({ key }) => key.includes(' '), confidence: 0.91, reason: 'nor are two' },
  {
    id: 'acronym',
    fits: ({ key, ref }) => isTelling(key, ref),
    confidence: 0.94,
    reason: 'capitals and digits make no everyday word; of short forms a few mean something else',
  },
  {
    id: 'in company',
    fits: ({ company }) => company > 0,
    confidence: 0.8,
    reason: 'a plain word, beside concepts that are beyond doubt',
  },
];
export const alone = { confidence: 0.65, reason: 'a plain word with nothing of its trade around it' };

interface Judged {
  ref: NameRef;
  key: string;
  /** How many meanings the name has. */
  choices: number;
  /** How many other concepts the brief names beyond doubt. */
  company: number;
}

/** What briefs teach is less sure than what curators say. */
const sourcedShare = 0.95;

/** How likely a place where the text has a concept's name means the concept, from 0 to 1. */
export function matchConfidence(ref: NameRef, { key, refs }: Match, { sure }: Surroundings): number {
  const judged = { ref, key, choices: refs.length, company: sure.size - (sure.has(ref.id) ? 1 : 0) };
  const { confidence } = rows.find(({ fits }) => fits(judged)) ?? alone;
  return ref.status === 'CURATED' ? confidence : Math.round(confidence * sourcedShare * 100) / 100;
}
