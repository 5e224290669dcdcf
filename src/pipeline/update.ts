import type { GraphEngine, Transaction } from '../graph/engine.ts';
import { curatedPaperName } from '../link/papers/curated-meaning.ts';
import type { MergedBrief } from '../link/same-brief/brief-ids.ts';
import { storyFacts } from '../link/stories/story-facts.ts';
import { type BriefToWrite, deleteBriefs, readBriefs, writeBriefs } from '../load/briefs.ts';
import { clippingId, type ParsedCapture } from '../load/clippings.ts';
import { moveCoMentions, readConcepts } from '../load/co-mentions.ts';
import { ensureEntities, refreshEntities, typeOf } from '../load/entities.ts';
import { readStoryFacts, type StoredFacts } from '../load/stories.ts';
import { writeVocabulary } from '../load/vocabulary.ts';
import type { Brief, Claims, EntityRef, LinkedBrief, Taught, Vocabulary } from '../model.ts';
import { type ClaimsAhead, claimsOf } from './claims-ahead.ts';
import { namesOf } from './curated-names.ts';
import { type Draft, draftOf } from './draft.ts';
import { type Knowledge, readKnowledge } from './knowledge.ts';
import { linkOne } from './link-one.ts';
import { contentOf, type Outcome, outcomeOf } from './outcome.ts';
import { regroup } from './regroup.ts';
import { briefsConcerned, curate, rename, storeNames } from './rename.ts';
import { updateStories } from './update-stories.ts';

/** What is to change: captures that are new or changed, briefs to take out, a vocabulary to apply. */
export interface Change {
  captures: ParsedCapture[];
  removedBriefs: string[];
  vocabulary: AppliedVocabulary | null;
  /** What other threads found the captures' clippings to say; the rest is worked out here. */
  claims?: ClaimsAhead;
}

/** A vocabulary, the hash it is known by, and whether it is the one that comes with the program. */
export interface AppliedVocabulary {
  entries: Vocabulary;
  hash: string;
  shipped: boolean;
}

/** Keeps what is known by heart from one update to the next. */
export interface Holder {
  knowledge: Knowledge;
}

/**
 * Makes a change in one transaction, with all that follows from it: afterwards the graph is what a clean ingest of all
 * its captures under its vocabulary gives.
 */
export async function updateGraph(graph: GraphEngine, holder: Holder, change: Change): Promise<Outcome> {
  let version = -1;
  const outcome = await graph.transact(async (tx) => {
    version = (await tx.run('load/lock'))[0]?.version as number;
    // Another loader wrote, or our last attempt failed half-way: what we know by heart is not what is there.
    if (holder.knowledge.version !== version - 1) {
      holder.knowledge = await readKnowledge((query) => tx.run(query), version - 1);
    }
    holder.knowledge.version = -1;
    return update({ graph, tx, knowledge: holder.knowledge }, change);
  });
  holder.knowledge.version = version;
  return outcome;
}

interface Work {
  graph: GraphEngine;
  tx: Transaction;
  knowledge: Knowledge;
}

async function update(work: Work, change: Change): Promise<Outcome> {
  const { graph, tx, knowledge } = work;
  const curated = change.vocabulary ? curate(knowledge, namesOf(change.vocabulary.entries)) : [];
  const curatedIds = change.vocabulary ? await applyVocabulary(tx, change.vocabulary) : [];
  const { merged, before } = await regroup(tx, change.captures, change.removedBriefs);
  const stored = new Map((await readBriefs(tx, before)).map((brief) => [brief.id, contentOf(brief)]));
  const now = new Set(merged.map(({ brief }) => brief.id));
  const gone = before.filter((id) => !now.has(id));

  // What these briefs say by themselves, and those in which a curated name may say something else now. A brief that
  // was looked at because another has its title says what it said.
  const altered = merged.filter(({ brief }) => stored.get(brief.id) !== contentOf(brief));
  const ahead = change.claims ?? new Map();
  const drafts = altered.map((each) => drafted(each.brief, knowledge, claimsOf(each, ahead)));
  const done = new Set([...gone, ...drafts.map(({ brief }) => brief.id)]);
  drafts.push(...(await draftsOf(work, await briefsConcerned(graph, tx, curated), done)));
  const said = await takeBack(tx, [...done]);
  await deleteBriefs(tx, gone);

  // What names mean after that, and the briefs to which that matters.
  const come = drafts.flatMap((each) => each.taught);
  const names = await rename(tx, knowledge, curated, { gone: said.taught, come });
  const concerned = await draftsOf(work, await briefsConcerned(graph, tx, names.renamed), done);
  const alsoSaid = await takeBack(
    tx,
    concerned.map(({ brief }) => brief.id),
  );

  // Everything said anew.
  const briefs = [...drafts, ...concerned].map((each) => linked(each, knowledge));
  const named = await storeNames(tx, knowledge, names, curated);
  await ensureEntities(tx, entitiesOf(briefs));
  await writeBriefs(tx, briefs);
  await placeClippings(tx, merged);
  await updateStories(
    tx,
    [...said.facts, ...alsoSaid.facts],
    briefs.map(({ facts }) => facts),
  );
  await moveCoMentions(tx, new Map([...said.concepts, ...alsoSaid.concepts]), conceptsOf(briefs));
  const papers = entitiesOf(briefs).filter(({ type }) => type === 'PAPER');
  const touched = [...named, ...curatedIds, ...said.papers, ...alsoSaid.papers, ...papers.map(({ id }) => id)];
  await refreshEntities(tx, [...new Set(touched)].sort());
  return outcomeOf(change.captures, merged, stored, gone);
}

