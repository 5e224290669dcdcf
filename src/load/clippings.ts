import type { Row, Transaction } from '../graph/engine.ts';
import type { Clipping, PageFacts, StoredClipping } from '../model.ts';
import { clippingKeys, type KeyedClipping, keyed, sha } from './clipping-keys.ts';

/** A capture with what was parsed from it, ready to be stored. */
export interface ParsedCapture {
  id: string;
  name: string;
  location: string;
  hash: string;
  capturedAt: string;
  clippings: Clipping[];
}

/** Id of the capture at a location. The location itself is of this machine, and is not shown. */
export function captureId(location: string): string {
  return `capture/${sha(location).slice(0, 24)}`;
}

/** Clippings taken out of the graph: what they were found by, and the briefs they were part of. */
export interface Removed {
  clippings: KeyedClipping[];
  briefs: Set<string>;
}

/** Takes out what changed captures held before, and the clippings of briefs to be removed. */
export async function removeClippings(tx: Transaction, captures: string[], briefs: string[]): Promise<Removed> {
  const held = captures.length > 0 ? await tx.run('load/clippings-of-captures', { ids: captures }) : [];
  const ofCaptures = held.map(({ briefs: [brief = null], ...row }): Row => ({ ...row, brief }));
  const ofBriefs = briefs.length > 0 ? await tx.run('load/clippings-of-briefs', { ids: briefs }) : [];
  const rows = [...ofCaptures, ...ofBriefs];
  if (rows.length === 0) return { clippings: [], briefs: new Set(briefs) };
  await tx.run('load/delete-clippings', { ids: rows.map((row) => row.id) });
  const robbed = [...new Set(ofBriefs.map((row) => row.capture as string))];
  await tx.run('load/mark-partial-captures', { ids: robbed });
  await tx.run('load/delete-empty-captures', { ids: robbed });
  return {
    // A clipping of a changed capture may be of a removed brief, too.
    clippings: [...new Map(rows.map((each) => [each.id as string, keyed(each)])).values()],
    briefs: new Set([...rows.flatMap((row) => (row.brief as string | null) ?? []), ...briefs]),
  };
}

/** Clippings of captures that came, by id, with what they can be found by. */
export interface Fresh {
  clippings: Map<string, StoredClipping>;
  keyed: KeyedClipping[];
  rows: Row[];
}

/** What is asked of pages to know which can be one: see src/link/same-brief/page-facts.ts. */
export interface Pages {
  factsOf(capture: string, clipping: Clipping): PageFacts;
  canBeOne(a: PageFacts, b: PageFacts): boolean;
}

export function freshClippings(captures: ParsedCapture[], { factsOf }: Pages): Fresh {
  const fresh: Fresh = { clippings: new Map(), keyed: [], rows: [] };
  for (const { id: capture, name: captureName, capturedAt, clippings } of captures) {
    for (const [position, clipping] of clippings.entries()) {
      const id = clippingId(capture, position);
      const keys = clippingKeys(clipping);
      const facts = factsOf(capture, clipping);
      fresh.rows.push({ id, position, ...keys, ...facts, json: JSON.stringify(clipping) });
      fresh.keyed.push({ id, keys, facts });
      fresh.clippings.set(id, { capture, captureName, capturedAt, position, clipping, brief: null });
    }
  }
  return fresh;
}

export async function writeClippings(tx: Transaction, captures: ParsedCapture[], { rows }: Fresh): Promise<void> {
  if (captures.length === 0) return;
  await tx.run('load/write-captures', {
    rows: captures.map(({ id, name, location, hash, capturedAt }) => ({ id, name, location, hash, capturedAt })),
  });
  await tx.run('load/write-clippings', { rows });
}

/** Says which brief each clipping is part of; those that are part of it already stay as they are. */
export async function placeClippings(tx: Transaction, merged: { id: string; clippings: StoredClipping[] }[]) {
  const moved: string[] = [];
  const rows: Row[] = [];
  for (const { id: brief, clippings } of merged) {
    for (const { capture, position, brief: was = null } of clippings) {
      const clipping = clippingId(capture, position);
      if (was !== brief) rows.push({ clipping, brief });
      if (was !== brief && was !== null) moved.push(clipping);
    }
  }
  if (moved.length > 0) await tx.run('load/delete-clipping-briefs', { ids: moved });
  await tx.run('load/write-clipping-briefs', { rows });
}

const clippingId = (capture: string, position: number) => `${capture}/${position}`;
