import type { Transaction } from '../graph/engine.ts';
import { memberOf, papersOf, storyFrom, storyOf, withBrief, withPapers } from '../link/stories/stories.ts';
import { isWordKey, mostSharers, type Tie, tiesOf } from '../link/stories/story-ties.ts';
import {
  addMembers,
  addStories,
  countHolders,
  readHolders,
  readStoriesOfClues,
  readStoryFacts,
  readTallies,
} from '../load/stories.ts';
import type { Story, StoryFacts, StoryTally } from '../model.ts';
import { Unions } from '../text/unions.ts';

/**
 * Adds new briefs, whose clues are written already, to the stories that they belong to, reading of those stories no more
 * than the briefs that become tied in another way: a story of thousands grows as cheaply as one of two. Gives the briefs
 * of which that cannot be done, where stories become one, have another id or may fall apart: their stories are to be
 * worked out with all their members.
 */
export async function growStories(tx: Transaction, fresh: StoryFacts[]): Promise<StoryFacts[]> {
  const clues = new Clues(tx, fresh);
  await clues.read(fresh.flatMap(keysOf));
  const beyond = new Set(fresh.filter((facts) => keysOf(facts).some((key) => clues.mayPart(key))));
  const come = fresh.filter((facts) => !beyond.has(facts));

  // Those that are tied to one that came, with all else that ties them.
  const met = new Map<string, StoryFacts>();
  for (const facts of come.flatMap((each) => clues.metBy(each))) met.set(facts.brief, facts);
  await clues.read([...met.values()].flatMap(keysOf));
  const storyOfMet = new Map((await readStoryFacts(tx, [...met.keys()])).map(({ brief, story }) => [brief, story]));
  const groups = new Groups();
  for (const facts of [...come, ...met.values()]) {
    groups.add(facts, storyOfMet.get(facts.brief) ?? null);
    for (const key of keysOf(facts)) {
      if (isPaper(key) && clues.before(key) >= 2) groups.join(facts.brief, clues.storyOf(key));
    }
  }
  for (const { a, b } of come.flatMap((each) => clues.tiesOf(each))) groups.join(a, b);

  const tallies = await readTallies(tx, groups.stories());
  const [added, grown]: [Story[], Story[]] = [[], []];
  for (const { briefs, stories } of groups.all()) {
    const tied = new Map(briefs.map((each) => [each.brief, clues.tying(each)]));
    const members = briefs.filter(({ brief }) => tied.get(brief)?.size !== 0);
    if (members.length === 0) continue;
    const known = tallies.get(stories[0] ?? '');
    if (stories.length === 0) {
      added.push(storyOf(members, tied));
      continue;
    }
    const story = known ? grownBy(known, members, tied, (facts) => (storyOfMet.get(facts.brief) ? clues : null)) : null;
    if (story && stories.length === 1 && story.id === stories[0]) grown.push(story);
    else for (const each of briefs) if (!met.has(each.brief)) beyond.add(each);
  }
  await addStories(tx, added);
  const moved = grown.flatMap(({ members }) => members.map(({ brief }) => brief)).filter((id) => storyOfMet.get(id));
  await addMembers(tx, grown, moved);
  return [...beyond];
}

/** A story with more members; of those that it had (`had` gives what they were found by) only shared papers are new. */
function grownBy(
  known: StoryTally,
  briefs: StoryFacts[],
  tied: Map<string, Set<string>>,
  had: (facts: StoryFacts) => Clues | null,
): Story {
  let tally = known;
  const members = briefs.map((facts) => {
    const member = memberOf(facts, tied.get(facts.brief) as Set<string>);
    const before = had(facts);
    if (before) {
      tally = withPapers(
        tally,
        papersOf(member).filter((paper) => before.before(paper) < 2),
      );
    } else tally = withBrief(tally, facts, papersOf(member));
    return member;
  });
  return storyFrom(tally, members);
}

const keysOf = ({ clues }: StoryFacts) => [...new Set(clues.map(({ key }) => key))];
const isPaper = (key: string) => key.startsWith('paper/');

/** What is known of clues: how many have them, and of those that tie a few, who. It lives for one update. */
class Clues {
  readonly #tx: Transaction;
  readonly #fresh = new Set<string>();
  /** How many of those that came have each clue. */
  readonly #come = new Map<string, number>();
  readonly #counts = new Map<string, number>();
  readonly #holders = new Map<string, StoryFacts[]>();
  readonly #ties = new Map<string, Tie[]>();
  readonly #stories = new Map<string, string>();

