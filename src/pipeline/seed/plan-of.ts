import type { KnownVocabulary, Read } from '../../load/applied-vocabulary.ts';
import type { Vocabulary } from '../../model.ts';
import type { OnProgress } from '../change.ts';
import type { Prepared } from '../prepare.ts';
import { type EdgeChange, edgeChanges } from './curated-edges.ts';
import { type EntityChanges, entityChanges, labelOf, type Named, references } from './entity-changes.ts';
import { differing, type FieldChange } from './field-changes.ts';
import { movedPlaces } from './moved-places.ts';
import { type Reach, reachOf } from './reach.ts';
import { type Difference, entriesById, isEmpty, type VocabularyChange } from './vocabulary-change.ts';

/** What applying a vocabulary does to a graph: what `seed plan --format json` prints. */
export interface SeedPlan {
  /** Whether there is anything to do. */
  changes: boolean;
  /** Hashes of the vocabularies; null for none. */
  was: string | null;
  is: string | null;
  entities: EntityChanges;
  /** Edges between curated entities. */
  edges: EdgeChange[];
  rejected: Difference<string>[];
  /** What is kept of a concept that was split before, where that changes. */
  tombstones: { id: string; fields: FieldChange[] }[];
  scheme: FieldChange[];
  reach: Reach;
  /** Ids that were given out and will lead nowhere. */
  vanishing: Named[];
  /** What the ids above are shown as, where it is not beside them. */
  labels: Record<string, string>;
}

export interface PlanFacts {
  was: KnownVocabulary;
  is: KnownVocabulary;
  change: VocabularyChange;
  prepared: Pick<Prepared, 'briefs' | 'names'>;
  onProgress?: OnProgress | undefined;
}

export async function planOf(read: Read, { was, is, change, prepared, onProgress }: PlanFacts): Promise<SeedPlan> {
  const entities = entityChanges(was.entries, is.entries, change);
  const moved = await movedPlaces(read, prepared.briefs, onProgress);
  const entries = new Map([...entriesById(was.entries), ...entriesById(is.entries)]);
  const labelled = (id: string) => {
    const curated = entries.get(id);
    return curated ? labelOf(curated.entry) : (moved.labels.get(id) ?? id);
  };
  const edges = edgeChanges(was.entries, is.entries);
  const reach = reachOf({ places: moved.places, renamed: prepared.names.renamed, entities, labelOf: labelled });
  const linked = new Set(
    prepared.briefs.flatMap(({ linked: { mentions, covers } }) => [...mentions, ...covers].map(({ id }) => id)),
  );
  return {
    changes: !isEmpty(change) || moved.places.length > 0,
    was: was.hash,
    is: is.hash,
    entities,
    edges,
    rejected: change.rejected,
    tombstones: change.tombstones
      .filter(({ id }) => id in was.entries.redirects && id in is.entries.redirects)
      .map(({ id, was: past, is: now }) => ({ id, fields: differing('', { ...past }, { ...now }) })),
    scheme: change.scheme.flatMap(({ was: past, is: now }) => differing('', { ...past }, { ...now })),
    reach,
    vanishing: vanishing(was.entries, is.entries, linked),
    labels: labels(entities, edges, labelled),
  };
}

/** Of the ids that curators gave out, those that are neither in use now nor lead on, and that no brief names either. */
function vanishing(was: Vocabulary, is: Vocabulary, linked: Set<string>): Named[] {
  const known = entriesById(is);
  const isLost = (id: string) => !known.has(id) && !Object.hasOwn(is.redirects, id);
  const entries = [...entriesById(was)].filter(([id]) => isLost(id) && !linked.has(id));
  const redirects = Object.keys(was.redirects).filter(isLost);
  return [
    ...entries.map(([id, { entry }]) => ({ id, label: labelOf(entry) })),
    ...redirects.map((id) => ({ id, label: id })),
  ];
}

function labels(
  { changed, merged, parted, renamed, redirects }: EntityChanges,
  edges: EdgeChange[],
  labelled: (id: string) => string,
) {
  const fields = [...changed, ...merged, ...parted, ...renamed].flatMap((each) => each.fields);
  const ids = new Set([
    ...edges.flatMap(({ from, to }) => [from, to]),
    ...redirects.flatMap(({ was, to }) => [...was, ...to]),
    ...fields.flatMap((each) => {
      if (!references.has(each.field)) return [];
      return 'added' in each ? [...each.added, ...each.removed] : [each.was, each.is].flat().map(String);
    }),
  ]);
  return Object.fromEntries([...ids].sort().map((id) => [id, labelled(id)]));
}
