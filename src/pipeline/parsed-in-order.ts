import type { Capture } from '../model.ts';
import type { Crew } from './crew.ts';
import type { Parsed } from './parse-job.ts';

/** A capture with what is on its page. */
export interface ParsedPage extends Parsed {
  capture: Capture;
}

/** How many captures are handled at once, and how much text is held meanwhile. */
const atOnce = { captures: 200, characters: 2_000_000 };

/** So much is parsed while something is made of what came before: as many captures as a transaction takes, or more. */
const ahead = { groups: 6, characters: 6_000_000 };

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
  const begun: Begun[] = [];
  for await (const captures of groups) {
    const pages = crew.parse(captures);
    // A failure is told when its turn comes; until then nobody waits for it.
    pages.catch(() => {});
    begun.push({ captures, pages });
    while (begun.length > ahead.groups || (begun.length > 1 && textOf(begun) > ahead.characters)) {
      yield* finished(begun.shift());
    }
  }
  while (begun.length > 0) yield* finished(begun.shift());
}

/** A group that the crew works on. */
interface Begun {
  captures: Capture[];
  pages: Promise<Parsed[]>;
}

const textOf = (groups: Begun[]) =>
  groups.flatMap(({ captures }) => captures).reduce((sum, { content }) => sum + content.length, 0);

async function* finished(group: Begun | undefined) {
  const pages = (await group?.pages) ?? [];
  for (const [index, capture] of (group?.captures ?? []).entries()) yield { capture, ...(pages[index] as Parsed) };
}
