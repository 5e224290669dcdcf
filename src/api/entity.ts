import type { Searchable } from '../graph/engine.ts';
import type { KeyedRow, Loaders } from './loaders.ts';
import type { EntityRow, StoryRow } from './rows.ts';

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

/** Types whose entities may have had other ids. */
const renamed = new Set<EntityName>(['Brief', 'Paper']);

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

/** The entity that has an id, or once had it; null where there is none. */
export async function entityById(load: Loaders, id: string): Promise<EntityRow | null> {
  const type = typeOfId(id);
  if (type === null) return null;
  if (type === 'Story') return storyById(load, id);
  const now = await load.one<NodeRow<EntityRow>>(`${folderOf(type)}/by-id`, id);
  if (now || !renamed.has(type)) return now?.node ?? null;
  return (await load.one<NodeRow<EntityRow>>(`${folderOf(type)}/by-alias`, id))?.node ?? null;
}

/** A story by its id, or by that of its paper or of one of its briefs in the place of its own. */
async function storyById(load: Loaders, id: string): Promise<StoryRow | null> {
  const story = await load.one<NodeRow<StoryRow>>('story/by-id', id);
  if (story) return story.node;
  const rest = id.slice('story/'.length);
  const paper = await entityById(load, `paper/${rest}`);
  const ofPaper = paper && (await storyOf(load, 'story/by-paper', paper.id));
  if (ofPaper) return ofPaper;
  const brief = await entityById(load, `brief/${rest}`);
  return brief && storyOf(load, 'story/by-brief', brief.id);
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