async function applyVocabulary(tx: Transaction, { entries, hash, shipped }: AppliedVocabulary) {
  await tx.run('load/set-seed', { hash, shipped });
  return writeVocabulary(tx, entries);
}

/** Drafts of stored briefs that are not done yet; they count as done afterwards. */
async function draftsOf({ tx, knowledge }: Work, ids: string[], done: Set<string>): Promise<Draft[]> {
  const open = ids.filter((id) => !done.has(id));
  for (const id of open) done.add(id);
  return (open.length > 0 ? await readBriefs(tx, open) : []).map((brief) => drafted(brief, knowledge));
}

interface Said {
  taught: Taught[];
  concepts: Map<string, Set<string>>;
  papers: string[];
  facts: StoredFacts[];
}

/** Takes out all that briefs said, and tells what of it others may depend on. */
async function takeBack(tx: Transaction, ids: string[]): Promise<Said> {
  if (ids.length === 0) return { taught: [], concepts: new Map(), papers: [], facts: [] };
  const taught = (await tx.run('load/brief-teachings', { ids })) as Taught[];
  const papers = (await tx.run('load/brief-papers', { ids })).map((row) => row.id as string);
  const concepts = await readConcepts(tx, ids);
  const facts = await readStoryFacts(tx, ids);
  await tx.run('load/delete-brief-edges', { ids });
  return { taught, concepts, papers, facts };
}

function drafted(brief: Brief, { curated }: Knowledge, known?: Claims): Draft {
  return draftOf(brief, (key) => curatedPaperName(curated, key), known);
}

function linked(draft: Draft, { lexicon, curated }: Knowledge): BriefToWrite {
  const brief = linkOne(lexicon, draft, curated);
  return { linked: brief, taught: draft.taught, facts: storyFacts(brief, draft.tokens) };
}

function entitiesOf(briefs: BriefToWrite[]): EntityRef[] {
  const ids = briefs.flatMap(({ linked: { outlet, originalPublisher, covers, mentions, definitions } }) => [
    ...[outlet, originalPublisher].flatMap((link) => link?.id ?? []),
    ...[...covers, ...mentions, ...definitions].map(({ id }) => id),
  ]);
  return [...new Set(ids)].sort().map((id) => ({ type: typeOf(id), id }));
}

function conceptsOf(briefs: BriefToWrite[]): Map<string, Set<string>> {
  const concepts = ({ mentions }: LinkedBrief) => mentions.filter(({ type }) => type === 'CONCEPT').map(({ id }) => id);
  return new Map(briefs.map((each) => [each.linked.brief.id, new Set(concepts(each.linked))]));
}

async function placeClippings(tx: Transaction, merged: MergedBrief[]): Promise<void> {
  await tx.run('load/delete-clipping-briefs', { ids: merged.map(({ brief }) => brief.id) });
  const rows = merged.flatMap(({ brief, clippings }) =>
    clippings.map(({ capture, position }) => ({ brief: brief.id, clipping: clippingId(capture, position) })),
  );
  await tx.run('load/write-clipping-briefs', { rows });
}
