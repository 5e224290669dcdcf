import type { Transaction } from '../graph/engine.ts';
import { storiesFrom } from '../link/stories/stories.ts';
import { isWordKey, mostSharers, type Tie, tiesOf } from '../link/stories/story-ties.ts';
import {
  countHolders,
  moveClues,
  readHolders,
  readMembers,
  replaceStories,
  type StoredFacts,
} from '../load/stories.ts';
import type { StoryFacts } from '../model.ts';
import { growStories } from './grow-stories.ts';

/**
 * Makes the stories what they are with these briefs as they are now. Whatever can be of one story with one of them,
 * or could be before, is looked at with all that it is tied to; stories elsewhere are not touched.
 */
export async function updateStories(tx: Transaction, before: StoredFacts[], now: StoryFacts[]): Promise<void> {
  const was = new Map(before.map((each) => [each.brief, each]));
  const changed = now.filter((facts) => was.get(facts.brief)?.json !== JSON.stringify(facts));
  const kept = new Set(now.map(({ brief }) => brief));
  const altered = new Set(changed.map(({ brief }) => brief));
  const past = before.filter(({ brief }) => altered.has(brief) || !kept.has(brief));
  const pastKeys = past.flatMap(({ json }) => keysOf(JSON.parse(json)));
  if (changed.length + past.length === 0) return;
  await moveClues(tx, changed, { known: new Set(was.keys()), keys: [...new Set(pastKeys)] });

  // What changed or went may part stories; what only came adds to them.
  const beyond = past.length > 0 ? changed : await growStories(tx, changed);
  if (beyond.length + past.length === 0) return;
  const region = new Region(tx);
  region.take(beyond);
  const pastStories = [...new Set(past.flatMap(({ story }) => story ?? []))];
  region.take(await readMembers(tx, pastStories));
  await region.takeHolders([...new Set([...pastKeys, ...beyond.flatMap(keysOf)])], changed);
  await region.close();
  const stories = storiesFrom([...region.briefs.values()], region.ties);
  await replaceStories(tx, { stories: pastStories, briefs: [...region.briefs.keys()] }, stories);
}

const keysOf = ({ clues }: StoryFacts) => clues.map(({ key }) => key);

/** Briefs whose stories are worked out anew, and their ties. It lives for one update. */
class Region {
  readonly briefs = new Map<string, StoryFacts>();
  readonly ties: Tie[] = [];
  readonly #tx: Transaction;
  readonly #asked = new Set<string>();
  #open: StoryFacts[] = [];

  constructor(tx: Transaction) {
    this.#tx = tx;
  }

  take(facts: StoryFacts[]): void {
    for (const each of facts) {
      if (this.briefs.has(each.brief)) continue;
      this.briefs.set(each.brief, each);
      this.#open.push(each);
    }
  }

  /** Takes all briefs that have one of the keys: `changed` may have given or taken what ties them. */
  async takeHolders(keys: string[], changed: StoryFacts[]): Promise<void> {
    const come = new Map<string, number>();
    for (const key of changed.flatMap(keysOf)) come.set(key, (come.get(key) ?? 0) + 1);
    const counts = await countHolders(this.#tx, keys.filter(isWordKey));
    // What too many had before and too many have now ties nobody, then as now.
    const telling = keys.filter((key) => (counts.get(key) ?? 0) - (come.get(key) ?? 0) <= mostSharers);
    for (const key of keys) this.#asked.add(key);
    for (const [key, holders] of await readHolders(this.#tx, telling)) {
      this.take(holders);
      this.ties.push(...tiesOf(key, holders));
    }
  }

  /** Takes what is tied to what is taken, step by step. */
  async close(): Promise<void> {
    while (this.#open.length > 0) {
      const keys = [...new Set(this.#open.flatMap(keysOf))].filter((key) => !this.#asked.has(key));
      this.#open = [];
      for (const key of keys) this.#asked.add(key);
      const counts = await countHolders(this.#tx, keys.filter(isWordKey));
      // Most clues are one brief's own.
      const shared = keys.filter((key) => !isWordKey(key) || between(counts.get(key) ?? 0, 2, mostSharers));
      for (const [key, holders] of await readHolders(this.#tx, shared)) {
        const ties = tiesOf(key, holders);
        const tied = new Set(ties.flatMap(({ a, b }) => [a, b]));
        this.take(holders.filter(({ brief }) => tied.has(brief)));
        this.ties.push(...ties);
      }
    }
  }
}

const between = (value: number, least: number, most: number) => value >= least && value <= most;
