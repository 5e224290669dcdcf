import { createHash } from 'node:crypto';
import type { Row, Transaction } from '../graph/engine.ts';
import type { Brief, Definition, Evidence, LinkedBrief, Mention, StoryFacts, Taught } from '../model.ts';
import { urlKey } from '../text/identifier.ts';
import { writeBriefAliases } from './redirects.ts';

/** What a brief says, with what it teaches and what its story depends on. */
export interface SaidBrief {
  linked: LinkedBrief;
  taught: Taught[];
  facts: StoryFacts;
}

/** A brief to be written. */
export interface BriefToWrite extends SaidBrief {
  /** See markOf. */
  mark: string;
  /** The mark it is stored with; null where its text is new or changed. */
  stored: string | null;
}

/** Whether all that it says is stored already. */
export const isStored = ({ mark, stored }: BriefToWrite) => mark === stored;

/**
 * What tells whether a brief says what it said: a hash of all that its vocabulary has to do with. Many are linked anew
 * because a name in them means something else now; of most of those nothing changes.
 */
export function markOf({ linked, taught, facts }: SaidBrief): string {
  const edges = [outletRow(linked, 'outlet'), outletRow(linked, 'originalPublisher'), coversRows(linked)];
  const all = [linkedRow(linked, facts), ...edges, mentionRows(linked), definesRows(linked), taught];
  return createHash('sha256').update(JSON.stringify(all)).digest('base64url').slice(0, 22);
}

/**
 * Writes briefs and every edge they cause. The entities and names they point at are there already. Of a brief with the
 * text it had only the rest is written: its words are what full text is looked up by, and dear to write.
 */
export async function writeBriefs(tx: Transaction, briefs: BriefToWrite[]): Promise<void> {
  const linked = briefs.map((each) => each.linked);
  const [known, fresh] = [briefs.filter(({ stored }) => stored), briefs.filter(({ stored }) => !stored)];
  await tx.run('load/write-briefs', { rows: fresh.map(briefRow) });
  await tx.run('load/relink-briefs', {
    rows: known.map((each) => ({ id: each.linked.brief.id, ...linkedRow(each.linked, each.facts), mark: each.mark })),
  });
  await writeBriefAliases(tx, new Map(fresh.map(({ linked: { brief } }) => [brief.id, brief.aliases])));
  await tx.run('load/published-by', { rows: linked.flatMap((each) => outletRow(each, 'outlet')) });
  await tx.run('load/originally-published-by', {
    rows: linked.flatMap((each) => outletRow(each, 'originalPublisher')),
  });
  await tx.run('load/covers', { rows: linked.flatMap(coversRows) });
  await tx.run('load/mentions', { rows: linked.flatMap(mentionRows) });
  await tx.run('load/defines', { rows: linked.flatMap(definesRows) });
  await tx.run('load/teaches', {
    rows: briefs.flatMap(({ linked: { brief }, taught }) => taught.map((each) => ({ brief: brief.id, ...each }))),
  });
}

function briefRow({ linked, facts, mark }: BriefToWrite): Row {
  const { brief, words } = linked;
  const { text, ...record } = brief;
  return {
    id: brief.id,
    title: brief.title,
    url: brief.url,
    urlKey: brief.url && shortKey(urlKey(brief.url)),
    kind: brief.kind,
    category: brief.category,
    publishedAt: brief.publishedAt,
    publishedPrecision: brief.publishedPrecision,
    newest: newest(brief),
    text,
    sections: JSON.stringify(brief.sections),
    links: JSON.stringify(brief.links),
    captures: brief.captures,
    record: JSON.stringify(record),
    words,
    mark,
    ...linkedRow(linked, facts),
  };
}

/** What of a brief's own properties depends on the vocabulary. */
function linkedRow({ abbreviations, candidates }: LinkedBrief, facts: StoryFacts): Row {
  return {
    abbreviations: JSON.stringify(abbreviations),
    candidates: candidates.length > 0 ? JSON.stringify(candidates) : null,
    facts: JSON.stringify(facts),
  };
}

/** An index takes no key of many kilobytes, and nobody looks such an address up. */
const shortKey = (key: string | null) => (key !== null && key.length <= 400 ? key : null);

const newest = (brief: Brief) => brief.publishedAt ?? '';

function outletRow({ brief, ...links }: LinkedBrief, which: 'outlet' | 'originalPublisher'): Row[] {
  const link = links[which];
  if (!link) return [];
  const edge = { newest: newest(brief), evidence: evidenceJson([link.evidence]) };
  return [{ brief: brief.id, id: link.id, edge: which === 'outlet' ? edge : { ...edge, name: link.name } }];
}

function coversRows({ brief, covers }: LinkedBrief): Row[] {
  return covers.map(({ id, claim }) => {
    const { title, arxivId, doi, url, year, citedAs } = claim;
    return {
      brief: brief.id,
      id,
      edge: {
        newest: newest(brief),
        confidence: Math.max(...claim.evidence.map(({ confidence }) => confidence)),
        citedAs,
        claim: JSON.stringify({ title, arxivId, doi, url, year, citedAs }),
        evidence: evidenceJson(claim.evidence),
      },
    };
  });
}

function mentionRows({ brief, mentions }: LinkedBrief): Row[] {
  return [...Map.groupBy(mentions, ({ id }) => id)].map(([id, places]) => {
    const first = places[0] as Mention;
    return {
      brief: brief.id,
      id,
      edge: {
        newest: newest(brief),
        confidence: Math.max(...places.map(({ confidence }) => confidence)),
        salience: first.salience,
        label: first.label,
        sourced: first.status === 'SOURCED',
        role: first.role,
        evidence: evidenceJson(places),
      },
    };
  });
}

/** One edge a concept, with the surest definition that the brief gives of it, a glossary's first; all are evidence. */
function definesRows({ brief, definitions }: LinkedBrief): Row[] {
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

/** Takes briefs out, and the ids that lead to them. */
export async function deleteBriefs(tx: Transaction, ids: string[]): Promise<void> {
  await writeBriefAliases(tx, new Map(ids.map((id) => [id, []])));
  await tx.run('load/delete-briefs', { ids });
}

/** A brief as it is stored, and the mark of what it says. */
export interface StoredBrief {
  brief: Brief;
  mark: string | null;
}

/** Briefs as they are stored, to be linked anew. */
export async function readBriefs(tx: Transaction, ids: string[]): Promise<StoredBrief[]> {
  const rows = ids.length > 0 ? await tx.run('load/brief-records', { ids }) : [];
  return rows.map(({ record, text, mark }) => ({ brief: { ...JSON.parse(record), text }, mark: mark ?? null }));
}
