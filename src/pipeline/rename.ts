import { inUse, meaningOf, paperMeant, paperWay } from '../link/names.ts';
import { type CuratedNames, curatedMeaning } from '../link/papers/curated-meaning.ts';
import { countTeachings } from '../link/teaching-counts.ts';
import { ensureEntities } from '../load/entities.ts';
import { pointNames, readTaught, writeNames } from '../load/names.ts';
import type { EntityRef, NameRef, Taught, TaughtCount } from '../model.ts';
import { idName, idOfName } from '../text/id-name.ts';
import { isIdentifierName, paperIdOf } from '../text/paper-name.ts';
import type { Knowledge } from './knowledge.ts';
import { learnAll, learnNames, lookingUp } from './names-on-demand.ts';
import type { Work } from './work.ts';

type Asking = Pick<Work, 'tx' | 'knowledge'>;

/** A name whose meaning changes. */
export interface Renamed {
  key: string;
  was: NameRef[];
  is: NameRef[];
}

/** Puts a vocabulary's names in the place of the curated ones, and says which differ. */
export async function curate(asking: Asking, curated: Map<string, NameRef[]>): Promise<Renamed[]> {
  const { knowledge } = asking;
  const renamed: Renamed[] = [];
  for (const key of new Set([...knowledge.curated.keys(), ...curated.keys()])) {
    const was = knowledge.curated.get(key) ?? [];
    const is = curated.get(key) ?? [];
    if (!same(was, is)) renamed.push({ key, was, is });
  }
  // Titles are misspelt, and ids are led to, by names that nothing tells but a look at each.
  if (renamed.some(isTitle) || renamed.some(({ key }) => idOfName(key) !== null)) await learnAll(asking);
  renamed.push(...misspelt(knowledge, curated, renamed), ...ledElsewhere(knowledge, renamed));
  knowledge.curated = curated;
  return renamed;
}

const isTitle = ({ key, was, is }: Renamed) =>
  !isIdentifierName(key) && [...was, ...is].some(({ type }) => type === 'PAPER');

/** Titles that briefs misspell and that mean another curated paper, or one or none for the first time. */
function misspelt({ lexicon, curated: before }: Knowledge, curated: CuratedNames, renamed: Renamed[]): Renamed[] {
  if (!renamed.some(isTitle)) return [];
  const changed: Renamed[] = [];
  for (const [key, refs] of lexicon.entries()) {
    const taught = refs.filter(({ type }) => type === 'PAPER');
    if (taught.length === 0 || before.has(key) || curated.has(key)) continue;
    const was = curatedMeaning(before, key, taught);
    const is = curatedMeaning(curated, key, taught);
    if (!same(was, is)) changed.push({ key, was, is });
  }
  return changed;
}

/** Names that mean what they meant, by an id that leads elsewhere now: it was replaced, given up, or is in use again. */
function ledElsewhere({ lexicon }: Knowledge, renamed: Renamed[]): Renamed[] {
  const ids = new Set(renamed.flatMap(({ key }) => idOfName(key) ?? []));
  if (ids.size === 0) return [];
  const lookUp = (name: string) => lexicon.lookup(name);
  const isConcerned = ({ type, id, status }: NameRef) =>
    status === 'SOURCED' && (ids.has(id) || (type === 'PAPER' && paperWay(id, lookUp).some((each) => ids.has(each))));
  const found: Renamed[] = [];
  for (const [key, refs] of lexicon.entries()) {
    if (refs.some(isConcerned)) found.push({ key, was: refs, is: refs });
  }
  return found;
}

/** What briefs say of names now, and which names mean something else for it. */
export interface Retaught {
  taught: Map<string, TaughtCount[]>;
  renamed: Renamed[];
}

/**
 * Works out what names mean now: by curators, and by what briefs say, of which `gone` was taken back and `come` is new.
 * Changes the lexicon.
 */
export async function rename(
  asking: Asking,
  curated: Renamed[],
  { gone, come }: { gone: Taught[]; come: Taught[] },
): Promise<Retaught> {
  const { tx, knowledge } = asking;
  const lost = Map.groupBy(gone, ({ key }) => key);
  const won = Map.groupBy(come, ({ key }) => key);
  const keys = [...new Set([...lost.keys(), ...won.keys(), ...curated.map(({ key }) => key)])];
  const known = await readTaught(tx, keys);
  await learnNames(asking, keys);
  const taught = new Map<string, TaughtCount[]>();
  const renamed: Renamed[] = [];
  for (const key of keys) {
    const counts = countTeachings(known.get(key) ?? [], lost.get(key) ?? [], won.get(key) ?? []);
    taught.set(key, counts);
    const was = knowledge.lexicon.lookup(key);
    const is = meaningOf(key, curatedMeaning(knowledge.curated, key, counts), counts);
    if (same(was, is)) continue;
    renamed.push({ key, was, is });
    knowledge.lexicon.set(key, is);
  }
  const out = await idsLedOver(asking, renamed);
  if (out.size > 0) await learnAll(asking);
  renamed.push(...ledOver(knowledge, renamed, out));
  return { taught, renamed };
}

