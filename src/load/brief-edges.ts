/** The rows of the edges that a brief causes. */
import type { Row } from '../graph/engine.ts';
import {
  type Brief,
  briefEdges,
  type CoveredPaper,
  type Definition,
  type Evidence,
  type LinkedBrief,
  type Mention,
  writeBriefEdges,
} from '../model.ts';

export const newest = (brief: Brief) => brief.publishedAt ?? '';

export function outletRow({ brief, ...links }: LinkedBrief, which: 'outlet' | 'originalPublisher'): Row[] {
  const link = links[which];
  if (!link) return [];
  const edge = { newest: newest(brief), evidence: evidenceJson([link.evidence]) };
  return [{ brief: brief.id, id: link.id, edge: which === 'outlet' ? edge : { ...edge, name: link.name } }];
}

export function coversRows({ brief, covers }: LinkedBrief): Row[] {
  return covers.map(({ id, claim }) => {
    const { title, arxivId, doi, url, year, citedAs } = claim;
    return {
      brief: brief.id,
      id,
      edge: {
        newest: newest(brief),
        ...coverFacts(claim),
        claim: JSON.stringify({ title, arxivId, doi, url, year, citedAs }),
        evidence: evidenceJson(claim.evidence),
      },
    };
  });
}

const coverFacts = ({ evidence, citedAs }: CoveredPaper['claim']) => ({ confidence: surest(evidence), citedAs });

export function mentionRows({ brief, mentions }: LinkedBrief): Row[] {
  return [...Map.groupBy(mentions, ({ id }) => id)].map(([id, places]) => ({
    brief: brief.id,
    id,
    edge: { newest: newest(brief), ...mentionFacts(places), evidence: evidenceJson(places) },
  }));
}

/** There are more mentions than all else that a brief says: they are written as lists, see the statement. */
export function mentionColumns({ brief, id, edge }: Row): unknown[] {
  const { newest: date, confidence, salience, label, sourced, role, evidence } = edge;
  return [brief, id, date, confidence, salience, label, sourced, role, evidence].map((value) => value ?? null);
}

function mentionFacts(places: Mention[]) {
  const { salience, label, status, role } = places[0] as Mention;
  return { confidence: surest(places), salience, label, sourced: status === 'SOURCED', role };
}

const surest = (evidence: Evidence[]) => Math.max(...evidence.map(({ confidence }) => confidence));

/** What the brief's node stores of its edges (see model/brief-edges.ts): the same facts as the rows, without evidence. */
export function edgesJson({ outlet, originalPublisher, covers, mentions }: LinkedBrief): string {
  const said = [
    ...(outlet ? [{ type: 'PUBLISHED_BY', id: outlet.id, edge: {} }] : []),
    ...(originalPublisher
      ? [{ type: 'ORIGINALLY_PUBLISHED_BY', id: originalPublisher.id, edge: { name: originalPublisher.name } }]
      : []),
    ...covers.map(({ id, claim }) => ({ type: 'COVERS', id, edge: coverFacts(claim) })),
    ...[...Map.groupBy(mentions, ({ id }) => id)].map(([id, places]) => ({
      type: 'MENTIONS',
      id,
      edge: mentionFacts(places),
    })),
  ];
  return writeBriefEdges(briefEdges(said));
}

/** One edge a concept, with the surest definition that the brief gives of it, a glossary's first; all are evidence. */
export function definesRows({ brief, definitions }: LinkedBrief): Row[] {
  return [...Map.groupBy(definitions, ({ id }) => id)].map(([id, all]) => {
    const [surest] = all.toSorted((a, b) => b.confidence - a.confidence || a.start - b.start);
    const { label, text, start, end } = surest as Definition;
    const evidence = all.map((each) => ({ ...each, quote: brief.text.slice(each.start, each.end) }));
    return {
      brief: brief.id,
      id,
      edge: { newest: newest(brief), label, text, start, end, evidence: evidenceJson(evidence) },
    };
  });
}

export function evidenceJson(places: Evidence[]): string {
  const sorted = places.toSorted((a, b) => a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : 1));
  return JSON.stringify(
    sorted.map(({ start, end, quote, rule, confidence }) => ({ start, end, quote, rule, confidence })),
  );
}
