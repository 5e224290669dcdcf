/** The vocabularies of the small world of world.ts, as seed files: names that mean several things, mistakes of spelling, and ids that change. */
import fc from 'fast-check';
import { stringify } from 'yaml';
import type { Vocabulary } from '../../src/model.ts';
import { parseSeeds } from '../../src/seed/load-vocabulary.ts';
import { paperTitles } from './world.ts';

/** An entry as a seed file has it. */
type Entry = { id: string; broader?: string[] } & Record<string, unknown>;

const concepts: Entry[] = [
  { id: 'deep-learning', prefLabel: 'deep learning', altLabels: ['DL'] },
  { id: 'scaling-law', prefLabel: 'scaling law', broader: ['deep-learning'] },
  { id: 'widget-theory', prefLabel: 'theory of widgets', altLabels: ['widget theory'] },
  { id: 'widget', prefLabel: 'widget', onlyWith: { widget: ['gradient noise'] } },
  { id: 'lora', prefLabel: 'LoRA', altLabels: ['low-rank adaptation'], broader: ['deep-learning'] },
  // One label, two senses: told apart by what stands around it.
  { id: 'lora-radio', prefLabel: 'LoRA', broader: ['widget-theory'] },
  // A name in another's.
  { id: 'gradient-descent', prefLabel: 'gradient descent' },
  { id: 'wgd', prefLabel: 'widget gradient descent', broader: ['gradient-descent'], related: ['lora'] },
  // Briefs teach the name that makes this id.
  { id: 'gradient-noise', prefLabel: 'noise of gradients' },
];
const papers: Entry[] = [
  { id: 'great', title: paperTitles[0], doi: '10.1234/great.theory' },
  { id: 'arxiv/2601.00002', title: paperTitles[1], arxivId: '2601.00002' },
  { id: 'greatest', title: 'The Great Theories of Anything Deep', arxivId: '2601.00001' },
  { id: 'misspelt', title: 'The Great Thoery of Everything Deep' },
  { id: 'net', title: 'WidgetNet: Widgets for Deep Networks', url: 'https://www.site.example/widgetnet' },
  { id: 'other', title: 'WidgetNet: Another of the Name' },
  { id: 'arxiv/2601.00001', title: 'A Theory of Everything' },
  { id: 'the-great-theory-of-everything-deep', title: 'A Theory of Nothing' },
];
const people: Entry[] = [
  { id: 'nikola-todorovic', name: 'Nikola Todorovic' },
  { id: 'j-adams', name: 'Julia Adams' },
  { id: 'julia-adams', name: 'J. Q. Adams' },
];
const outlets: Entry[] = [
  { id: 'latentbrief', name: 'latentbrief', altNames: ['Latent Brief'] },
  { id: 'wired', name: 'Wired' },
  { id: 'lesswrong', name: 'LessWrong', altNames: ['lessw-blog'] },
  { id: 'weekly', name: 'The Weekly' },
];
const organizations: Entry[] = [
  { id: 'google', name: 'Google' },
  { id: 'widget', name: 'Widget Institute', altNames: ['Widgetry'] },
  { id: 'widget-institute', name: 'Institute of Widgets' },
];

/** What becomes of an entry: most are in use, some are deprecated, some have made way for later ones of their list. */
interface Fate {
  entry: Entry;
  kind: 'in use' | 'deprecated' | 'replaced' | 'replaced by one line';
  by: number[];
}

const fates = (pool: Entry[]): fc.Arbitrary<Fate[]> =>
  fc.shuffledSubarray(pool).chain((chosen) =>
    fc.tuple(
      ...chosen.map((entry) =>
        fc.record({
          entry: fc.constant(entry),
          kind: fc.oneof(
            { weight: 6, arbitrary: fc.constant('in use' as const) },
            { weight: 1, arbitrary: fc.constant(pool === concepts ? ('deprecated' as const) : ('in use' as const)) },
            { weight: 3, arbitrary: fc.constantFrom('replaced' as const, 'replaced by one line' as const) },
          ),
          by: fc.array(fc.nat(pool.length), { minLength: 1, maxLength: 2 }),
        }),
      ),
    ),
  );

/** The entries as they are written. Nothing is replaced by what came before it. */
function written(all: Fate[]): Entry[] {
  const ids = all.map(({ entry }) => entry.id);
  const entries = all.map(({ entry, kind, by }, position): Entry => {
    const { id } = entry;
    const later = ids.slice(position + 1);
    if (kind === 'in use' || (kind !== 'deprecated' && later.length === 0)) return entry;
    if (kind === 'deprecated') return { ...entry, deprecated: 'It says nothing.' };
    const replacedBy = [...new Set(by.map((number) => later[number % later.length] as string))];
    return kind === 'replaced' ? { ...entry, replacedBy } : { id, replacedBy };
  });
  return withoutRefused(entries);
}

/** What an entry refers to is there, and was not split: which part is meant, a curator has to say. */
function withoutRefused(entries: Entry[]): Entry[] {
  const heirs = new Map<string, Set<string>>();
  for (const { id, replacedBy } of entries.toReversed()) {
    const next = (replacedBy as string[] | undefined) ?? [];
    heirs.set(id, new Set(next.length > 0 ? next.flatMap((each) => [...(heirs.get(each) ?? [])]) : [id]));
  }
  const sound = (list: unknown) => (list as string[] | undefined)?.filter((id) => heirs.get(id)?.size === 1);
  return entries.map((entry) => ({ ...entry, broader: sound(entry.broader), related: sound(entry.related) }));
}

/** Vocabularies as a curator may leave them one after the other: entries come and go, are merged, split, renamed and given up. */
export const vocabulary: fc.Arbitrary<Vocabulary> = fc
  .record({
    concepts: fates(concepts),
    papers: fates(papers),
    people: fates(people),
    organizations: fates(organizations),
    outlets: fates(outlets),
  })
  .map((lists) => {
    const entries = Object.fromEntries(Object.entries(lists).map(([name, all]) => [name, written(all)]));
    const rejected = [{ id: 'term/widget-noise', reason: 'No term.' }];
    return parseSeeds([{ path: 'world.yaml', text: stringify({ ...entries, rejected }) }]);
  });
