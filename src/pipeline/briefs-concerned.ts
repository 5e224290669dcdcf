import { inUse } from '../link/names.ts';
import type { NameRef } from '../model.ts';
import { idOfName } from '../text/id-name.ts';
import { phraseOf } from '../text/paper-name.ts';
import { lookingUp } from './names-on-demand.ts';
import { papersMeant, type Renamed } from './rename.ts';
import { partsOf, type Slight, slightChange } from './slight-changes.ts';
import type { Work } from './work.ts';

/** More phrases than this, and looking at every brief is cheaper than looking for each. */
const manyPhrases = 2000;

/** Briefs that may say something else by themselves because curators say something else of names. */
export function briefsTeachingElse(work: Work, curated: Renamed[]): Promise<string[]> {
  // Whether a brief teaches a name depends on the sorts of things that curators know by it, and on their papers.
  return briefsWithNames(
    work,
    curated.filter((each) => slightChange(each) === null),
  );
}

/** Briefs that may be linked in another way because names mean something else, or more or less is known of what they mean. */
export async function briefsLinkedElse(work: Work, renamed: Renamed[]): Promise<string[]> {
  const slight: { name: Renamed; change: Slight }[] = [];
  const others: Renamed[] = [];
  for (const name of renamed) {
    const change = idOfName(name.key) === null ? slightChange(name) : null;
    if (change) slight.push({ name, change });
    else others.push(name);
  }
  // A neighbour's name within the name is meant with it, whatever else the brief has.
  const nested = await lookingUp(work, slight, ({ name, change }) => hasNeighbourWithin(work, name, change));
  others.push(...slight.filter((_, at) => nested[at]).map(({ name }) => name));
  const rest = slight.filter((_, at) => !nested[at]);
  const ids = new Set(await briefsWithNames(work, others));
  for (const id of await briefsMentioning(work, rest)) ids.add(id);
  for (const id of await briefsWithPhrases(work, rest)) ids.add(id);
  return [...ids].sort();
}

function hasNeighbourWithin({ knowledge }: Work, { key }: Renamed, { neighbours }: Slight): boolean {
  if (neighbours.length === 0) return false;
  const near = new Set(neighbours.map((each) => each.near));
  const lookUp = (name: string) => knowledge.lexicon.lookup(name);
  return partsOf(key).some((part) => inUse(lookUp(part), lookUp).some(({ id }) => near.has(id)));
}

/** Those that have the words, those that taught the name, those linked to what it meant. */
async function briefsWithNames({ graph, tx }: Work, renamed: Renamed[]): Promise<string[]> {
  const names = renamed.filter(({ key }) => idOfName(key) === null);
  if (names.length === 0) return [];
  const phrases = names.filter(isScanned).flatMap(({ key }) => phraseOf(key) ?? []);
  if (phrases.length > manyPhrases) return (await tx.run('load/brief-ids')).map((row) => row.id as string);
  const papers = papersMeant(names.flatMap(({ was }) => was));
  const rows = [
    ...(await tx.run('load/briefs-teaching', { keys: names.map(({ key }) => key) })),
    ...(papers.length > 0 ? await tx.run('load/briefs-of-papers', { ids: papers }) : []),
  ];
  const ids = new Set([...(await graph.briefsWithPhrase(phrases)), ...rows.map((row) => row.id as string)]);
  return [...ids].sort();
}

const isScanned = ({ was, is }: Renamed) => [...was, ...is].some(({ scan }: NameRef) => scan);

interface Slightly {
  name: Renamed;
  change: Slight;
}

async function briefsMentioning({ tx }: Work, slight: Slightly[]): Promise<Set<string>> {
  const weighed = new Set(slight.flatMap(({ change }) => change.weighed));
  const pairs = new Map(
    slight.flatMap(({ change }) => change.neighbours).map((each) => [`${each.id} ${each.near}`, each]),
  );
  const ids = [...weighed, ...[...pairs.values()].flatMap(({ id, near }) => [id, near])];
  if (ids.length === 0) return new Set();
  const rows = await tx.run('load/briefs-mentioning', { ids: [...new Set(ids)] });
  const mentioning = new Map(
    [...Map.groupBy(rows, ({ id }) => id as string)].map(([id, all]) => [id, new Set(all.map(({ brief }) => brief))]),
  );
  const of = (id: string): Set<string> => mentioning.get(id) ?? new Set();
  const found = new Set([...weighed].flatMap((id) => [...of(id)]));
  for (const { id, near } of pairs.values()) for (const brief of of(id).intersection(of(near))) found.add(brief);
  return found;
}

async function briefsWithPhrases({ graph, tx }: Work, slight: Slightly[]): Promise<Set<string>> {
  const found = new Set<string>();
  for (const { name, change } of slight) {
    const phrase = isScanned(name) && change.phrases.length > 0 ? phraseOf(name.key) : null;
    if (phrase === null) continue;
    const ids = await graph.briefsWithPhrase([phrase]);
    const phrases = [...new Set(change.phrases)].map((each) => ` ${each} `);
    const rows = ids.length > 0 ? await tx.run('load/briefs-having', { ids, phrases }) : [];
    for (const row of rows) found.add(row.id as string);
  }
  return found;
}
