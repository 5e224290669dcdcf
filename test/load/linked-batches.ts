/** Batches of briefs that say something of a few entities, written as an ingest does. */
import fc from 'fast-check';
import type { Transaction } from '../../src/graph/engine.ts';
import { mentionColumns } from '../../src/load/brief-edges.ts';
import { moveDerived } from '../../src/load/derived.ts';
import { type Link, type LinkKind, readLinks } from '../../src/load/links.ts';
import { precisions, tallyDay } from '../../src/model.ts';

/** Hot ones first: of a few hundred briefs most say something of them. */
export const concepts = Array.from({ length: 40 }, (_, rank) => `concept/c${rank}`);
export const entities = [...concepts, 'paper/p0', 'paper/p1', 'outlet/o0', 'outlet/o1'];
const statements: Record<LinkKind, string> = {
  MENTIONS: 'load/mentions',
  COVERS: 'load/covers',
  PUBLISHED_BY: 'load/published-by',
  ORIGINALLY_PUBLISHED_BY: 'load/originally-published-by',
};

/** A batch of briefs `from` up to `to`, as they are written anew; the seed decides what they say. None: they go. */
export interface Batch {
  from: number;
  to: number;
  seed: number;
  gone: boolean;
  /** Some of them, where it says so. */
  only?: (number: number) => boolean;
}

export const batch: fc.Arbitrary<Batch> = fc
  .record({ from: fc.nat(250), length: fc.integer({ min: 1, max: 250 }), seed: fc.nat(1000), gone: fc.boolean() })
  .map(({ from, length, seed, gone }) => ({ from, to: from + length, seed, gone: gone && seed % 2 === 0 }));
export const first: Batch = { from: 0, to: 300, seed: 7, gone: false };

const precisionOf = (number: number, seed: number) => precisions[(number * 7 + seed) % 11] ?? 'DAY';

export function linksOf(number: number, seed: number): Link[] {
  const random = (salt: number) =>
    Math.abs(Math.sin(number * 12.9898 + seed * 78.233 + salt * 37.719) * 43758.5453) % 1;
  const newest = random(1) < 0.1 ? '' : `2026-01-${String(1 + Math.floor(random(2) * 28)).padStart(2, '0')}`;
  const said = new Set(Array.from({ length: 4 }, (_, at) => concepts[Math.floor(random(10 + at) ** 4 * 40)] as string));
  const day = tallyDay(newest, precisionOf(number, seed));
  const link = (kind: Link['kind'], entity: string): Link => ({ kind, entity, newest, day });
  return [
    link('DATED', 'graph'),
    ...[...said].map((entity) => link('MENTIONS', entity)),
    link('COVERS', random(3) < 0.8 ? 'paper/p0' : 'paper/p1'),
    link('PUBLISHED_BY', random(4) < 0.9 ? 'outlet/o0' : 'outlet/o1'),
    ...(random(5) < 0.5 ? [link('ORIGINALLY_PUBLISHED_BY', 'outlet/o1')] : []),
  ];
}

export async function makeEntities(tx: Transaction): Promise<void> {
  await tx.run('load/lock', { stamp: 'made' });
  const rows = entities.map((id) => ({
    id,
    type: id.slice(0, id.indexOf('/')).toUpperCase(),
    properties: { id, label: id, status: 'SOURCED' },
  }));
  await tx.run('load/write-entities', { rows });
  await tx.run('load/add-broader', { rows: [{ from: 'concept/c39', to: 'concept/c0' }] });
  await tx.run('load/add-related', { rows: [{ from: 'concept/c0', to: 'concept/c38' }] });
}

/** Writes a batch as an ingest does: edges first, then what is kept of them. */
export async function write(
  tx: Transaction,
  { from, to, seed, gone, only = () => true }: Batch,
  derive = true,
): Promise<void> {
  const numbers = Array.from({ length: to - from }, (_, at) => from + at).filter(only);
  const ids = numbers.map((number) => `brief/b${number}`);
  const before = await readLinks(tx, ids);
  if (gone) await tx.run('load/delete-briefs', { ids });
  else await tx.run('load/delete-brief-edges', { rows: ids.map((id) => ({ id, types: Object.keys(statements) })) });
  const after = new Map(gone ? [] : numbers.map((number) => [`brief/b${number}`, linksOf(number, seed)]));
  await tx.run('load/write-briefs', {
    rows: [...after].map(([id, links], at) => ({
      id,
      newest: links[0]?.newest,
      publishedPrecision: links[0]?.newest ? precisionOf(numbers[at] as number, seed) : null,
    })),
  });
  for (const [kind, statement] of Object.entries(statements)) {
    const rows = [...after].flatMap(([brief, links]) =>
      links
        .filter((link) => link.kind === kind)
        .map(({ entity, newest }) => ({ brief, id: entity, edge: { newest, evidence: '[]' } })),
    );
    await tx.run(statement, { rows: kind === 'MENTIONS' ? rows.map(mentionColumns) : rows });
  }
  if (derive) await moveDerived(tx, before, after);
}

export const linksOfAll = ({ to, seed }: Batch) =>
  Array.from({ length: to }, (_, number) => [`brief/b${number}`, linksOf(number, seed)] as const);
