import type { Searchable } from '../graph/engine.ts';
import type { KeyedRow, Loaders } from './loaders.ts';
import type { EntityRow, PaperRow, StoryRow } from './rows.ts';

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

interface StoryKeyRow extends KeyedRow {
  paper: PaperRow;
  outlets: number;
  newest: string;
}

async function storyById(load: Loaders, id: string): Promise<StoryRow | null> {
  const paper = await entityById(load, id.replace('story/', 'paper/'));
  return paper && storyOfPaper(load, paper.id);
}

/** The story that a paper makes where briefs of two or more outlets cover it. */
export async function storyOfPaper(load: Loaders, paperId: string): Promise<StoryRow | null> {
  const row = await load.one<StoryKeyRow>('story/by-paper', paperId);
  return row && storyOf(row);
}

export function storyOf({ paper, outlets, newest }: Omit<StoryKeyRow, 'key'>): StoryRow {
  return { id: paper.id.replace('paper/', 'story/'), paper, outlets, newest };
}

/** What an entity is shown as. */
export function labelOf(entity: EntityRow): string {
  if ('paper' in entity) return entity.paper.title;
  return 'label' in entity ? entity.label : entity.title;
}
