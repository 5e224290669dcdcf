import type { Row, Transaction } from '../graph/engine.ts';
import type { Story, StoryFacts, StoryTally } from '../model.ts';
import { evidenceJson } from './brief-edges.ts';

/** What a brief's story depends on, as stored, and the story that it is part of. */
export interface StoredFacts {
  brief: string;
  json: string;
  story: string | null;
}

export async function readStoryFacts(tx: Transaction, ids: string[]): Promise<StoredFacts[]> {
  const rows = ids.length > 0 ? await tx.run('load/brief-facts', { ids }) : [];
  return rows.map(({ id, facts, stories }) => ({ brief: id, json: facts, story: stories[0] ?? null }));
}

/** The briefs of stories. */
export async function readMembers(tx: Transaction, stories: string[]): Promise<StoryFacts[]> {
  const rows = stories.length > 0 ? await tx.run('load/story-facts', { ids: stories }) : [];
  return rows.map(factsOf);
}

/** The briefs that have each of these clues. */
export async function readHolders(tx: Transaction, keys: string[]): Promise<Map<string, StoryFacts[]>> {
  const rows = keys.length > 0 ? await tx.run('load/clue-holders', { keys }) : [];
  const facts = new Map<string, StoryFacts>();
  const holders = new Map(keys.map((key) => [key, [] as StoryFacts[]]));
  for (const row of rows) {
    const known = facts.get(row.id) ?? factsOf(row);
    facts.set(row.id, known);
    holders.get(row.key)?.push(known);
  }
  return holders;
}

const factsOf = ({ facts }: Row): StoryFacts => JSON.parse(facts);

/** How many briefs have each of these clues. */
export async function countHolders(tx: Transaction, keys: string[]): Promise<Map<string, number>> {
  const rows = keys.length > 0 ? await tx.run('load/clue-counts', { keys }) : [];
  return new Map(rows.map(({ key, briefs }) => [key, Number(briefs)]));
}

/**
 * Writes the clues of briefs in the place of those they had, if any (`known` are briefs that were there); clues that
 * nobody has any more go.
 */
export async function moveClues(
  tx: Transaction,
  briefs: StoryFacts[],
  { known, keys }: { known: ReadonlySet<string>; keys: string[] },
): Promise<void> {
  const there = briefs.map(({ brief }) => brief).filter((id) => known.has(id));
  await tx.run('load/delete-brief-clues', { ids: there });
  const rows = briefs.flatMap(({ brief, clues }) =>
    [...new Set(clues.map(({ key }) => key))].map((key) => ({ brief, key })),
  );
  await tx.run('load/clues', { rows });
  await tx.run('load/delete-idle-clues', { keys });
}

/** Puts stories in the place of these and of all that these briefs are part of. */
export async function replaceStories(
  tx: Transaction,
  before: { stories: string[]; briefs: string[] },
  stories: Story[],
): Promise<void> {
  const known = await tx.run('load/stories-of-briefs', { ids: before.briefs });
  await tx.run('load/delete-stories', { ids: [...new Set([...before.stories, ...known.map(({ id }) => id)])] });
  await addStories(tx, stories);
}

/** Writes stories that are not there yet. */
export async function addStories(tx: Transaction, stories: Story[]): Promise<void> {
  await tx.run('load/write-stories', { rows: stories.map(storyRow) });
  await tx.run('load/part-of', { rows: stories.flatMap(partOfRows) });
  await tx.run('load/about', { rows: stories.flatMap(({ id, paper }) => (paper === null ? [] : [{ id, paper }])) });
}

/**
 * Adds members to stories that are there and keep their ids. `known` are those of the members that were part of them
 * before, for other reasons.
 */
export async function addMembers(tx: Transaction, stories: Story[], known: string[]): Promise<void> {
  await tx.run('load/write-stories', { rows: stories.map(storyRow) });
  await tx.run('load/delete-part-of', { ids: known });
  await tx.run('load/part-of', { rows: stories.flatMap(partOfRows) });
}

function storyRow({ id, tally }: Story): Row {
  const { title, outlets, newest, briefs } = tally;
  return { id, title, outlets: outlets.length, newest, briefs, tally: JSON.stringify(tally) };
}

/** The story that all briefs with each of these clues are part of; clues of papers, which several have. */
export async function readStoriesOfClues(tx: Transaction, keys: string[]): Promise<Map<string, string>> {
  const rows = keys.length > 0 ? await tx.run('load/stories-of-clues', { keys }) : [];
  return new Map(rows.map(({ key, id }) => [key, id]));
}

/** What stories' members make of them; of stories that an earlier version of the program wrote it is not known. */
export async function readTallies(tx: Transaction, ids: string[]): Promise<Map<string, StoryTally>> {
  const rows = ids.length > 0 ? await tx.run('load/story-tallies', { ids }) : [];
  return new Map(rows.flatMap(({ id, tally }) => (tally ? [[id, JSON.parse(tally)] as [string, StoryTally]] : [])));
}

function partOfRows({ id, members }: Story): Row[] {
  return members.map(({ brief, publishedAt, confidence, reasons }) => ({
    brief,
    id,
    edge: {
      newest: publishedAt ?? '',
      confidence,
      reasons: JSON.stringify(reasons.map(({ kind, what, confidence: each }) => ({ kind, what, confidence: each }))),
      evidence: evidenceJson(unique(reasons.map(({ evidence }) => evidence))),
    },
  }));
}

function unique<Place extends { start: number; end: number; rule: string }>(places: Place[]): Place[] {
  return [...new Map(places.map((place) => [`${place.start} ${place.end} ${place.rule}`, place])).values()];
}
