import { describe, expect, it } from 'vitest';
import { knownNames } from '../../../src/link/candidates/known-names.ts';
import { candidateRanking } from '../../../src/link/candidates/rank-candidates.ts';
import type { BriefCandidates, NameRef } from '../../../src/model.ts';

const concept = (label: string): NameRef => ({
  type: 'CONCEPT',
  id: `concept/${label.replaceAll(' ', '-')}`,
  label,
  written: label,
  status: 'CURATED',
  onlyWith: null,
  scan: true,
  identifiers: [],
});
const known = knownNames(
  ['reward model', 'reward', 'finetuning', 'goal directedness', 'gd'].map((key) => [key, [concept(key)]]),
);

function brief(number: number, ...labels: string[]): BriefCandidates {
  return {
    brief: `brief/b${number}`,
    outlet: `outlet/o${number % 2}`,
    newest: `2026-01-0${number}`,
    candidates: labels.map((label) => ({ label, start: 0, end: label.length, rule: 'phrase' as const, count: 1 })),
  };
}

function rank(...briefs: BriefCandidates[]) {
  const ranking = candidateRanking();
  for (const each of briefs) ranking.add(each);
  return ranking.ranked(known);
}

describe('ranking candidates', () => {
  it('leaves out what is known, in one word or several, and what one brief alone has', () => {
    const ranked = rank(
      brief(1, 'Reward models', 'fine-tuning', 'goal drift', 'odd thing'),
      brief(2, 'Goal drift', 'reward model', 'fine tuning'),
    );
    expect(ranked.map(({ key, briefCount, outletCount }) => [key, briefCount, outletCount])).toEqual([
      ['goal drift', 2, 2],
    ]);
  });

  it('folds plurals, hyphens and closed spellings, under the usual one', () => {
    const ranked = rank(
      brief(1, 'goal drift'),
      brief(2, 'goal drifts'),
      brief(3, 'goal-drift'),
      brief(4, 'goal drift'),
      brief(5, 'goaldrift'),
      brief(6, 'goaldrift'),
    );
    expect(ranked.map(({ label, briefCount }) => [label, briefCount])).toEqual([['goal drift', 4]]);
  });

  it('counts a term that stands inside longer ones for less than one that stands alone', () => {
    const ranked = rank(
      brief(1, 'weight probe test', 'alpha beta'),
      brief(2, 'weight probe test', 'alpha beta'),
      brief(3, 'weight probe test', 'alpha beta', 'weight probe'),
      brief(4, 'weight probe', 'alpha beta'),
    );
    const termhood = Object.fromEntries(ranked.map((each) => [each.key, each.termhood]));
    // log2(3) · 4 briefs; log2(4) · 3; log2(3) · (2 alone + 2 inside, less those 2 over one longer term).
    expect(termhood['alpha beta']).toBeCloseTo(Math.log2(3) * 4, 3);
    expect(termhood['weight probe test']).toBe(6);
    expect(termhood['weight probe']).toBeCloseTo(Math.log2(3) * 2, 3);
  });

  it('is the same whatever came first, and its parts give its score', () => {
    const briefs = [
      brief(1, 'goal drift', 'echo chamber'),
      brief(2, 'goal drift'),
      brief(3, 'echo chamber', 'goal drift'),
      brief(4),
    ];
    const ranked = rank(...briefs);
    expect(rank(...briefs.toReversed())).toEqual(ranked);
    for (const { score, termhood, association, relevance, outletCount } of ranked) {
      expect(score).toBeCloseTo(termhood * association * relevance * (1 + Math.log(outletCount)), 3);
    }
    expect(ranked.map(({ key }) => key)).toEqual(['goal drift', 'echo chamber']);
  });

  it('shows the newest three places', () => {
    const [first] = rank(...[1, 2, 3, 4, 5].map((number) => brief(number, 'goal drift')));
    expect(first?.places.map(({ brief: id, quote }) => [id, quote])).toEqual([
      ['brief/b5', 'goal drift'],
      ['brief/b4', 'goal drift'],
      ['brief/b3', 'goal drift'],
    ]);
  });
});

describe('known names', () => {
  it('tells what is near: what a term ends in, its initials, shared words', () => {
    expect(known.nearest('goal reward model')).toEqual([
      { id: 'concept/reward-model', label: 'reward model', reason: 'HEAD' },
      { id: 'concept/reward', label: 'reward', reason: 'SHARED_WORDS' },
      { id: 'concept/goal-directedness', label: 'goal directedness', reason: 'SHARED_WORDS' },
    ]);
    expect(known.nearest('goal drift')).toEqual([
      { id: 'concept/gd', label: 'gd', reason: 'SHORT_FORM' },
      { id: 'concept/goal-directedness', label: 'goal directedness', reason: 'SHARED_WORDS' },
    ]);
    expect(known.nearest('echo chamber')).toEqual([]);
  });

  it('weighs words of concepts, the last one most', () => {
    expect(known.relevance('goal model')).toBeCloseTo(1);
    expect(known.relevance('goal chamber')).toBeCloseTo(0.5);
    expect(known.relevance('echo model')).toBeCloseTo(0.6);
    expect(known.relevance('echo chamber')).toBeCloseTo(0.1);
    expect(knownNames([]).relevance('echo chamber')).toBe(1);
  });

  it('knows what curators gave up, and no id that was replaced', () => {
    const asId = (id: string, more: Partial<NameRef> = {}): [string, NameRef[]] => [
      `id:concept/${id}`,
      [{ ...concept('reward model'), scan: false, ...more }],
    ];
    const names = knownNames([asId('echo-chamber', { retired: true }), asId('old-reward')]);
    expect([names.has('echo chamber'), names.has('echochamber'), names.has('old reward')]).toEqual([true, true, false]);
    expect(names.nearest('new echo chamber')).toEqual([]);
  });
});