/**
 * Names that lead over a paper's identifier to an id that is not in use. What is linked by them does not have that id,
 * so it is not found by it when the identifier comes to mean another paper.
 */
function ledOver({ lexicon }: Knowledge, renamed: Renamed[], ids: ReadonlySet<string>): Renamed[] {
  if (ids.size === 0) return [];
  const lookUp = (name: string) => lexicon.lookup(name);
  const known = new Set(renamed.map(({ key }) => key));
  return [...lexicon.entries()]
    .filter(([key, refs]) => {
      const leads = ({ type, id, status }: NameRef) =>
        status === 'SOURCED' && type === 'PAPER' && paperWay(id, lookUp).some((each) => ids.has(each));
      return !known.has(key) && refs.some(leads);
    })
    .map(([key, refs]) => ({ key, was: refs, is: refs }));
}

async function idsLedOver(asking: Asking, renamed: Renamed[]): Promise<Set<string>> {
  const { lexicon } = asking.knowledge;
  const isOut = ({ type, id }: NameRef) => type === 'PAPER' && lexicon.lookup(idName(id)).length > 0;
  const led = ({ key, was }: Renamed) => (was.some(isOut) ? (paperIdOf(key) ?? []) : []);
  return new Set((await lookingUp(asking, renamed, led)).flat());
}

const same = (a: NameRef[], b: NameRef[]) => JSON.stringify(a) === JSON.stringify(b);

export const papersMeant = (refs: NameRef[]) => [
  ...new Set(refs.filter(({ type }) => type === 'PAPER').map(({ id }) => id)),
];

/** Writes names, points those that changed at their entities, and returns the ids of all entities this touches. */
export async function storeNames(asking: Asking, { taught, renamed }: Retaught, curated: Renamed[]): Promise<string[]> {
  const { tx, knowledge } = asking;
  const names = [...taught].map(([key, counts]) => ({
    key,
    meaning: knowledge.lexicon.lookup(key),
    curated: knowledge.curated.get(key) ?? [],
    taught: counts,
  }));
  const meantPapers = [...renamed, ...curated].filter(({ was }) => papersMeant(was).length > 0);
  const left =
    meantPapers.length > 0 ? await tx.run('load/papers-of-names', { keys: meantPapers.map(({ key }) => key) }) : [];
  await writeNames(tx, names);
  const keys = new Set([...renamed, ...curated].map(({ key }) => key));
  const papers = papersMeant(renamed.flatMap(({ was, is }) => [...was, ...is]));
  const leading = papers.length > 0 ? await tx.run('load/names-of-papers', { ids: papers }) : [];
  for (const { key } of leading) keys.add(key);
  // A name that means nothing is gone, with all that it led to; one that means an id no longer in use is not.
  await learnNames(asking, keys);
  const there = [...keys].filter((key) => knowledge.lexicon.lookup(key).length > 0);
  const led = await lookingUp(asking, there, (key) => targetsOf(key, knowledge));
  const targets = new Map(there.map((key, at) => [key, led[at] as EntityRef[]]));
  // What curators name is there already: the vocabulary is written first.
  const written = new Set([...keys].flatMap((key) => (knowledge.curated.get(key) ?? []).map(({ id }) => id)));
  await ensureEntities(
    tx,
    unique([...targets.values()].flat()).filter(({ id }) => !written.has(id)),
  );
  const fresh = new Set(renamed.filter(({ was }) => was.length === 0).map(({ key }) => key));
  await pointNames(tx, targets, fresh);
  const meant = [...renamed, ...curated].flatMap(({ was, is }) => [...was, ...is]);
  const touched = [...meant, ...[...targets.values()].flat()];
  return [...new Set([...touched, ...left].map(({ id }) => id as string))];
}

/** The entities that a name leads to, each once. An id as a name leads linking, and no reader: see src/load/redirects.ts. */
function targetsOf(key: string, { lexicon }: Knowledge): EntityRef[] {
  if (idOfName(key) !== null) return [];
  const lookUp = (name: string) => lexicon.lookup(name);
  return unique(
    inUse(lexicon.lookup(key), lookUp).flatMap((ref) => {
      const id = ref.type === 'PAPER' ? paperMeant(ref, lookUp) : ref.id;
      return id === null ? [] : [{ type: ref.type, id }];
    }),
  );
}

function unique(refs: EntityRef[]): EntityRef[] {
  return [...new Map(refs.map((ref) => [ref.id, { type: ref.type, id: ref.id }])).values()];
}
