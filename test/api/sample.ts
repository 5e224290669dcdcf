/** A small graph whose every answer can be counted by hand. The texts are made up. */

export interface SampleEntity {
  id: string;
  label: string;
  others?: string[];
  identifiers?: string[];
  /** Ids that names of it make. */
  aliases?: string[];
  /** Ids that curators say it has taken the place of. */
  replaces?: string[];
  properties?: Record<string, unknown>;
}

const curated = (file: string) => ({ status: 'CURATED', file, entry: '{}' });
const concept = (
  id: string,
  label: string,
  properties: Record<string, unknown>,
  { others = [], replaces = [] }: { others?: string[]; replaces?: string[] } = {},
) => ({
  id: `concept/${id}`,
  label,
  others,
  replaces,
  properties: { prefLabel: label, altLabels: others.length > 0 ? others : null, ...properties },
});
const seeded = curated('concepts.yaml');

export const entities: SampleEntity[] = [
  concept('loss-landscape', 'loss landscape', {
    ...seeded,
    kind: 'phenomenon',
    definition: 'The loss of a model as a surface over its parameters.',
    entry: '{"related":["concept/optimizer"]}',
  }),
  concept(
    'optimizer',
    'optimizer',
    { ...seeded, kind: 'method' },
    {
      others: ['optimizing algorithm', 'OPT'],
      replaces: ['concept/learning-rule', 'concept/optimiser'],
    },
  ),
  concept(
    'adaptive-optimizer',
    'adaptive optimizer',
    { ...seeded, kind: 'method' },
    { replaces: ['concept/learning-rule'] },
  ),
  concept('sharpness', 'sharpness', { status: 'SOURCED' }),
  concept('edge-of-stability', 'edge of stability', { status: 'SOURCED' }, { others: ['OPT'] }),
  concept('basin-width', 'basin width', { status: 'CANDIDATE' }),
  concept('annealing', 'annealing', { ...seeded, deprecated: 'Nobody means one thing by it.' }),
  concept('jaguar-model', 'Jaguar', { ...seeded, kind: 'model' }),
  concept('jaguar-library', 'Jaguar', { ...seeded, kind: 'tool' }),
  {
    id: 'paper/arxiv/2401.01234',
    label: 'Flat Valleys Explain Generalization',
    others: ['Flat valleys'],
    identifiers: ['arxiv:2401.01234', 'doi:10.5555/flat.valleys', 'url:papers.example/flat'],
    properties: {
      ...curated('papers.yaml'),
      title: 'Flat Valleys Explain Generalization',
      altTitles: ['Flat valleys'],
      arxivId: '2401.01234',
      doi: '10.5555/flat.valleys',
      url: 'https://papers.example/flat',
      year: 2024,
    },
    aliases: ['paper/flat-valleys-explain-generalization', 'paper/valleys-and-hills'],
  },
  {
    id: 'paper/steep-hills',
    label: 'Steep Hills Considered Harmful',
    properties: { status: 'SOURCED', title: 'Steep Hills Considered Harmful', year: 2023 },
    aliases: ['paper/valleys-and-hills', 'paper/hills-alone', 'paper/arxiv/2401.01234'],
    replaces: ['paper/steep-and-flat'],
  },
  {
    id: 'person/ada-example',
    label: 'Ada Example',
    others: ['A. Example'],
    properties: { ...curated('people.yaml'), name: 'Ada Example', altNames: ['A. Example'] },
    replaces: ['person/a-example'],
  },
  { id: 'person/bo-sample', label: 'Bo Sample', properties: { status: 'SOURCED', name: 'Bo Sample' } },
  {
    id: 'organization/valley-lab',
    label: 'Valley Lab',
    properties: { ...curated('organizations.yaml'), name: 'Valley Lab' },
    replaces: ['organization/valley'],
  },
  {
    id: 'outlet/morning-brief',
    label: 'Morning Brief',
    others: ['morning-brief-blog'],
    properties: { ...curated('outlets.yaml'), name: 'Morning Brief', altNames: ['morning-brief-blog'], kind: 'news' },
    replaces: ['outlet/daily'],
  },
  {
    id: 'outlet/evening-review',
    label: 'Evening Review',
    properties: { ...curated('outlets.yaml'), name: 'Evening Review', kind: 'newsletter' },
    replaces: ['outlet/evening-news', 'outlet/daily'],
  },
  { id: 'outlet/valley-forum', label: 'Valley Forum', properties: { status: 'SOURCED', name: 'Valley Forum' } },
];

