import fc from 'fast-check';
import type { ParsedCapture } from '../../src/load/clippings.ts';
import type {
  Clipping,
  ConceptEntry,
  Link,
  NamedEntry,
  PaperEntry,
  Reference,
  Section,
  SectionKind,
  Vocabulary,
} from '../../src/model.ts';

/** A small world in which everything that can collide does: few titles, outlets, papers, terms and people. */
const titles = ['Alpha rises', 'Beta falls', 'Widgets again', 'Widgets agian'];
const outlets = ['latentbrief', 'AIssential', null];
const publishers = ['lessw-blog', 'LessWrong', null];
const addresses = ['https://site.example/alpha', 'https://www.site.example/alpha/?utm_source=x', null];
const openings = [
  'Deep learning meets a scaling law in the lab, and the widget theory explains most of it at once.',
  'Researchers compare gradient noise with large batch training across many seeds, models and data sets today.',
  long('at Acme'),
  long('at Acme'),
  long('att Acme'),
  long('at Bolt'),
];
const stories = [
  'https://lab.example/posts/great-theory',
  'https://www.lab.example/posts/great-theory/?utm_source=y',
  'https://lab.example/posts/widgets-again',
  'https://lab.example/release-notes',
];
const headlines = [
  'Widget Noise Explained',
  'Widget Noise, Finally Explained',
  'WidgetNet 2 and noise',
  'WidgetNet 3 and noise',
];
const sentences = [
  'A new paper titled "The Great Theory of Everything Deep" makes the case.',
  'Widget theory and gradient noise are discussed.',
  'It builds on the great theory of everything deep and on LoRA.',
  'Their study, "Widgets Considered Harmful for Deep Networks," disagrees.',
  'Google engineer Nikola Todorovic doubts it. Todorovic said more.',
  'Widget Gradient Descent (WGD) helps; WGD is cheap.',
  'The WidgetNet paper is at https://site.example/widgetnet?utm_source=x today.',
  'In the post Widgets Considered nothing is said of Widgets for Deep Networks.',
  'Senator Julia Adams of the Widget Institute said so; Adams left.',
  'They say that Julia Adam and researchers at Widget Institutes agree with the startup Wired.',
  'It was made with Deep Learning Labs (DLL) by Julia Adam et al. and with help from the company Widgetry.',
  'Widget theory is a framework that explains gradient noise.',
  'They use LoRA, a method that freezes all other weights.',
  'Local Rack Alignment (LoRA) helps, and some WGD too; LoRAs are cheap.',
];
const terms = [
  'Widget Institute',
  'Widgetry',
  'Widget theory',
  'gradient noise',
  'Widgets',
  'LoRA',
  'scaling laws',
  'WGD',
  'widget gradient descent',
];
const links = [
  'https://arxiv.org/abs/2601.00001',
  'https://arxiv.org/abs/2601.00002v3',
  'https://doi.org/10.1234/great.theory',
];
const paperTitles = ['The Great Theory of Everything Deep', 'Widgets Considered Harmful for Deep Networks'];

/** Enough words for a text to be known by them alone; its saves differ in a letter, or in what they tell of. */
function long(where: string): string {
  return (
    `A router ${where} sends each paragraph of a contract to one of eight small experts, and nine of ten paragraphs ` +
    'were read better than by the large model that the office had used until the spring of that year, people say.'
  );
}

interface Sketch {
  title: string;
  outlet: string | null;
  opening: string;
  sentences: string[];
  topics: string[];
  glossary: string[];
  links: string[];
  date: string | null;
  publisher: string | null;
  url: string | null;
}

const brief: fc.Arbitrary<Clipping> = fc
  .record({
    title: fc.constantFrom(...titles),
    outlet: fc.constantFrom(...outlets),
    opening: fc.constantFrom(...openings),
    sentences: fc.uniqueArray(fc.constantFrom(...sentences), { maxLength: 3 }),
    topics: fc.uniqueArray(fc.constantFrom(...terms), { maxLength: 2 }),
    glossary: fc.uniqueArray(fc.constantFrom(...terms), { maxLength: 1 }),
    links: fc.constant<string[]>([]),
    date: fc.constantFrom('2026-01-02', '2026-01-05', null),
    publisher: fc.constantFrom(...publishers),
    url: fc.constantFrom(...addresses),
  })
  .map((sketch) => clipping('brief', sketch));