  constructor(tx: Transaction, fresh: StoryFacts[]) {
    this.#tx = tx;
    for (const facts of fresh) {
      this.#fresh.add(facts.brief);
      for (const key of keysOf(facts)) this.#come.set(key, (this.#come.get(key) ?? 0) + 1);
    }
  }

  async read(keys: string[]): Promise<void> {
    const open = [...new Set(keys)].filter((key) => !this.#counts.has(key));
    const counts = await countHolders(this.#tx, open);
    for (const key of open) this.#counts.set(key, counts.get(key) ?? 0);
    // All briefs of a paper are of one story: it is enough to know which. Most other clues are one brief's own.
    const whole = open.filter((key) => isPaper(key) && this.before(key) >= 2);
    for (const [key, story] of await readStoriesOfClues(this.#tx, whole)) this.#stories.set(key, story);
    const telling = open.filter((key) => !this.#stories.has(key) && this.#after(key) >= 2 && this.#tells(key));
    for (const [key, holders] of await readHolders(this.#tx, telling)) {
      this.#holders.set(key, holders);
      this.#ties.set(key, tiesOf(key, holders));
    }
  }

  before(key: string): number {
    return this.#after(key) - (this.#come.get(key) ?? 0);
  }

  #after(key: string): number {
    return this.#counts.get(key) ?? 0;
  }

  #tells(key: string): boolean {
    return !isWordKey(key) || this.#after(key) <= mostSharers;
  }

  storyOf(key: string): string {
    return this.#stories.get(key) ?? `?${key}`;
  }

  /** Whether briefs that were of one story by this clue may not be any more, now that others came. */
  mayPart(key: string): boolean {
    const before = this.before(key);
    if (before < 2 || isPaper(key)) return false;
    if (isWordKey(key)) return before <= mostSharers && !this.#tells(key);
    const was = tiesOf(
      key,
      (this.#holders.get(key) ?? []).filter(({ brief }) => !this.#fresh.has(brief)),
    );
    const is = new Unions();
    for (const { a, b } of this.#ties.get(key) ?? []) is.join(a, b);
    return was.some(({ a, b }) => is.rootOf(a) !== is.rootOf(b));
  }

  /** Ties of a brief. */
  tiesOf(facts: StoryFacts): Tie[] {
    const ties = keysOf(facts).flatMap((key) => this.#ties.get(key) ?? []);
    return ties.filter(({ a, b }) => a === facts.brief || b === facts.brief);
  }

  /** Stored briefs that are tied to one that came. */
  metBy(facts: StoryFacts): StoryFacts[] {
    const ids = new Set(this.tiesOf(facts).flatMap(({ a, b }) => [a, b]));
    const holders = keysOf(facts).flatMap((key) => this.#holders.get(key) ?? []);
    return holders.filter(({ brief }) => ids.has(brief) && !this.#fresh.has(brief));
  }

  /** The keys that tie a brief to others. */
  tying(facts: StoryFacts): Set<string> {
    const isTied = (key: string) =>
      isPaper(key)
        ? this.#after(key) >= 2
        : (this.#ties.get(key) ?? []).some(({ a, b }) => a === facts.brief || b === facts.brief);
    return new Set(keysOf(facts).filter(isTied));
  }
}

/** Briefs, and stories that are there, by what will be one story. */
class Groups {
  readonly #unions = new Unions();
  readonly #briefs: StoryFacts[] = [];
  readonly #stories = new Set<string>();

  add(facts: StoryFacts, story: string | null): void {
    this.#briefs.push(facts);
    if (story !== null) this.join(facts.brief, story);
  }

  join(a: string, b: string): void {
    this.#unions.join(a, b);
    for (const each of [a, b]) if (/^(?:story\/|\?)/.test(each)) this.#stories.add(each);
  }

  stories(): string[] {
    return [...this.#stories];
  }

  all(): { briefs: StoryFacts[]; stories: string[] }[] {
    const stories = Map.groupBy(this.#stories, (id) => this.#unions.rootOf(id));
    const briefs = Map.groupBy(this.#briefs, ({ brief }) => this.#unions.rootOf(brief));
    return [...briefs].map(([root, all]) => ({ briefs: all, stories: stories.get(root) ?? [] }));
  }
}
