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
const titles = ['Alpha rises', 'Beta falls', 'Widgets again'];
const outlets = ['latentbrief', 'AIssential', null];
const publishers = ['lessw-blog', 'LessWrong', null];
const addresses = ['https://site.example/alpha', 'https://www.site.example/alpha/?utm_source=x', null];
const openings = [
  'Deep learning meets a scaling law in the lab, and the widget theory explains most of it at once.',
  'Researchers compare gradient noise with large batch training across many seeds, models and data sets today.',
];
const sentences = [
  'A new paper titled "The Great Theory of Everything Deep" makes the case.',
  'Widget theory and gradient noise are discussed.',
  'It builds on the great theory of everything deep and on LoRA.',
  'Their study, "Widgets Considered Harmful for Deep Networks," disagrees.',
  'A new paper titled "The Great Thoery of Everything Deep" is misspelt.',
  'Their study, "Widgets Considerd Harmfull for Deep Networks," is misspelt.',
  'Their study, "Widgets Considered Harmful for Deepest Networks," is another.',
  'Google engineer Nikola Todorovic doubts it. Todorovic said more.',
  'Widget Gradient Descent (WGD) helps; WGD is cheap.',
];
const terms = ['Widget theory', 'gradient noise', 'Widgets', 'LoRA', 'scaling laws'];
const links = [
  'https://arxiv.org/abs/2601.00001',
  'https://arxiv.org/abs/2601.00002v3',
  'https://doi.org/10.1234/great.theory',
];
const paperTitles = [
  'The Great Theory of Everything Deep',
  'Widgets Considered Harmful for Deep Networks',
  'The Graet Theory of Everything Deep',
];

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
    clippings: fc.array(fc.oneof(brief, item), { minLength: 1, maxLength: 3 }),
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
): ConceptEntry => ({
  id: `concept/${id}`,
  prefLabel,
  altLabels,
  hiddenLabels: [],
  kind: null,
  definition: null,
  broader: [],
  related: [],
  onlyWith,
});

const concepts = [
  concept('deep-learning', 'deep learning', ['DL']),
  concept('scaling-law', 'scaling law'),
  concept('widget-theory', 'theory of widgets', ['widget theory']),
  concept('widget', 'widget', [], { widget: ['gradient noise'] }),
  concept('lora', 'LoRA'),
  concept('wgd', 'widget gradient descent'),
];
const papers: PaperEntry[] = [
  { id: 'paper/great', title: paperTitles[0] as string, arxivId: null, doi: '10.1234/great.theory' },
  { id: 'paper/arxiv/2601.00002', title: paperTitles[1] as string, arxivId: '2601.00002', doi: null },
  { id: 'paper/greatest', title: 'The Great Theories of Anything Deep', arxivId: null, doi: null },
  { id: 'paper/misspelt', title: 'The Great Thoery of Everything Deep', arxivId: null, doi: null },
].map((paper) => ({ ...paper, altTitles: [], year: null, url: null, authors: [] }));
const people: NamedEntry[] = [
  { id: 'person/nikola-todorovic', name: 'Nikola Todorovic', altNames: [], url: null, kind: null },
];
const namedOutlets: NamedEntry[] = [
  { id: 'outlet/latentbrief', name: 'latentbrief', altNames: ['Latent Brief'], url: null, kind: null },
  { id: 'outlet/lesswrong', name: 'LessWrong', altNames: ['lessw-blog'], url: null, kind: null },
];
const organizations: NamedEntry[] = [
  { id: 'organization/google', name: 'Google', altNames: [], url: null, kind: null },
];

export const vocabulary: fc.Arbitrary<Vocabulary> = fc.record({
  concepts: fc.subarray(concepts),
  papers: fc.subarray(papers),
  people: fc.subarray(people),
  organizations: fc.subarray(organizations),
  outlets: fc.subarray(namedOutlets),
  files: fc.constant({}),
});
