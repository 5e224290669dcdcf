import fc from 'fast-check';
import type { ParsedCapture } from '../../src/load/clippings.ts';
import type { Clipping, Link, Reference, Section, SectionKind } from '../../src/model.ts';

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
  'A new paper titled "The Great Thoery of Everything Deep" is misspelt.',
  'Their study, "Widgets Considerd Harmfull for Deep Networks," is misspelt.',
  'Their study, "Widgets Considered Harmful for Deepest Networks," is another.',
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
export const paperTitles = [
  'The Great Theory of Everything Deep',
  'Widgets Considered Harmful for Deep Networks',
  'The Graet Theory of Everything Deep',
];

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
