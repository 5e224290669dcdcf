import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadVocabulary, parseSeeds } from '../../src/seed/load-vocabulary.ts';
import { processorTime } from '../processor-time.ts';

const files: Record<string, string> = {
  'concepts.yaml': `# Kept by hand.
concepts:
  - id: scaling-law
    prefLabel: scaling law
    kind: theory
    definition: >
      How a model's loss falls
      with its size.
    broader: [learning-theory]
    related: [width-transfer, width-transfer]
  - id: learning-theory
    prefLabel: learning theory
`,
  'more/methods.yml': `concepts:
  - id: width-transfer
    prefLabel: "width transfer "
    altLabels: [µTransfer]
    hiddenLabels: [with transfer]
    onlyWith:
      width transfer: [hyperparameter, "scaling law"]
    status: CURATED
papers:
  - id: arxiv/2203.99999
    title: Tuning Wide Nets by Tuning Narrow Ones
    altTitles: ["Wide Nets, Narrowly"]
    year: 2022
    doi: https://doi.org/10.48550/ARXIV.2203.99999
    arxivId: arXiv:2203.99999v2
    url: https://arxiv.org/abs/2203.99999
    authors: [ada-example]
`,
  'people.json': JSON.stringify({
    people: [{ id: 'ada-example', name: 'Ada Example', url: null }],
    organizations: [{ id: 'example-lab', name: 'Example Lab', altNames: ['ExLab'] }],
    outlets: [{ id: 'example-blog', name: 'Example Blog', url: 'https://blog.example', kind: 'blog' }],
  }),
  'briefs/sample.yaml': 'not: seeds',
  '.hidden.yaml': 'not: seeds',
  'README.md': '# not seeds',
};

describe('a folder of seeds', () => {
  let home: string;
  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'briefgraph-vocabulary-'));
    for (const [name, text] of Object.entries(files)) {
      await mkdir(dirname(join(home, name)), { recursive: true });
      await writeFile(join(home, name), text);
    }
  });
  afterAll(() => rm(home, { recursive: true }));

  it('is read with ids prefixed, gaps filled and lists sorted', async () => {
    expect(await loadVocabulary(home)).toStrictEqual({
      concepts: [
        {
          id: 'concept/learning-theory',
          prefLabel: 'learning theory',
          altLabels: [],
          hiddenLabels: [],
          kind: null,
          definition: null,
          broader: [],
          related: [],
          onlyWith: {},
        },
        {
          id: 'concept/scaling-law',
          prefLabel: 'scaling law',
          altLabels: [],
          hiddenLabels: [],
          kind: 'theory',
          definition: "How a model's loss falls with its size.",
          broader: ['concept/learning-theory'],
          related: ['concept/width-transfer'],
          onlyWith: {},
        },
        {
          id: 'concept/width-transfer',
          prefLabel: 'width transfer',
          altLabels: ['µTransfer'],
          hiddenLabels: ['with transfer'],
          kind: null,
          definition: null,
          broader: [],
          related: [],
          onlyWith: { 'width transfer': ['hyperparameter', 'scaling law'] },
        },
      ],
      papers: [
        {
          id: 'paper/arxiv/2203.99999',
          title: 'Tuning Wide Nets by Tuning Narrow Ones',
          altTitles: ['Wide Nets, Narrowly'],
          year: 2022,
          doi: '10.48550/arxiv.2203.99999',
          arxivId: '2203.99999',
          url: 'https://arxiv.org/abs/2203.99999',
          authors: ['person/ada-example'],
        },
      ],
      people: [{ id: 'person/ada-example', name: 'Ada Example', altNames: [], url: null, kind: null }],
      organizations: [
        { id: 'organization/example-lab', name: 'Example Lab', altNames: ['ExLab'], url: null, kind: null },
      ],
      outlets: [
        { id: 'outlet/example-blog', name: 'Example Blog', altNames: [], url: 'https://blog.example', kind: 'blog' },
      ],
      files: {
        'concept/learning-theory': 'concepts.yaml',
        'concept/scaling-law': 'concepts.yaml',
        'concept/width-transfer': 'more/methods.yml',
        'organization/example-lab': 'people.json',
        'outlet/example-blog': 'people.json',
        'paper/arxiv/2203.99999': 'more/methods.yml',
        'person/ada-example': 'people.json',
      },
      redirects: {},
      tombstones: {},
      rejected: [],
      scheme: null,
    });
  });

  it('gives the same in whatever order its files come', () => {
    const seeds = ['concepts.yaml', 'more/methods.yml', 'people.json'].map((path) => ({
      path,
      text: files[path] ?? '',
    }));
    expect(JSON.stringify(parseSeeds(seeds.toReversed()))).toBe(JSON.stringify(parseSeeds(seeds)));
  });

  it('may be a single file', async () => {
    const { outlets, files: sources } = await loadVocabulary(join(home, 'people.json'));
    expect(outlets).toHaveLength(1);
    expect(sources['outlet/example-blog']).toBe('people.json');
  });

  it('names files in errors as the user named the folder', async () => {
    await mkdir(join(home, 'bad/deep'), { recursive: true });
    await writeFile(join(home, 'bad/deep/papers.yaml'), 'papers:\n  - id: x\n    titel: X\n');
    const place = `${join(home, 'bad')}/deep/papers.yaml:3:5`;
    await expect(loadVocabulary(join(home, 'bad'))).rejects.toThrow(
      new RegExp(
        `^${place.replaceAll('.', '\\.')} unknown-field: a paper has no field "titel"\\. Did you mean "title"\\?$`,
        'm',
      ),
    );
  });

  it('without seeds is an empty vocabulary, and one that is not there NOT_FOUND', async () => {
    await mkdir(join(home, 'empty'));
    expect(await loadVocabulary(join(home, 'empty'))).toEqual(parseSeeds([]));
    await expect(loadVocabulary(join(home, 'nowhere'))).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

it('loads 14,000 concepts in well under 3 s of processor time', () => {
  const entries = Array.from(
    { length: 14_000 },
    (_, i) =>
      `  - id: topic-${i}\n    prefLabel: topic number ${i}\n    altLabels: [subject ${i}]\n    broader:${
        i === 0 ? '' : `\n      - topic-${Math.floor(i / 3)}`
      }\n`,
  );
  const text = `concepts:\n${entries.join('')}`;
  const spent = processorTime();
  const { concepts } = parseSeeds([{ path: 'topics.yaml', text }]);
  expect(concepts).toHaveLength(14_000);
  expect(spent()).toBeLessThan(3);
});
