/** What a brief's edges say, in short, as its node stores it: readers of a page of briefs need no edge. */
import type { Mention } from './linked-brief.ts';

/** The edges' evidence is on the edges alone. All lists are sorted by id. */
export interface BriefEdges {
  publishedBy: string[];
  originally: { id: string; name: string }[];
  covers: { id: string; confidence: number; citedAs: string | null }[];
  mentions: MentionInBrief[];
}

export interface MentionInBrief {
  id: string;
  label: string;
  salience: number;
  confidence: number;
  /** Of people and organizations alone. */
  role: Mention['role'];
}

/** One edge: its type, where it leads, and its properties. */
export interface StoredEdge {
  type: string;
  id: string;
  edge: Record<string, unknown>;
}

/** The edges' kinds that count here; DEFINES and the rest are read where they are asked for. */
export function briefEdges(stored: StoredEdge[]): BriefEdges {
  const sorted = stored.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const of = <Each>(type: string, each: (row: StoredEdge) => Each) =>
    sorted.filter((row) => row.type === type).map(each);
  return {
    publishedBy: of('PUBLISHED_BY', ({ id }) => id),
    originally: of('ORIGINALLY_PUBLISHED_BY', ({ id, edge }) => ({ id, name: edge.name as string })),
    covers: of('COVERS', ({ id, edge }) => ({
      id,
      confidence: edge.confidence as number,
      citedAs: (edge.citedAs as string | null | undefined) ?? null,
    })),
    mentions: of('MENTIONS', ({ id, edge }) => ({
      id,
      label: edge.label as string,
      salience: edge.salience as number,
      confidence: edge.confidence as number,
      role: (edge.role as Mention['role'] | undefined) ?? null,
    })),
  };
}

/** JSON without names: there is one for each brief in memory and on disk. */
export function writeBriefEdges({ publishedBy, originally, covers, mentions }: BriefEdges): string {
  return JSON.stringify([
    publishedBy,
    originally.map(({ id, name }) => [id, name]),
    covers.map(({ id, confidence, citedAs }) => [id, confidence, citedAs]),
    mentions.map(({ id, label, salience, confidence, role }) => [id, label, salience, confidence, role]),
  ]);
}

type Short = [
  string[],
  [string, string][],
  [string, number, string | null][],
  [string, string, number, number, Mention['role']][],
];

/** What `writeBriefEdges` wrote. */
export function readBriefEdges(json: string): BriefEdges {
  const [publishedBy, originally, covers, mentions] = JSON.parse(json) as Short;
  return {
    publishedBy,
    originally: originally.map(([id, name]) => ({ id, name })),
    covers: covers.map(([id, confidence, citedAs]) => ({ id, confidence, citedAs })),
    mentions: mentions.map(([id, label, salience, confidence, role]) => ({ id, label, salience, confidence, role })),
  };
}
