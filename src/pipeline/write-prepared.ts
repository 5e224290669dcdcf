import type { Transaction } from '../graph/engine.ts';
import type { MergedBrief } from '../link/same-brief/brief-ids.ts';
import { type BriefToWrite, isStored } from '../load/brief-marks.ts';
import { deleteBriefs, deleteSaid, writeBriefs } from '../load/briefs.ts';
import { clippingId } from '../load/clippings.ts';
import { ensureDerived, moveDerived } from '../load/derived.ts';
import { ensureEntities, refreshEntities, typeOf } from '../load/entities.ts';
import { linksOf } from '../load/links.ts';
import type { EntityRef } from '../model.ts';
import { idOfName } from '../text/id-name.ts';
import type { Knowledge } from './knowledge.ts';
import type { Prepared } from './prepare.ts';
import { storeNames } from './rename.ts';
import { updateStories } from './update-stories.ts';
import type { Work } from './work.ts';

/** Writes what was prepared. `curatedIds` are entities that a new vocabulary has changed already. */
export async function writePrepared(
  work: Work,
  { said, gone, names, curated, briefs: all, merged }: Prepared,
  curatedIds: string[],
): Promise<void> {
  const { tx } = work;
  const briefs = all.filter((each) => !isStored(each));
  await ensureDerived(tx);
  await deleteSaid(tx, said.briefs, briefs);
  await deleteBriefs(tx, gone);
  const named = await storeNames(work, names, curated);
  await ensureEntities(tx, entitiesOf(briefs));
  await writeBriefs(tx, briefs);
  await placeClippings(tx, merged);
  await updateStories(
    tx,
    said.facts,
    briefs.map(({ facts }) => facts),
  );
  await moveDerived(tx, said.links, new Map(briefs.map(({ linked }) => [linked.brief.id, linksOf(linked)])));
  const papers = entitiesOf(briefs).filter(({ type }) => type === 'PAPER');
  const touched = [...named, ...curatedIds, ...said.papers, ...papers.map(({ id }) => id)];
  const settled = curatedIn(work.knowledge);
  await refreshEntities(tx, [...new Set(touched)].filter((id) => !settled.has(id)).sort());
}

/** What curators have names for says what they say, whatever briefs do. Papers are found by ids that briefs give. */
function curatedIn({ curated }: Knowledge): Set<string> {
  const ids = new Set<string>();
  for (const [key, refs] of curated) {
    if (idOfName(key) !== null) continue;
    for (const { type, id, status } of refs) if (type !== 'PAPER' && status === 'CURATED') ids.add(id);
  }
  return ids;
}

function entitiesOf(briefs: BriefToWrite[]): EntityRef[] {
  const ids = briefs.flatMap(({ linked: { outlet, originalPublisher, covers, mentions, definitions } }) => [
    ...[outlet, originalPublisher].flatMap((link) => link?.id ?? []),
    ...[...covers, ...mentions, ...definitions].map(({ id }) => id),
  ]);
  return [...new Set(ids)].sort().map((id) => ({ type: typeOf(id), id }));
}

async function placeClippings(tx: Transaction, merged: MergedBrief[]): Promise<void> {
  if (merged.length === 0) return;
  await tx.run('load/delete-clipping-briefs', { ids: merged.map(({ brief }) => brief.id) });
  const rows = merged.flatMap(({ brief, clippings }) =>
    clippings.map(({ capture, position }) => ({ brief: brief.id, clipping: clippingId(capture, position) })),
  );
  await tx.run('load/write-clipping-briefs', { rows });
}
