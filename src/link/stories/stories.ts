import type { ClueKind, Evidence, Story, StoryFacts, StoryMember, StoryReason } from '../../model.ts';
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
  const root = new Map(facts.map(({ brief }) => [brief, brief]));
  const rootOf = (brief: string): string => {
    let at = brief;
    for (let up = root.get(at) as string; up !== at; up = root.get(at) as string) {
      root.set(at, root.get(up) as string);
      at = up;
    }
    return at;
  };
  const own = ties.filter(({ a, b }) => root.has(a) && root.has(b));
  for (const { a, b } of own) root.set(rootOf(a), rootOf(b));
  const keysOf = new Map<string, Set<string>>();
  for (const { a, b, key } of own) {
    for (const brief of [a, b]) keysOf.set(brief, (keysOf.get(brief) ?? new Set()).add(key));
  }
  const tied = facts.filter(({ brief }) => keysOf.has(brief));
  const groups = [...Map.groupBy(tied, ({ brief }) => rootOf(brief)).values()];
  return groups.map((group) => storyOf(group, keysOf)).toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function storyOf(group: StoryFacts[], keysOf: Map<string, Set<string>>): Story {
  const members = group.map((facts) => memberOf(facts, keysOf.get(facts.brief) as Set<string>));
  const earliest = group.reduce((first, next) => (place(next) < place(first) ? next : first));
  const paper = paperOf(members);
  return {
    id: `story/${(paper ?? earliest.brief).replace(/^(?:paper|brief)\//, '')}`,
    title: earliest.title,
    paper,
    outlets: new Set(group.flatMap(({ outlet }) => outlet ?? [])).size,
    newest: group
      .map(({ publishedAt }) => publishedAt ?? '')
      .sort()
      .at(-1) as string,
    members: members.toSorted((a, b) => (a.brief < b.brief ? -1 : 1)),
  };
}

const place = ({ publishedAt, brief }: StoryFacts) => `${publishedAt ?? '9999'} ${brief}`;

/** The paper that most members share; of equals the first. */
function paperOf(members: StoryMember[]): string | null {
  const counts = new Map<string, number>();
  for (const { reasons } of members) {
    for (const { kind, what } of reasons) if (kind === 'SAME_PAPER') counts.set(what, (counts.get(what) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? null;
}

function memberOf({ brief, publishedAt, clues, evidence }: StoryFacts, keys: Set<string>): StoryMember {
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
