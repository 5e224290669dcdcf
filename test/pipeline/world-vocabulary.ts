/** The vocabularies of the small world of world.ts: names that mean several things, and mistakes of spelling. */
import fc from 'fast-check';
import type { ConceptEntry, NamedEntry, PaperEntry, Vocabulary } from '../../src/model.ts';
import { conceptEntry } from '../vocabulary-of.ts';
import { paperTitles } from './world.ts';

const concept = (
  id: string,
  prefLabel: string,
  altLabels: string[] = [],
  onlyWith: Record<string, string[]> = {},
  broader: string[] = [],
): ConceptEntry =>
  conceptEntry({
    id: `concept/${id}`,
    prefLabel,
    altLabels,
    broader: broader.map((each) => `concept/${each}`),
    onlyWith,
  });

const concepts = [
  concept('deep-learning', 'deep learning', ['DL']),
  concept('scaling-law', 'scaling law', [], {}, ['deep-learning']),
  concept('widget-theory', 'theory of widgets', ['widget theory']),
  concept('widget', 'widget', [], { widget: ['gradient noise'] }),
  concept('lora', 'LoRA', ['low-rank adaptation'], {}, ['deep-learning']),
  // One label, two senses: told apart by what stands around it.
  concept('lora-radio', 'LoRA', [], {}, ['widget-theory']),
  // A name in another's.
  concept('gradient-descent', 'gradient descent'),
  concept('wgd', 'widget gradient descent', [], {}, ['gradient-descent']),
];
const papers: PaperEntry[] = [
  { id: 'paper/great', title: paperTitles[0] as string, doi: '10.1234/great.theory' },
  { id: 'paper/arxiv/2601.00002', title: paperTitles[1] as string, arxivId: '2601.00002' },
  { id: 'paper/greatest', title: 'The Great Theories of Anything Deep' },
  { id: 'paper/misspelt', title: 'The Great Thoery of Everything Deep' },
  { id: 'paper/net', title: 'WidgetNet: Widgets for Deep Networks', url: 'https://www.site.example/widgetnet' },
  { id: 'paper/other', title: 'WidgetNet: Another of the Name' },
].map((paper) => ({ doi: null, arxivId: null, url: null, altTitles: [], year: null, authors: [], ...paper }));
const people: NamedEntry[] = [
  { id: 'person/nikola-todorovic', name: 'Nikola Todorovic', altNames: [], url: null, kind: null },
  { id: 'person/j-adams', name: 'Julia Adams', altNames: [], url: null, kind: null },
];
const namedOutlets: NamedEntry[] = [
  { id: 'outlet/latentbrief', name: 'latentbrief', altNames: ['Latent Brief'], url: null, kind: null },
  { id: 'outlet/wired', name: 'Wired', altNames: [], url: null, kind: null },
  { id: 'outlet/lesswrong', name: 'LessWrong', altNames: ['lessw-blog'], url: null, kind: null },
];
const organizations: NamedEntry[] = [
  { id: 'organization/google', name: 'Google', altNames: [], url: null, kind: null },
  { id: 'organization/widget', name: 'Widget Institute', altNames: ['Widgetry'], url: null, kind: null },
];

/** No vocabulary that is applied refers to what it lacks. */
function withoutGaps(chosen: ConceptEntry[]): ConceptEntry[] {
  const ids = new Set(chosen.map(({ id }) => id));
  return chosen.map((each) => ({ ...each, broader: each.broader.filter((id) => ids.has(id)) }));
}

export const vocabulary: fc.Arbitrary<Vocabulary> = fc.record({
  concepts: fc.subarray(concepts).map(withoutGaps),
  papers: fc.subarray(papers),
  people: fc.subarray(people),
  organizations: fc.subarray(organizations),
  outlets: fc.subarray(namedOutlets),
  files: fc.constant({}),
  redirects: fc.constant({}),
  rejected: fc.constant([]),
  scheme: fc.constant(null),
});
