import type { GraphEngine } from '../../src/graph/engine.ts';
import { urlKey } from '../../src/text/identifier.ts';
import { labelKey } from '../../src/text/tokens.ts';

/** A small graph whose every answer can be counted by hand. The texts are made up. */

interface SampleEntity {
  id: string;
  label: string;
  others?: string[];
  identifiers?: string[];
  properties?: Record<string, unknown>;
}

const curated = (file: string) => ({ status: 'CURATED', file, entry: '{}' });
const concept = (id: string, label: string, properties: Record<string, unknown>, others: string[] = []) => ({
  id: `concept/${id}`,
  label,
  others,
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
  concept('optimizer', 'optimizer', { ...seeded, kind: 'method' }, ['optimizing algorithm', 'OPT']),
  concept('adaptive-optimizer', 'adaptive optimizer', { ...seeded, kind: 'method' }),
  concept('sharpness', 'sharpness', { status: 'SOURCED' }),
  concept('edge-of-stability', 'edge of stability', { status: 'SOURCED' }, ['OPT']),
  concept('basin-width', 'basin width', { status: 'CANDIDATE' }),
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
      aliases: ['paper/flat-valleys-explain-generalization'],
    },
  },
  {
    id: 'paper/steep-hills',
    label: 'Steep Hills Considered Harmful',
    properties: { status: 'SOURCED', title: 'Steep Hills Considered Harmful', year: 2023 },
  },
  {
    id: 'person/ada-example',
    label: 'Ada Example',
    others: ['A. Example'],
    properties: { ...curated('people.yaml'), name: 'Ada Example', altNames: ['A. Example'] },
  },
  { id: 'person/bo-sample', label: 'Bo Sample', properties: { status: 'SOURCED', name: 'Bo Sample' } },
  {
    id: 'organization/valley-lab',
    label: 'Valley Lab',
    properties: { ...curated('organizations.yaml'), name: 'Valley Lab' },
  },
  {
    id: 'outlet/morning-brief',
    label: 'Morning Brief',
    others: ['morning-brief-blog'],
    properties: { ...curated('outlets.yaml'), name: 'Morning Brief', altNames: ['morning-brief-blog'], kind: 'news' },
  },
  {
    id: 'outlet/evening-review',
    label: 'Evening Review',
    properties: { ...curated('outlets.yaml'), name: 'Evening Review', kind: 'newsletter' },
  },
  { id: 'outlet/valley-forum', label: 'Valley Forum', properties: { status: 'SOURCED', name: 'Valley Forum' } },
];

