import type { Vocabulary } from '../../model.ts';

/** An edge between curated entities that comes or goes. */
export interface EdgeChange {
  type: 'BROADER' | 'RELATED' | 'AUTHORED';
  from: string;
  to: string;
  change: 'ADDED' | 'REMOVED';
}

/** Edges that two vocabularies do not have in common. */
export function edgeChanges(was: Vocabulary, is: Vocabulary): EdgeChange[] {
  const [before, after] = [edgesOf(was), edgesOf(is)];
  const only = (some: Set<string>, others: Set<string>, change: EdgeChange['change']) =>
    [...some.difference(others)].map((key): EdgeChange => {
      const [type, from, to] = key.split(' ') as [EdgeChange['type'], string, string];
      return { type, from, to, change };
    });
  const changes = [...only(after, before, 'ADDED'), ...only(before, after, 'REMOVED')];
  const keyOf = ({ type, from, to }: EdgeChange) => `${type} ${from} ${to}`;
  return changes.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

/** A related pair is stored once, from the smaller id; what is deprecated has no edges. */
function edgesOf({ concepts, papers }: Vocabulary): Set<string> {
  const out = new Set(concepts.filter(({ deprecated }) => deprecated !== undefined).map(({ id }) => id));
  const kept = (ids: string[]) => ids.filter((id) => !out.has(id));
  const inUse = concepts.filter(({ id }) => !out.has(id));
  return new Set([
    ...inUse.flatMap(({ id, broader }) => kept(broader).map((to) => `BROADER ${id} ${to}`)),
    ...inUse.flatMap(({ id, related }) =>
      kept(related).map((to) => (id < to ? `RELATED ${id} ${to}` : `RELATED ${to} ${id}`)),
    ),
    ...papers.flatMap(({ id, authors }) => authors.map((from) => `AUTHORED ${from} ${id}`)),
  ]);
}
