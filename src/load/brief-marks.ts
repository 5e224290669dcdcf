/** What tells of a brief, kind by kind of what it says, whether that is stored already. */
import { hash } from 'node:crypto';
import type { Row } from '../graph/engine.ts';
import type { LinkedBrief, StoryFacts, Taught } from '../model.ts';
import { coversRows, definesRows, edgesJson, mentionRows, outletRow } from './brief-edges.ts';

/** What a brief says, with what it teaches and what its story depends on. */
export interface SaidBrief {
  linked: LinkedBrief;
  taught: Taught[];
  facts: StoryFacts;
}

/** A brief to be written. */
export interface BriefToWrite {
  linked: LinkedBrief;
  facts: StoryFacts;
  /** Its own properties that depend on the vocabulary, and the edges it causes, where they are not stored already. */
  rows: SaidRows;
  /** See markOf. */
  mark: string;
  /** The mark it is stored with; null where its text is new or changed. */
  stored: string | null;
}

/** Edges that a brief causes by what it says; its clues and its story are told by its facts. */
export const edgeKinds = [
  'PUBLISHED_BY',
  'ORIGINALLY_PUBLISHED_BY',
  'COVERS',
  'MENTIONS',
  'DEFINES',
  'TEACHES',
] as const;
export type EdgeKind = (typeof edgeKinds)[number];

/** Whether all that it says is stored already. */
export const isStored = ({ mark, stored }: Marked) => mark === stored;

type Marked = Pick<BriefToWrite, 'mark' | 'stored'>;

/** Whether edges of a kind are to be written; where they are not, those that are stored are right, or there are none. */
export function says({ mark, stored }: Marked, kind: EdgeKind): boolean {
  const at = edgeKinds.indexOf(kind) + 1;
  return stored === null || mark.split(' ')[at] !== stored.split(' ')[at];
}

/** What is written of what a brief says. */
export interface SaidRows {
  own: Row;
  edges: Record<EdgeKind, Row[]>;
}

/** A brief with what is to be written of it, worked out once: it is marked by the same rows. */
export function briefToWrite(said: SaidBrief, stored: string | null): BriefToWrite {
  const { linked, facts } = said;
  const rows = rowsOf(said);
  const mark = markOf(rows);
  for (const kind of edgeKinds) if (!says({ mark, stored }, kind)) rows.edges[kind] = [];
  return { linked, facts, rows: mark === stored ? { ...rows, own: {} } : rows, mark, stored };
}

function rowsOf({ linked, taught, facts }: SaidBrief): SaidRows {
  const edges = {
    PUBLISHED_BY: outletRow(linked, 'outlet'),
    ORIGINALLY_PUBLISHED_BY: outletRow(linked, 'originalPublisher'),
    COVERS: coversRows(linked),
    MENTIONS: mentionRows(linked),
    DEFINES: definesRows(linked),
    TEACHES: taught,
  };
  return { own: linkedRow(linked, facts), edges };
}

/**
 * A hash of the brief's own properties and one of each kind of its edges, as far as its vocabulary has to do with them.
 * Many briefs are linked anew because a name in them means something else now; of most of those nothing changes.
 */
const markOf = ({ own, edges }: SaidRows) => [own, ...edgeKinds.map((kind) => edges[kind])].map(hashOf).join(' ');

const hashOf = (said: Row | Row[]) =>
  Array.isArray(said) && said.length === 0 ? hashOfNone : hashOfText(JSON.stringify(said));

/** 96 bits each: they tell apart what one brief says and said. */
const hashOfText = (text: string) => hash('sha256', text, 'base64url').slice(0, 16);
const hashOfNone = hashOfText('[]');

/** What of a brief's own properties depends on the vocabulary. */
function linkedRow(linked: LinkedBrief, facts: StoryFacts): Row {
  const { abbreviations, candidates } = linked;
  return {
    edges: edgesJson(linked),
    abbreviations: JSON.stringify(abbreviations),
    candidates: candidates.length > 0 ? JSON.stringify(candidates) : null,
    facts: JSON.stringify(facts),
  };
}
