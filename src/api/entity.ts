import type { Searchable } from '../graph/engine.ts';
import { apiError } from './api-error.ts';
import type { KeyedRow, Loaders } from './loaders.ts';
import type { ConceptRow, EntityRow, StoryRow } from './rows.ts';

export type EntityName = Searchable | 'Story';

const names: Record<string, EntityName> = {
  brief: 'Brief',
  paper: 'Paper',
  concept: 'Concept',
  person: 'Person',
  outlet: 'Outlet',
  organization: 'Organization',
  story: 'Story',
};

/** The GraphQL type of the entity that has this id; null for what is no id. */
export function typeOfId(id: string): EntityName | null {
  const slash = id.indexOf('/');
  return slash > 0 && Object.hasOwn(names, id.slice(0, slash)) ? (names[id.slice(0, slash)] as EntityName) : null;
}

/** The folder of a type's statements, which is also how its ids begin. */
export function folderOf(type: EntityName): string {
  return type.toLowerCase();
}

interface NodeRow<Row> extends KeyedRow {
  node: Row;
}

interface RedirectRow extends NodeRow<EntityRow> {
  curated: boolean;
  /** What is kept of a concept that was split. */
  prefLabel?: string | null;
  definition?: string | null;
  deprecated?: string | null;
}

/** What has an id or is found by it, and what is kept of what had it before. */
interface Found {
  entities: EntityRow[];
  tombstone: RedirectRow | null;
}

/** What has an id, or is found by it: several entities where one was split, or where names that make the id mean several. */
async function foundById(load: Loaders, id: string): Promise<Found> {
  const only = (entity: EntityRow | null): Found => ({ entities: entity ? [entity] : [], tombstone: null });
  const type = typeOfId(id);
  if (type === null) return only(null);
  if (type === 'Story') return only(await storyById(load, id));
  const now = await load.entity(id);
  if (now) return only(now);
  const led = await load.many<RedirectRow>(`${folderOf(type)}/by-redirect`, id);
  const curated = led.filter((row) => row.curated);
  if (curated.length > 0) return { entities: curated.map(({ node }) => node), tombstone: curated[0] ?? null };
  // Found by what it is called, as by a name: of several, the only one that a curator knows.
  const known = led.filter(({ node }) => 'status' in node && node.status === 'CURATED');
  return { entities: (known.length === 1 ? known : led).map(({ node }) => node), tombstone: null };
}

/**
 * The entity that has an id, or is found by it; null where there is none. A concept that was split is itself, deprecated,
 * and tells its successors; of any other type none of several is more right than another, which is an error.
 */
export async function entityById(load: Loaders, id: string): Promise<EntityRow | null> {
  const { entities, tombstone } = await foundById(load, id);
  if (entities.length < 2) return entities[0] ?? null;
  if (typeOfId(id) !== 'Concept') throw ambiguousId(id, entities);
  return splitConcept(id, entities as ConceptRow[], tombstone);
}

/** The id that an id stands for now, for what needs an entity that something can be connected with; null where nothing has it. */
export async function idInUse(load: Loaders, id: string): Promise<string | null> {
  const { entities } = await foundById(load, id);
  if (entities.length > 1) throw ambiguousId(id, entities);
  return entities[0]?.id ?? null;
}

/** An id that a filter asks for, as it is now; one that nothing has finds nothing. */
export async function currentId(id: string | null | undefined, load: Loaders): Promise<string | null> {
  return id == null ? null : ((await idInUse(load, id)) ?? id);
}

/** All that has an id now, or is found by it: of several none is more right than another to whoever follows them. */
export async function idsInUse(load: Loaders, id: string): Promise<string[]> {
  return (await foundById(load, id)).entities.map((entity) => entity.id);
}

function ambiguousId(id: string, found: EntityRow[]) {
  const candidates = found.slice(0, 100).map((entity) => ({ id: entity.id, label: labelOf(entity) }));
  return apiError('AMBIGUOUS', `"${id.slice(0, 100)}" leads to ${found.length} entities. Ask for one of them.`, {
    candidates,
  });
}

/** What an entry told of itself before it was split is still shown; without one, what its id says. */
function splitConcept(id: string, replacedBy: ConceptRow[], was: RedirectRow | null): ConceptRow {
  const label = was?.prefLabel ?? id.slice(id.indexOf('/') + 1).replaceAll(/[-/]/g, ' ');
  const successors = replacedBy.map(({ prefLabel }) => `"${prefLabel}"`).join(', ');
  const why = was?.deprecated ? `${was.deprecated.replace(/(?<![.!?…])$/u, '.')} ` : '';
  return {
    id,
    label,
    prefLabel: label,
    altLabels: null,
    kind: null,
    definition: was?.definition ?? null,
    status: 'CURATED',
    file: null,
    deprecated: `${why}It was split into ${successors}.`,
    replacedBy,
  };
}

/** A story by its id, or by that of its paper or of one of its briefs in the place of its own. */
async function storyById(load: Loaders, id: string): Promise<StoryRow | null> {
  const story = await load.entity<StoryRow>(id);
  if (story) return story;
  const rest = id.slice('story/'.length);
  const [paper, otherPaper] = (await foundById(load, `paper/${rest}`)).entities;
  const ofPaper = paper && !otherPaper ? await storyOf(load, 'story/by-paper', paper.id) : null;
  if (ofPaper) return ofPaper;
  const [brief, otherBrief] = (await foundById(load, `brief/${rest}`)).entities;
  return brief && !otherBrief ? storyOf(load, 'story/by-brief', brief.id) : null;
}

/** The story about a paper, or of a brief. */
export async function storyOf(
  load: Loaders,
  query: 'story/by-paper' | 'story/by-brief',
  id: string,
): Promise<StoryRow | null> {
  return (await load.one<NodeRow<StoryRow>>(query, id))?.node ?? null;
}

/** What an entity is shown as. */
export function labelOf(entity: EntityRow): string {
  return 'label' in entity ? entity.label : entity.title;
}
