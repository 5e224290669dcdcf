import { expect, it } from 'vitest';
import { briefToWrite, edgeKinds, type SaidBrief, says } from '../../src/load/brief-marks.ts';

const evidence = { start: 0, end: 4, quote: 'LoRA', rule: 'vocabulary', confidence: 0.9 };
const said = (): SaidBrief => ({
  linked: {
    brief: { id: 'brief/x/1', title: 'LoRA', text: 'LoRA', publishedAt: '2026-01-01' } as SaidBrief['linked']['brief'],
    outlet: { id: 'outlet/x', label: 'X', name: 'X', evidence },
    originalPublisher: null,
    covers: [],
    mentions: [
      { ...evidence, type: 'CONCEPT', id: 'concept/lora', label: 'LoRA', status: 'CURATED', salience: 1, role: null },
    ],
    definitions: [],
    abbreviations: [],
    candidates: [],
    words: ' lora ',
  },
  taught: [{ key: 'lora', type: 'CONCEPT', id: null, label: 'LoRA' }],
  facts: { brief: 'brief/x/1', clues: [] } as unknown as SaidBrief['facts'],
});

const markOf = (brief: SaidBrief) => briefToWrite(brief, null).mark;
const differing = (mark: string, stored: string | null) => edgeKinds.filter((kind) => says({ mark, stored }, kind));

it('a brief that only mentions something else keeps its other edges', () => {
  const now = said();
  now.linked.mentions = now.linked.mentions.map((mention) => ({ ...mention, id: 'concept/low-rank-adaptation' }));
  expect(differing(markOf(now), markOf(said()))).toEqual(['MENTIONS']);
});

it('what a brief teaches and who published it are told apart', () => {
  const now = said();
  now.taught = [];
  now.linked.originalPublisher = { id: 'outlet/y', label: 'Y', name: 'Y', evidence };
  expect(differing(markOf(now), markOf(said()))).toEqual(['ORIGINALLY_PUBLISHED_BY', 'TEACHES']);
});

it('all is written of a brief whose text is new, and of one that an earlier program marked as a whole', () => {
  expect(differing(markOf(said()), null)).toEqual([...edgeKinds]);
  expect(differing(markOf(said()), 'k3jd92ksl3kd93kdl2kd93')).toEqual([...edgeKinds]);
  expect(differing(markOf(said()), markOf(said()))).toEqual([]);
});

it('of a brief that is stored only what differs is to be written', () => {
  const now = said();
  now.taught = [];
  const { rows } = briefToWrite(now, markOf(said()));
  expect(edgeKinds.filter((kind) => rows.edges[kind].length > 0)).toEqual([]);
  expect(rows.own).toHaveProperty('edges');
  expect(briefToWrite(said(), markOf(said())).rows.own).toEqual({});
  now.linked.mentions = now.linked.mentions.map((mention) => ({ ...mention, id: 'concept/low-rank-adaptation' }));
  expect(edgeKinds.filter((kind) => briefToWrite(now, markOf(said())).rows.edges[kind].length > 0)).toEqual([
    'MENTIONS',
  ]);
});