export interface SampleBrief {
  id: string;
  title: string;
  outlet?: string;
  original?: [id: string, quote: string];
  publishedAt?: string;
  kind?: string;
  aliases?: string[];
  body: string;
  /** Entity id, the words that mean it, salience. */
  mentions: [id: string, quote: string, salience: number][];
  covers?: [id: string, quote: string];
  defines?: [id: string, label: string, text: string];
}

export const briefs: SampleBrief[] = [
  {
    id: 'brief/morning-brief/flat-valleys',
    title: 'Flat valleys, better models',
    outlet: 'outlet/morning-brief',
    original: ['outlet/valley-forum', 'Valley Forum'],
    publishedAt: '2024-03-01',
    aliases: ['brief/unknown/flat-valleys'],
    body:
      'First told in the Valley Forum: Example et al. show in "Flat Valleys Explain Generalization" that the loss ' +
      'landscape guides the optimizer. Ada Example of Valley Lab calls sharpness the wrong measure. ' +
      'Sharpness: how fast the loss grows around a minimum.',
    mentions: [
      ['concept/loss-landscape', 'loss landscape', 0.9],
      ['concept/optimizer', 'optimizer', 0.7],
      ['concept/sharpness', 'sharpness', 0.4],
      ['concept/basin-width', 'around a minimum', 0.1],
      ['person/ada-example', 'Ada Example', 0.5],
      ['organization/valley-lab', 'Valley Lab', 0.3],
    ],
    covers: ['paper/arxiv/2401.01234', '"Flat Valleys Explain Generalization"'],
    defines: ['concept/sharpness', 'Sharpness', 'how fast the loss grows around a minimum'],
  },
  {
    id: 'brief/evening-review/valleys-again',
    title: 'Valleys again',
    outlet: 'outlet/evening-review',
    publishedAt: '2024-03-08',
    kind: 'review',
    body:
      'The paper Flat Valleys Explain Generalization meets the loss landscape with an optimizer of its own. ' +
      'Sharpness is the largest curvature that an optimizer meets.',
    mentions: [
      ['concept/loss-landscape', 'loss landscape', 0.6],
      ['concept/optimizer', 'optimizer', 0.6],
      ['concept/sharpness', 'Sharpness', 0.5],
      ['paper/steep-hills', 'The paper', 0.2],
    ],
    covers: ['paper/arxiv/2401.01234', 'Flat Valleys Explain Generalization'],
    defines: ['concept/sharpness', 'Sharpness', 'the largest curvature that an optimizer meets'],
  },
  {
    id: 'brief/morning-brief/optimizers-at-work',
    title: 'Optimizers at work',
    outlet: 'outlet/morning-brief',
    publishedAt: '2024-03-08',
    kind: 'digest-item',
    body: 'An optimizer met the edge of stability. Bo Sample watched. "Steep Hills Considered Harmful" tells how.',
    mentions: [
      ['concept/optimizer', 'optimizer', 0.8],
      ['concept/edge-of-stability', 'edge of stability', 0.8],
      ['person/bo-sample', 'Bo Sample', 0.3],
    ],
    covers: ['paper/steep-hills', '"Steep Hills Considered Harmful"'],
  },
  {
    id: 'brief/unknown/undated',
    title: 'A note without a date',
    body: 'Nothing but an adaptive optimizer.',
    mentions: [['concept/adaptive-optimizer', 'adaptive optimizer', 0.9]],
  },
];

export const textOf = ({ title, body }: SampleBrief) => `${title}\n\n${body}`;
