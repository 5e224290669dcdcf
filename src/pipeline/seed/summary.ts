import { changeKinds, type Named } from './entity-changes.ts';
import type { SeedPlan } from './plan-of.ts';

/** What merely refers to something else than before is not told. */
type Kind = Exclude<(typeof changeKinds)[number], 'repointed'>;
const kinds = changeKinds.filter((kind) => kind !== 'repointed');

/** A change in short, as the history shows it. */
export interface ChangeSummary {
  /** How many entities, and what the first of them are called. */
  entities: Partial<Record<Kind, { count: number; labels: string[] }>>;
  rejected: number;
  reach: { gained: number; lost: number; moved: number; briefs: number };
}

const mostLabels = 5;

export function summaryOf({ entities, rejected, reach }: SeedPlan): ChangeSummary {
  const { gained, lost, moved, briefs } = reach;
  const labels: Record<Kind, string[]> = {
    added: entities.added.map(({ label }) => label),
    changed: entities.changed.map(({ label }) => label),
    removed: entities.removed.map(({ label }) => label),
    renamed: entities.renamed.map(({ from, to }) => `${plainId(from)} → ${plainId(to)}`),
    merged: entities.merged.map(({ from, into }) => `${from.map(({ label }) => label).join(', ')} → ${into.label}`),
    split: entities.split.map(({ from, into }) => `${from.label} → ${into.map(({ label }) => label).join(', ')}`),
    parted: entities.parted.map(({ from, into }) => `${from.label} → ${into.map(({ label }) => label).join(', ')}`),
    rejoined: entities.rejoined.map(({ from, into }) => `${from.map(({ label }) => label).join(', ')} → ${into.label}`),
    deprecated: entities.deprecated.map(({ label }) => label),
  };
  const told = kinds.filter((kind) => labels[kind].length > 0);
  return {
    entities: Object.fromEntries(
      told.map((kind) => [kind, { count: labels[kind].length, labels: labels[kind].slice(0, mostLabels) }]),
    ),
    rejected: rejected.length,
    reach: { gained, lost, moved, briefs },
  };
}

const plainId = ({ id }: Named) => id.slice(id.indexOf('/') + 1);
