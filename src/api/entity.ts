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
}

/** What has an id, or is found by it: several entities where one was split, or where names that make the id mean several. */
async function entitiesById(load: Loaders, id: string): Promise<EntityRow[]> {
  const type = typeOfId(id);
  if (type === null) return [];
  if (type === 'Story') return [await storyById(load, id)].filter((story) => story !== null);
  const now = await load.one<NodeRow<EntityRow>>(`${folderOf(type)}/by-id`, id);
  if (now) return [now.node];
  const led = await load.many<RedirectRow>(`${folderOf(type)}/by-redirect`, id);
  const curated = led.filter((row) => row.curated);
  if (curated.length > 0) return curated.map(({ node }) => node);
  // Found by what it is called, as by a name: of several, the only one that a curator knows.
  const known = led.filter(({ node }) => 'status' in node && node.status === 'CURATED');
  return (known.length === 1 ? known : led).map(({ node }) => node);
}

/**
 * The entity that has an id, or is found by it; null where there is none. A concept that was split is itself, deprecated,
 * and tells its successors; of any other type none of several is more right than another, which is an error.
 */
export async function entityById(load: Loaders, id: string): Promise<EntityRow | null> {
  const [found, ...others] = await entitiesById(load, id);
  if (!found || others.length === 0) return found ?? null;
  if (typeOfId(id) !== 'Concept') throw ambiguousId(id, [found, ...others]);
  return splitConcept(id, [found, ...others] as ConceptRow[]);
}

/** The id that an id stands for now, for what needs an entity that something can be connected with; null where nothing has it. */
export async function idInUse(load: Loaders, id: string): Promise<string | null> {
  const found = await entitiesById(load, id);
  if (found.length > 1) throw ambiguousId(id, found);
  return found[0]?.id ?? null;
}

function ambiguousId(id: string, found: EntityRow[]) {
  const candidates = found.slice(0, 100).map((entity) => ({ id: entity.id, label: labelOf(entity) }));
  return apiError('AMBIGUOUS', `"${id.slice(0, 100)}" leads to ${found.length} entities. Ask for one of them.`, {
    candidates,
  });
}

function splitConcept(id: string, replacedBy: ConceptRow[]): ConceptRow {
  const label = id.slice(id.indexOf('/') + 1).replaceAll(/[-/]/g, ' ');
  const successors = replacedBy.map(({ prefLabel }) => `"${prefLabel}"`).join(', ');
  return {
    id,
    label,
    prefLabel: label,
    altLabels: null,
    kind: null,
    definition: null,
    status: 'CURATED',
    file: null,
    deprecated: `It was split into ${successors}.`,
    replacedBy,
  };
}

/** A story by its id, or by that of its paper or of one of its briefs in the place of its own. */
async function storyById(load: Loaders, id: string): Promise<StoryRow | null> {
  const story = await load.one<NodeRow<StoryRow>>('story/by-id', id);
  if (story) return story.node;
  const rest = id.slice('story/'.length);
  const [paper, otherPaper] = await entitiesById(load, `paper/${rest}`);
  const ofPaper = paper && !otherPaper ? await storyOf(load, 'story/by-paper', paper.id) : null;
  if (ofPaper) return ofPaper;
  const [brief, otherBrief] = await entitiesById(load, `brief/${rest}`);
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
