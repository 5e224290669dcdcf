import type { ClueKind, Evidence, Story, StoryFacts, StoryMember, StoryReason, StoryTally } from '../../model.ts';
import { Unions } from '../../text/unions.ts';
import { type Tie, tiesOf } from './story-ties.ts';

/** How sure one thing in common is that two briefs are of one story. */
const confidences = { SAME_PAPER: 0.98, SAME_LINK: 0.95, SAME_TITLE: 0.9, SAME_NAMES: 0.85 };

/** The stories among briefs: whatever their order, the same briefs give the same stories. Sorted by id. */
export function storiesOf(facts: StoryFacts[]): Story[] {
  return storiesFrom(
    facts,
    [...holdersByKey(facts)].flatMap(([key, holders]) => tiesOf(key, holders)),
  );
}

/** Briefs by what they may be found by. */
function holdersByKey(facts: StoryFacts[]): Map<string, StoryFacts[]> {
  const holders = new Map<string, StoryFacts[]>();
  for (const each of facts) {
    for (const key of new Set(each.clues.map((clue) => clue.key))) {
      const known = holders.get(key);
      if (known) known.push(each);
      else holders.set(key, [each]);
    }
  }
  return holders;
}

/** Stories from ties that are known: briefs that are tied, directly or over others, are one story. */
export function storiesFrom(facts: StoryFacts[], ties: Tie[]): Story[] {
  const known = new Set(facts.map(({ brief }) => brief));
  const unions = new Unions();
  const own = ties.filter(({ a, b }) => known.has(a) && known.has(b));
  for (const { a, b } of own) unions.join(a, b);
  const keysOf = new Map<string, Set<string>>();
  for (const { a, b, key } of own) {
    for (const brief of [a, b]) keysOf.set(brief, (keysOf.get(brief) ?? new Set()).add(key));
  }
  const tied = facts.filter(({ brief }) => keysOf.has(brief));
  const groups = [...Map.groupBy(tied, ({ brief }) => unions.rootOf(brief)).values()];
  return groups.map((group) => storyOf(group, keysOf)).toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** The story of these briefs, each with the keys that tie it to another. */
export function storyOf(group: StoryFacts[], keysOf: Map<string, Set<string>>): Story {
  const members = group.map((facts) => memberOf(facts, keysOf.get(facts.brief) as Set<string>));
  const tally = group.reduce((sum: StoryTally | null, facts, at) => {
    return withBrief(sum, facts, papersOf(members[at] as StoryMember));
  }, null) as StoryTally;
  return storyFrom(tally, members);
}

/** A story by what its members make of it; `members` are those of them that are at hand. */
export function storyFrom(tally: StoryTally, members: StoryMember[]): Story {
  const paper = mostShared(tally);
  const earliest = tally.first.slice(tally.first.indexOf(' ') + 1);
  return {
    id: `story/${(paper ?? earliest).replace(/^(?:paper|brief)\//, '')}`,
    tally,
    paper,
    members: members.toSorted((a, b) => (a.brief < b.brief ? -1 : 1)),
  };
}

/** A tally with one brief more, which shares these papers with others. */
export function withBrief(
  tally: StoryTally | null,
  { brief, title, outlet, publishedAt }: StoryFacts,
  papers: string[],
): StoryTally {
  const place = `${publishedAt ?? '9999'} ${brief}`;
  const newest = publishedAt ?? '';
  if (tally === null) {
    const outlets = outlet === null ? [] : [outlet];
    return withPapers({ first: place, title, outlets, newest, papers: {}, briefs: 1 }, papers);
  }
  const isFirst = place < tally.first;
  const isNewOutlet = outlet !== null && !tally.outlets.includes(outlet);
  const sum = {
    first: isFirst ? place : tally.first,
    title: isFirst ? title : tally.title,
    outlets: isNewOutlet ? [...tally.outlets, outlet].sort() : tally.outlets,
    newest: [newest, tally.newest].sort()[1] as string,
    papers: tally.papers,
    briefs: tally.briefs + 1,
  };
  return withPapers(sum, papers);
}

/** A tally with more papers that a member shares. */
export function withPapers(tally: StoryTally, papers: string[]): StoryTally {
  if (papers.length === 0) return tally;
  const counts = new Map(Object.entries(tally.papers));
  for (const paper of papers) counts.set(paper, (counts.get(paper) ?? 0) + 1);
  return { ...tally, papers: Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1))) };
}

/** The paper that most members share; of equals the first. */
function mostShared({ papers }: StoryTally): string | null {
  return Object.entries(papers).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? null;
}

/** The papers that a member shares with others. */
export const papersOf = ({ reasons }: StoryMember) =>
  reasons.flatMap(({ kind, what }) => (kind === 'SAME_PAPER' ? [what] : []));

/** A brief as a member of a story by the keys that tie it. */
export function memberOf({ brief, publishedAt, clues, evidence }: StoryFacts, keys: Set<string>): StoryMember {
  const reasons = new Map<string, StoryReason>();
  for (const clue of clues) {
    if (!keys.has(clue.key)) continue;
    const reason = reasonOf(clue.key, evidence[clue.at] as Evidence);
    if (!reasons.has(`${reason.kind} ${reason.what}`)) reasons.set(`${reason.kind} ${reason.what}`, reason);
  }
  const doubt = [...reasons.values()].reduce((left, { confidence }) => left * (1 - confidence), 1);
  return { brief, publishedAt, confidence: Math.round((1 - doubt) * 1000) / 1000, reasons: [...reasons.values()] };
}

function reasonOf(key: string, evidence: Evidence): StoryReason {
  const kind = kindOf(key);
  const rest = key.slice(key.indexOf('/') + 1);
  const what = kind === 'SAME_PAPER' ? key : kind === 'SAME_NAMES' ? rest.slice(0, rest.lastIndexOf('/')) : rest;
  return { kind, what, confidence: Math.min(confidences[kind], evidence.confidence), evidence };
}

function kindOf(key: string): ClueKind {
  if (key.startsWith('paper/')) return 'SAME_PAPER';
  if (key.startsWith('title/')) return 'SAME_TITLE';
  return key.startsWith('names/') ? 'SAME_NAMES' : 'SAME_LINK';
}
