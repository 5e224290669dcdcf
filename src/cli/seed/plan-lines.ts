import type { SeedPlan } from '../../pipeline/seed/plan-of.ts';
import { counted } from '../terminal.ts';
import { fieldSentence, nameOf } from './plan-sentences.ts';

/** What is done to one thing: a mark as in a diff, a sentence, and what is said in detail. */
export interface PlanLine {
  mark: '+' | '-' | '~' | '>' | '!';
  text: string;
  details: string[];
}

/** What changes in the vocabulary, a line a thing: first what takes something away, then what changes, then what comes. */
export function planLines({ entities, rejected, tombstones, scheme, edges, labels }: SeedPlan): PlanLine[] {
  const fieldsOf = (fields: Parameters<typeof fieldSentence>[0][]) =>
    fields.map((field) => fieldSentence(field, labels));
  const label = (id: string) => nameOf({ id, label: labels[id] ?? id });
  const told = [
    ...[...entities.renamed, ...entities.split].map(({ from }) => from.id),
    // What is in use again leads nowhere else, of course.
    ...entities.renamed.map(({ to }) => to.id),
    ...entities.parted.flatMap(({ into }) => into.map(({ id }) => id)),
    ...entities.rejoined.map(({ into }) => into.id),
  ];
  const replaced = new Set([...told, ...entities.merged.flatMap(({ from }) => from.map(({ id }) => id))]);
  const removed = edges.filter(({ type, change }) => type === 'AUTHORED' && change === 'REMOVED');
  const added = edges.filter(({ type, change }) => type === 'AUTHORED' && change === 'ADDED');
  const line = (mark: PlanLine['mark'], text: string, details: string[] = []): PlanLine => ({ mark, text, details });
  return [
    ...entities.removed.map((each) => line('-', `removed ${nameOf(each)}`)),
    ...entities.deprecated.map((each) => line('!', `deprecated ${nameOf(each)}`, [each.why])),
    ...entities.split.map(({ from, into }) =>
      line('>', `split ${nameOf(from)} into ${into.map(nameOf).join(' and ')}`),
    ),
    ...entities.merged.map(({ from, into, fields }) =>
      line('>', `merged ${from.map(nameOf).join(', ')} into ${nameOf(into)}`, fieldsOf(fields)),
    ),
    ...entities.parted.map(({ from, into, fields }) =>
      line('>', `${into.map(nameOf).join(', ')} apart from ${nameOf(from)} again`, fieldsOf(fields)),
    ),
    ...entities.rejoined.map(({ from, into }) =>
      line('>', `joined ${from.map(nameOf).join(' and ')} into ${nameOf(into)} again`),
    ),
    ...entities.renamed.map(({ from, to, fields, back }) =>
      line('>', `renamed ${nameOf(from)} ${back ? 'back ' : ''}to ${nameOf(to)}`, fieldsOf(fields)),
    ),
    ...entities.changed.map((each) => line('~', `changed ${nameOf(each)}`, fieldsOf(each.fields))),
    ...(entities.repointed.length > 0
      ? [
          line(
            '~',
            `${counted(entities.repointed.length, 'other entry refers', 'other entries refer')} to what took the place of something`,
          ),
        ]
      : []),
    ...entities.added.map((each) => line('+', `added ${nameOf(each)}`)),
    ...removed.map(({ from, to }) => line('-', `${label(from)} is no author of ${label(to)} any more`)),
    ...added.map(({ from, to }) => line('+', `${label(from)} is an author of ${label(to)}`)),
    ...entities.redirects
      .filter(({ id }) => !replaced.has(id))
      .map(({ id, to }) =>
        to.length > 0
          ? line('>', `${id} leads to ${to.map(label).join(' and ')}`)
          : line('-', `${id} leads to nothing else any more`),
      ),
    ...tombstones.map(({ id, fields }) =>
      line('~', `changed what is kept of ${id}, which was split`, fieldsOf(fields)),
    ),
    ...rejected.map(({ id, is }) =>
      is === null ? line('-', `${id} is no longer turned down`) : line('+', `${id} is turned down: ${is}`),
    ),
    ...(scheme.length > 0 ? [line('~', 'changed the vocabulary as a whole', fieldsOf(scheme))] : []),
  ];
}
