import type { Transaction } from '../graph/engine.ts';
import { curatedPaperName } from '../link/papers/curated-meaning.ts';
import type { MergedBrief } from '../link/same-brief/brief-ids.ts';
import { storyFacts } from '../link/stories/story-facts.ts';
import { type BriefToWrite, briefToWrite, isStored } from '../load/brief-marks.ts';
import { readBriefs } from '../load/briefs.ts';
import { typeOf } from '../load/entities.ts';
import { type LinksOfBriefs, readLinks } from '../load/links.ts';
import { readStoryFacts, type StoredFacts } from '../load/stories.ts';
import type { Brief, Claims, Taught, Vocabulary } from '../model.ts';
import { tokenize } from '../text/tokens.ts';
import { briefsLinkedElse, briefsTeachingElse } from './briefs-concerned.ts';
import type { OnProgress } from './change.ts';
import { type ClaimsAhead, claimsOf } from './claims-ahead.ts';
import { namesOf } from './curated-names.ts';
import { type Draft, draftOf } from './draft.ts';
import type { Knowledge } from './knowledge.ts';
import { linkOne } from './link-one.ts';
import { learnAll, learnNamesIn, lookingUp } from './names-on-demand.ts';
import { contentOf } from './outcome.ts';
import { curate, type Renamed, type Retaught, rename } from './rename.ts';
import type { Work } from './work.ts';

/** What changes: briefs as captures make them now (`merged`) in the place of `before`, and a vocabulary. */
export interface Task {
  merged: MergedBrief[];
  before: string[];
  vocabulary: Vocabulary | null;
  claims?: ClaimsAhead | undefined;
  /** Writes what is sure already: it is sent before briefs are linked, so that the database works beside that. */
  meanwhile?: () => Promise<void>;
  onProgress?: OnProgress | undefined;
}

/** A change with all that follows from it, worked out and not yet written. */
export interface Prepared {
  merged: MergedBrief[];
  /** Content by id of briefs that were there before; of these, `gone` will not be any more. */
  stored: Map<string, string>;
  gone: string[];
  /** What briefs said that is taken back. */
  said: Said;
  /** Names of which curators say something else. */
  curated: Renamed[];
  names: Retaught;
  /** All that is linked anew: what is not stored as it is now is said anew. */
  briefs: BriefToWrite[];
}

/** Works out a change. Only reads (but for what it is told to send), so that what would happen can be told without its happening. */
export async function prepare(work: Work, { merged, before, ...task }: Task): Promise<Prepared> {
  const { tx, knowledge } = work;
  const curated = task.vocabulary ? await curate(work, namesOf(task.vocabulary)) : [];
  const stored = new Map((await readBriefs(tx, before)).map(({ brief }) => [brief.id, contentOf(brief)]));
  const now = new Set(merged.map(({ brief }) => brief.id));
  const gone = before.filter((id) => !now.has(id));

  // What these briefs say by themselves, and those in which a curated name may say something else now. A brief that
  // was looked at because another has its title says what it said.
  const altered = merged.filter(({ brief }) => !stored.has(brief.id) || stored.get(brief.id) !== contentOf(brief));
  const ahead = task.claims ?? new Map();
  const drafts: StoredDraft[] = altered.map((each) => drafted(each.brief, knowledge, claimsOf(each, ahead)));
  const done = new Set([...gone, ...drafts.map(({ brief }) => brief.id)]);
  drafts.push(...(await draftsOf(work, await briefsTeachingElse(work, curated), done)));
  const isNew = new Set(altered.map(({ brief }) => brief.id).filter((id) => !stored.has(id)));
  const said = await readSaid(
    tx,
    [...done].filter((id) => !isNew.has(id)),
  );

  // What names mean after that, and the briefs to which that matters.
  const come = drafts.flatMap((each) => each.taught);
  const names = await rename(work, curated, { gone: said.taught, come });
  const concerned = await draftsOf(work, await briefsLinkedElse(work, names.renamed), done);
  const alsoSaid = await readSaid(
    tx,
    concerned.map(({ brief }) => brief.id),
  );

  const all = [...drafts, ...concerned];
  if (all.length > page) await learnAll(work);
  await learnNamesIn(
    work,
    all.map(({ tokens }) => tokens),
  );
  await task.meanwhile?.();
  const briefs = await lookingUp(work, [...all.entries()], ([index, each]) => {
    if (index % tellEvery === 0) task.onProgress?.({ stage: 'linking', done: index, of: all.length });
    return linked(each, knowledge);
  });
  const same = new Set(briefs.filter(isStored).map((each) => each.linked.brief.id));
  return { merged, stored, gone, said: without(same, together(said, alsoSaid)), curated, names, briefs };
}

