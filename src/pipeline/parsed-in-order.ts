import type { Capture } from '../model.ts';
import type { Crew } from './crew.ts';
import type { Parsed } from './parse-job.ts';

/** A capture with what is on its page. */
export interface ParsedPage extends Parsed {
  capture: Capture;
}

/** How many captures are handled at once, and how much text is held meanwhile. */
const atOnce = { captures: 200, characters: 2_000_000 };

/** Groups that are parsed while the one before them is waited for. */
const groupsAhead = 2;

/** Captures in groups of some size, in their order. */
export async function* groupsOf(captures: AsyncIterable<Capture>): AsyncGenerator<Capture[]> {
  let group: Capture[] = [];
  let characters = 0;
  for await (const capture of captures) {
    group.push(capture);
    characters += capture.content.length;
    if (group.length < atOnce.captures && characters < atOnce.characters) continue;
    yield group;
    group = [];
    characters = 0;
  }
  if (group.length > 0) yield group;
}

/** The pages of captures in their order. The crew works on the next groups while somebody uses what is given here. */
export async function* parsedInOrder(groups: AsyncIterable<Capture[]>, crew: Crew): AsyncGenerator<ParsedPage> {
  const begun: { captures: Capture[]; pages: Promise<Parsed[]> }[] = [];
  for await (const captures of groups) {
    const pages = crew.parse(captures);
    // A failure is told when its turn comes; until then nobody waits for it.
    pages.catch(() => {});
    begun.push({ captures, pages });
    if (begun.length > groupsAhead) yield* finished(begun.shift());
  }
  while (begun.length > 0) yield* finished(begun.shift());
}

async function* finished(group: { captures: Capture[]; pages: Promise<Parsed[]> } | undefined) {
  const pages = (await group?.pages) ?? [];
  for (const [index, capture] of (group?.captures ?? []).entries()) yield { capture, ...(pages[index] as Parsed) };
}
