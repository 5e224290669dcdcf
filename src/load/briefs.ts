import type { Row, Transaction } from '../graph/engine.ts';
import type { Brief } from '../model.ts';
import { urlKey } from '../text/identifier.ts';
import { labelKey } from '../text/tokens.ts';
import { mentionColumns, newest } from './brief-edges.ts';
import { type BriefToWrite, type EdgeKind, edgeKinds, says } from './brief-marks.ts';
import { writeBriefAliases } from './redirects.ts';

/**
 * Writes briefs and the edges they cause. The entities and names they point at are there already. Of a brief with the
 * text it had only the rest is written, and of that the kinds of edges that differ: its words are what full text is
 * looked up by, and dear to write, and most vocabularies change mentions alone.
 */
export async function writeBriefs(tx: Transaction, briefs: BriefToWrite[]): Promise<void> {
  const [known, fresh] = [briefs.filter(({ stored }) => stored), briefs.filter(({ stored }) => !stored)];
  await tx.run('load/write-briefs', { rows: fresh.map(briefRow) });
  await tx.run('load/relink-briefs', {
    rows: known.map(({ linked: { brief }, rows, mark }) => ({ id: brief.id, ...rows.own, mark })),
  });
  await writeBriefAliases(tx, new Map(fresh.map(({ linked: { brief } }) => [brief.id, brief.aliases])));
  const edges = (kind: EdgeKind) => briefs.flatMap(({ rows }) => rows.edges[kind]);
  await tx.run('load/published-by', { rows: edges('PUBLISHED_BY') });
  await tx.run('load/originally-published-by', { rows: edges('ORIGINALLY_PUBLISHED_BY') });
  await tx.run('load/covers', { rows: edges('COVERS') });
  await tx.run('load/mentions', { rows: edges('MENTIONS').map(mentionColumns) });
  await tx.run('load/defines', { rows: edges('DEFINES') });
  await tx.run('load/teaches', {
    rows: briefs.flatMap(({ linked: { brief }, rows }) =>
      rows.edges.TEACHES.map((each) => ({ brief: brief.id, ...each })),
    ),
  });
}

function briefRow({ linked, rows, mark }: BriefToWrite): Row {
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
    titleWords: `^ ${labelKey(brief.title)} $`,
    mark,
    ...rows.own,
  };
}

/** An index takes no key of many kilobytes, and nobody looks such an address up. */
const shortKey = (key: string | null) => (key !== null && key.length <= 400 ? key : null);

/** Takes away what briefs say, before it is said anew: of those that stay, the kinds of edges that differ. */
export async function deleteSaid(tx: Transaction, ids: string[], anew: BriefToWrite[]): Promise<void> {
  if (ids.length === 0) return;
  const byId = new Map(anew.map((each) => [each.linked.brief.id, each]));
  const rows = ids.map((id) => {
    const brief = byId.get(id);
    return { id, types: edgeKinds.filter((kind) => !brief || says(brief, kind)) };
  });
  await tx.run('load/delete-brief-edges', { rows: rows.filter(({ types }) => types.length > 0) });
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