const tellEvery = 50;

/** So many stored briefs are read at once; of more than that the words are not kept. */
const page = 500;

/** A draft with the mark that its brief is stored with, where its text is the stored one. */
interface StoredDraft extends Draft {
  mark?: string | null;
}

/** Drafts of stored briefs that are not done yet; they count as done afterwards. */
async function draftsOf({ tx, knowledge }: Work, ids: string[], done: Set<string>): Promise<StoredDraft[]> {
  const open = ids.filter((id) => !done.has(id));
  for (const id of open) done.add(id);
  const drafts: StoredDraft[] = [];
  for (let at = 0; at < open.length; at += page) {
    for (const { brief, mark } of await readBriefs(tx, open.slice(at, at + page))) {
      const draft = { ...drafted(brief, knowledge), mark };
      // The words of a text take many times its room, and are found again in no time.
      drafts.push(open.length > page ? { ...draft, tokens: [] } : draft);
    }
  }
  return drafts;
}

/** What briefs said, as far as others may depend on it. */
export interface Said {
  briefs: string[];
  taught: Taught[];
  links: LinksOfBriefs;
  papers: string[];
  facts: StoredFacts[];
}

async function readSaid(tx: Transaction, briefs: string[]): Promise<Said> {
  if (briefs.length === 0) return { briefs, taught: [], links: new Map(), papers: [], facts: [] };
  const taught = (await tx.run('load/brief-teachings', { ids: briefs })) as Taught[];
  const links = await readLinks(tx, briefs);
  const entities = [...links.values()].flat().map(({ entity }) => entity);
  const papers = [...new Set(entities)].filter((id) => typeOf(id) === 'PAPER').sort();
  const facts = await readStoryFacts(tx, briefs);
  return { briefs, taught, links, papers, facts };
}

function together(one: Said, other: Said): Said {
  return {
    briefs: [...one.briefs, ...other.briefs],
    taught: [...one.taught, ...other.taught],
    links: new Map([...one.links, ...other.links]),
    papers: [...one.papers, ...other.papers],
    facts: [...one.facts, ...other.facts],
  };
}

/** Without what some briefs said, which they say still. */
function without(same: ReadonlySet<string>, { briefs, taught, links, papers, facts }: Said): Said {
  return {
    briefs: briefs.filter((id) => !same.has(id)),
    taught,
    links: new Map([...links].filter(([id]) => !same.has(id))),
    papers,
    facts: facts.filter(({ brief }) => !same.has(brief)),
  };
}

function drafted(brief: Brief, { curated }: Knowledge, known?: Claims): Draft {
  return draftOf(brief, (key) => curatedPaperName(curated, key), known);
}

function linked(draft: StoredDraft, { lexicon, curated }: Knowledge): BriefToWrite {
  const tokens = draft.tokens.length > 0 ? draft.tokens : tokenize(draft.brief.text);
  const brief = linkOne(lexicon, { ...draft, tokens }, curated);
  // A brief with the text it had keeps the words that it is found by.
  if (typeof draft.mark === 'string') brief.words = '';
  return briefToWrite({ linked: brief, taught: draft.taught, facts: storyFacts(brief, tokens) }, draft.mark ?? null);
}