const item: fc.Arbitrary<Clipping> = fc
  .record({
    title: fc.constantFrom(...paperTitles),
    outlet: fc.constant('Weekly'),
    opening: fc.constantFrom(...openings),
    sentences: fc.uniqueArray(fc.constantFrom(...sentences), { maxLength: 1 }),
    topics: fc.constant<string[]>([]),
    glossary: fc.constant<string[]>([]),
    links: fc.uniqueArray(fc.constantFrom(...links), { minLength: 1, maxLength: 2 }),
    date: fc.constantFrom('2026-01-02', '2026-01-09'),
    publisher: fc.constant(null),
    url: fc.constant(null),
  })
  .map((sketch) => clipping('digest-item', sketch));

const story: fc.Arbitrary<Clipping> = fc
  .record({
    title: fc.constantFrom(...headlines),
    outlet: fc.constantFrom('Daily', 'Weekly'),
    opening: fc.constantFrom(...openings),
    sentences: fc.constant<string[]>([]),
    topics: fc.constant<string[]>([]),
    glossary: fc.constant<string[]>([]),
    links: fc.uniqueArray(fc.constantFrom(...stories, ...links), { maxLength: 1 }),
    date: fc.constantFrom('2026-01-02', '2026-01-04', '2026-01-20', '2028-01-02'),
    publisher: fc.constant(null),
    url: fc.constantFrom(...stories, null),
  })
  .map((sketch) => clipping('digest-item', sketch));

function clipping(kind: 'brief' | 'digest-item', sketch: Sketch): Clipping {
  let text = '';
  const sections: Section[] = [];
  const add = (section: SectionKind, line: string): number => {
    if (text !== '') text += '\n';
    const start = text.length;
    text += line;
    sections.push({ kind: section, start, end: text.length, level: 0 });
    return start;
  };
  add('TITLE', sketch.title);
  add('BODY', [sketch.opening, ...sketch.sentences].join(' '));
  for (const term of sketch.glossary) {
    add('TERM', term);
    add('DEFINITION', `What ${sketch.outlet ?? 'somebody'} means by it.`);
  }
  for (const topic of sketch.topics) add('TOPIC', topic);
  const placed: Link[] = sketch.links.map((url) => {
    const start = add('LINK', `Paper: ${url}`) + 'Paper: '.length;
    return { url, label: 'Paper', main: true, start, end: start + url.length };
  });
  const source = (name: string | null, rule: string): Reference | null => {
    if (name === null) return null;
    const start = add('SOURCE', name);
    return { name, start, end: start + name.length, rule, confidence: 1 };
  };
  return {
    title: sketch.title,
    kind,
    url: sketch.url ?? sketch.links[0] ?? null,
    outlet: source(sketch.outlet, 'byline'),
    originalPublisher: source(sketch.publisher, 'read-full-story'),
    category: null,
    publishedAt: sketch.date,
    publishedPrecision: sketch.date ? 'DAY' : null,
    text,
    sections,
    links: placed,
  };
}

const captureNames = ['one', 'two', 'three', 'four'];

export const capture: fc.Arbitrary<ParsedCapture> = fc
  .record({
    name: fc.constantFrom(...captureNames),
    clippings: fc.array(fc.oneof(brief, item, story), { minLength: 1, maxLength: 3 }),
    capturedAt: fc.constantFrom('2026-02-01T00:00:00.000Z', '2026-02-02T00:00:00.000Z'),
  })
  .map(({ name, clippings, capturedAt }) => ({
    id: `capture/${name}`,
    name,
    location: `/captures/${name}`,
    hash: JSON.stringify(clippings).length.toString(16),
    capturedAt,
    clippings,
  }));

const concept = (
  id: string,
  prefLabel: string,
  altLabels: string[] = [],
  onlyWith: Record<string, string[]> = {},
  broader: string[] = [],
): ConceptEntry => ({
  id: `concept/${id}`,
  prefLabel,
  altLabels,
  hiddenLabels: [],
  kind: null,
  definition: null,
  broader: broader.map((each) => `concept/${each}`),
  related: [],
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
  concept('wgd', 'widget gradient descent'),
];
const papers: PaperEntry[] = [
  { id: 'paper/great', title: paperTitles[0] as string, doi: '10.1234/great.theory' },
  { id: 'paper/arxiv/2601.00002', title: paperTitles[1] as string, arxivId: '2601.00002' },
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
});