interface SampleBrief {
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

function evidence(brief: SampleBrief, quote: string, rule = 'sample') {
  const start = textOf(brief).indexOf(quote);
  if (start < 0) throw new Error(`${brief.id} has no "${quote}"`);
  return { start, end: start + quote.length, quote, rule, confidence: 0.9 };
}

const json = (brief: SampleBrief, quote: string) => JSON.stringify([evidence(brief, quote)]);
const words = (text: string) => ` ${labelKey(text)} `;
const newest = ({ publishedAt }: SampleBrief) => publishedAt ?? '';

/** Writes the sample by the loader's own statements. */
export async function fillSample(graph: GraphEngine): Promise<void> {
  await graph.transact(async (tx) => {
    await tx.run('load/write-entities', { rows: entities.map(entityRow) });
    await tx.run('load/write-briefs', { rows: briefs.map(briefRow) });
    const edges = (choose: (brief: SampleBrief) => object[]) => ({ rows: briefs.flatMap(choose) });
    await tx.run(
      'load/published-by',
      edges((brief) =>
        brief.outlet ? [{ brief: brief.id, id: brief.outlet, edge: { evidence: json(brief, brief.title) } }] : [],
      ),
    );
    await tx.run(
      'load/originally-published-by',
      edges((brief) => (brief.original ? [originalRow(brief, brief.original)] : [])),
    );
    await tx.run(
      'load/covers',
      edges((brief) => (brief.covers ? [coversRow(brief, brief.covers)] : [])),
    );
    await tx.run(
      'load/mentions',
      edges((brief) => brief.mentions.map((mention) => mentionRow(brief, mention))),
    );
    await tx.run(
      'load/defines',
      edges((brief) => (brief.defines ? [definesRow(brief, brief.defines)] : [])),
    );
    await tx.run('load/add-broader', { rows: [{ from: 'concept/adaptive-optimizer', to: 'concept/optimizer' }] });
    await tx.run('load/add-related', { rows: [{ from: 'concept/loss-landscape', to: 'concept/optimizer' }] });
    await tx.run('load/add-authored', {
      rows: [{ from: 'person/ada-example', to: 'paper/arxiv/2401.01234', position: 0 }],
    });
    await tx.run('load/add-co-mentions', { rows: pairs() });
    const names = namesOfAll();
    await tx.run('load/write-names', {
      rows: [...new Set(names.map(({ key }) => key))].map((key) => ({ key, meaning: '[]', curated: null })),
    });
    await tx.run('load/names', { rows: names });
  });
}

function entityRow({ id, label, others = [], properties }: SampleEntity) {
  const type = id.slice(0, id.indexOf('/')).toUpperCase();
  return { id, type, properties: { id, label, words: words([label, ...others].join(' ')), ...properties } };
}

function briefRow(brief: SampleBrief) {
  const text = textOf(brief);
  const url = `https://news.example/${brief.id.slice('brief/'.length)}`;
  return {
    id: brief.id,
    title: brief.title,
    url,
    urlKey: urlKey(url),
    kind: brief.kind ?? 'brief',
    category: 'Research',
    publishedAt: brief.publishedAt ?? null,
    publishedPrecision: brief.publishedAt ? 'DAY' : null,
    newest: newest(brief),
    text,
    sections: JSON.stringify([
      { kind: 'TITLE', start: 0, end: brief.title.length, level: 0 },
      { kind: 'BODY', start: brief.title.length + 2, end: text.length, level: 0 },
    ]),
    captures: ['sample.txt'],
    abbreviations: JSON.stringify([{ short: 'XY', long: null, start: 0, end: 2, longStart: null, longEnd: null }]),
    aliases: brief.aliases ?? null,
    words: words(text),
  };
}

function originalRow(brief: SampleBrief, [id, quote]: [string, string]) {
  return { brief: brief.id, id, edge: { name: quote, evidence: json(brief, quote) } };
}

function coversRow(brief: SampleBrief, [id, quote]: [string, string]) {
  const citedAs = textOf(brief).includes('Example et al.') ? 'Example et al.' : null;
  const edge = {
    newest: newest(brief),
    confidence: 0.9,
    claim: JSON.stringify({ citedAs }),
    evidence: json(brief, quote),
  };
  return { brief: brief.id, id, edge };
}

function mentionRow(brief: SampleBrief, [id, quote, salience]: [string, string, number]) {
  const edge = { newest: newest(brief), confidence: 0.9, salience, label: quote, sourced: false };
  return { brief: brief.id, id, edge: { ...edge, evidence: json(brief, quote) } };
}

function definesRow(brief: SampleBrief, [id, label, text]: [string, string, string]) {
  const { start, end } = evidence(brief, text);
  return { brief: brief.id, id, edge: { newest: newest(brief), label, text, start, end, evidence: json(brief, text) } };
}

function pairs() {
  const counts = new Map<string, { a: string; b: string; change: number }>();
  for (const { mentions } of briefs) {
    const concepts = mentions
      .map(([id]) => id)
      .filter((id) => id.startsWith('concept/'))
      .sort();
    for (const [i, a] of concepts.entries()) {
      for (const b of concepts.slice(i + 1)) {
        const pair = counts.get(`${a} ${b}`) ?? { a, b, change: 0 };
        counts.set(`${a} ${b}`, { ...pair, change: pair.change + 1 });
      }
    }
  }
  return [...counts.values()];
}

function namesOfAll() {
  return entities.flatMap(({ id, label, others = [], identifiers = [] }) => [
    ...[label, ...others].map((name) => ({ key: labelKey(name), id })),
    ...identifiers.map((key) => ({ key, id })),
  ]);
}
