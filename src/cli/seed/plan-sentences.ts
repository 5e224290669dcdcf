/** What a plan says, in words; how they are laid out is said in plan-text.ts and plan-markdown.ts. */
import { changeKinds, type EntityChanges, type Named } from '../../pipeline/seed/entity-changes.ts';
import type { FieldChange } from '../../pipeline/seed/field-changes.ts';
import type { Relation } from '../../pipeline/seed/moved-places.ts';
import type { SeedPlan } from '../../pipeline/seed/plan-of.ts';
import type { Cause, ReachGroup } from '../../pipeline/seed/reach.ts';
import { slug } from '../../text/slug.ts';
import { counted } from '../terminal.ts';

/** Told before it happens, after it, or after it was taken back. */
export type Tense = 'will' | 'done' | 'undone';

/** An entity by the id that seeds have for it, and by its label where the id does not tell that. */
export function nameOf({ id, label }: Named): string {
  const at = id.indexOf('/');
  const [type, own] = [id.slice(0, at), id.slice(at + 1)];
  const name = own === slug(label) || id === label ? own : `${own} (${label})`;
  return type === 'concept' ? name : `${type} ${name}`;
}

const units: Record<Relation, string> = {
  MENTIONS: 'mention',
  COVERS: 'coverage',
  DEFINES: 'definition',
  PUBLISHED_BY: 'byline',
  ORIGINALLY_PUBLISHED_BY: 'source line',
};

const causes: Record<Cause, (label: string) => string> = {
  RENAMED: () => 'renamed',
  MERGED: () => 'merged',
  SPLIT: () => 'split',
  PARTED: () => 'apart again',
  REJOINED: () => 'joined again',
  DEPRECATED: () => 'deprecated',
  REMOVED: () => 'removed',
  NEW_LABEL: (label) => `new label "${label}"`,
  LABEL_GONE: (label) => `label "${label}" taken away`,
  LABEL_MOVED: (label) => `label "${label}" given to another`,
  AMBIGUOUS: (label) => `"${label}" has several meanings now`,
  UNAMBIGUOUS: (label) => `"${label}" has fewer meanings now`,
  CONTEXT: (label) => `"${label}" is known in other company now`,
  ELSEWHERE: (label) => `"${label}", because of what else changes around it`,
};

/** `new label "muP": 41 mentions in 17 briefs will link to mu-parameterization` */
export function reachSentence({ cause, relation, label, from, to, ...group }: ReachGroup, tense: Tense): string {
  const what = `${counted(group.mentions, units[relation])} in ${counted(group.briefs, 'brief')}`;
  return `${causes[cause](cut(label ?? '', longestLabel))}: ${what} ${whereTo(from, to, tense === 'will')}`;
}

function whereTo(from: Named | null, to: Named | null, ahead: boolean): string {
  if (from && to) {
    if (from.id === to.id) return `${ahead ? 'will link' : 'linked'} to ${nameOf(to)} by other words`;
    return `${ahead ? 'will move' : 'moved'} from ${nameOf(from)} to ${nameOf(to)}`;
  }
  if (to) return `${ahead ? 'will link' : 'linked'} to ${nameOf(to)}`;
  return `${ahead ? 'will no longer link to' : 'no longer linked to'} ${from ? nameOf(from) : 'anything'}`;
}

/** `3 added, 1 changed`; of nothing, the empty text. */
export function entityCounts(entities: EntityChanges): string {
  const told = changeKinds.filter((kind) => entities[kind].length > 0);
  return told.map((kind) => `${entities[kind].length.toLocaleString('en')} ${counts[kind] ?? kind}`).join(', ');
}

const counts: Partial<Record<keyof EntityChanges, string>> = { parted: 'apart again', rejoined: 'joined again' };

export function reachCounts({ reach }: SeedPlan): string {
  const { gained, lost, moved, briefs } = reach;
  if (briefs === 0) return 'no link of a brief changes';
  return `in ${counted(briefs, 'brief')}, ${counted(gained, 'link')} gained, ${lost} lost, ${moved} moved`;
}

const longestValue = 160;
/** A definition's place has the whole of it for a label. */
const longestLabel = 80;

/** `altLabels: + "muP", - "mu-P"` */
export function fieldSentence(change: FieldChange, labels: Record<string, string>): string {
  const show = (value: unknown) => shown(value, labels);
  if ('added' in change) {
    const parts = [
      ...change.added.map((each) => `+ ${show(each)}`),
      ...change.removed.map((each) => `- ${show(each)}`),
    ];
    return `${change.field}: ${cut(parts.join(', '), 4 * longestValue)}`;
  }
  const [was, is] = [change.was, change.is];
  if (typeof was === 'string' && typeof is === 'string' && Math.max(was.length, is.length) > longestValue) {
    return `${change.field}: ${whereTheyDiffer(was, is).map(show).join(' → ')}`;
  }
  return `${change.field}: ${show(was)} → ${show(is)}`;
}

/** Of two long texts the parts that are not alike, with some of what stands around them. */
function whereTheyDiffer(was: string, is: string): [string, string] {
  const most = Math.min(was.length, is.length);
  let start = 0;
  while (start < most && was[start] === is[start]) start += 1;
  let end = 0;
  while (end < most - start && was.at(-1 - end) === is.at(-1 - end)) end += 1;
  const part = (text: string) => {
    const from = wordStart(text, Math.max(0, start - around));
    const to = Math.min(text.length, text.length - end + around);
    return `${from > 0 ? '… ' : ''}${text.slice(from, to)}${to < text.length ? ' …' : ''}`;
  };
  return [part(was), part(is)];
}

const around = 40;

/** No word is cut at its beginning. */
function wordStart(text: string, at: number): number {
  return at === 0 ? 0 : text.lastIndexOf(' ', at) + 1;
}

function shown(value: unknown, labels: Record<string, string>): string {
  if (value === null) return 'nothing';
  if (typeof value !== 'string') return cut(JSON.stringify(value), longestValue);
  return Object.hasOwn(labels, value)
    ? nameOf({ id: value, label: labels[value] as string })
    : cut(`"${value}"`, longestValue);
}

function cut(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most).trimEnd()} …`;
}

/** What is to be thought of before such a plan is applied, a sentence each; taking it back gives back what was. */
export function warnings({ vanishing }: SeedPlan, tense: Tense): string[] {
  return (tense === 'undone' ? [] : vanishing).map(
    (each) => `${nameOf(each)} leads nowhere any more; ids are for ever: add \`replacedBy\` or \`deprecated\``,
  );
}

export function undecidedSentence({ reach }: SeedPlan, tense: Tense): string {
  const count = counted(reach.undecided.length, 'place');
  return `${count} ${tense === 'will' ? 'will mean' : 'mean'} nothing, since several meanings are left: tell them apart with onlyWith`;
}
