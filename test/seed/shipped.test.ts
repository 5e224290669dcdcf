/** The vocabulary that is shipped in seed/, held to more than the loader asks of any vocabulary. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type ConceptEntry, conceptKinds } from '../../src/model.ts';
import { loadVocabulary } from '../../src/seed/load-vocabulary.ts';
import { curatedNames } from '../../src/seed/names/curated-names.ts';
import { slug } from '../../src/text/slug.ts';
import { labelKey } from '../../src/text/tokens.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

const vocabulary = await loadVocabulary(join(root, 'seed'));
const { concepts, papers, people, organizations, outlets } = vocabulary;
const byId = new Map(concepts.map((concept) => [concept.id, concept]));
const names = Map.groupBy(curatedNames(vocabulary), ({ key }) => key);

/** Names as a reader may type them, with and without their spaces. */
const joined = (label: string) => labelKey(label).replaceAll(' ', '');
const labelsOf = ({ prefLabel, altLabels, hiddenLabels }: ConceptEntry) => [prefLabel, ...altLabels, ...hiddenLabels];

function contextOf(concept: ConceptEntry, label: string): string[] | null {
  const own = Object.entries(concept.onlyWith).find(([each]) => joined(each) === joined(label));
  return own ? own[1] : null;
}

function broaderTransitive(id: string, seen = new Set<string>()): Set<string> {
  for (const broader of byId.get(id)?.broader ?? []) {
    if (seen.has(broader)) continue;
    seen.add(broader);
    broaderTransitive(broader, seen);
  }
  return seen;
}

it('has enough of everything', () => {
  expect(concepts.length).toBeGreaterThanOrEqual(220);
  expect(papers.length).toBeGreaterThanOrEqual(27);
  expect(organizations.length).toBeGreaterThanOrEqual(40);
  expect(outlets.length).toBeGreaterThanOrEqual(25);
  expect([...new Set(concepts.map(({ kind }) => kind))].sort()).toEqual([...conceptKinds].sort());
});

describe('files', () => {
  const lists = ['concepts', 'papers', 'people', 'organizations', 'outlets'];

  it.each(lists)('%s.yaml holds that list alone, sorted by id', (list) => {
    const content = parse(readFileSync(join(root, 'seed', `${list}.yaml`), 'utf8')) as Record<string, { id: string }[]>;
    const ids = content[list]?.map(({ id }) => id);
    expect(Object.keys(content)).toEqual([list]);
    expect(ids).toEqual(ids?.toSorted((a, b) => (a < b ? -1 : 1)));
  });
});

describe('concepts', () => {
  it('have an id made of their label', () => {
    expect(concepts.filter(({ id, prefLabel }) => id !== `concept/${slug(prefLabel)}`)).toEqual([]);
  });

  it('have a definition of 8 words or more that does not use what it defines', () => {
    const faulty = concepts.filter((concept) => {
      const key = ` ${labelKey(concept.definition ?? '')} `;
      const circular = labelsOf(concept).some((label) => key.includes(` ${labelKey(label)} `));
      return circular || (concept.definition ?? '').split(/\s+/).length < 8;
    });
    expect(faulty.map(({ id }) => id)).toEqual([]);
  });

  it('have a kind, and are tied to other concepts', () => {
    const tied = new Set(
      concepts.flatMap(({ id, broader, related }) => [...broader, ...related].flatMap((to) => [id, to])),
    );
    expect(concepts.filter(({ id, kind }) => kind === null || !tied.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it('refer to concepts that exist', () => {
    const strangers = concepts
      .flatMap(({ broader, related }) => [...broader, ...related])
      .filter((id) => !byId.has(id));
    expect(strangers).toEqual([]);
  });

  it('have no cycle in broader', () => {
    expect(concepts.filter(({ id }) => broaderTransitive(id).has(id)).map(({ id }) => id)).toEqual([]);
  });

  it('name no broader concept that another one implies', () => {
    const redundant = concepts.flatMap(({ id, broader }) =>
      broader
        .filter((one) => broader.some((other) => other !== one && broaderTransitive(other).has(one)))
        .map((one) => `${id} → ${one}`),
    );
    expect(redundant).toEqual([]);
  });

  /** SKOS S27: related and broaderTransitive are disjoint. */
  it('are not related to what is broader or narrower than they', () => {
    const clashes = concepts.flatMap(({ id, related }) =>
      related
        .filter((other) => other === id || broaderTransitive(id).has(other) || broaderTransitive(other).has(id))
        .map((other) => `${id} – ${other}`),
    );
    expect(clashes).toEqual([]);
  });

  it('state a relation on one side only', () => {
    const pairs = concepts.flatMap(({ id, related }) => related.map((other) => [id, other].sort().join(' – ')));
    expect(pairs.filter((pair, position) => pairs.indexOf(pair) !== position)).toEqual([]);
  });
});

describe('labels', () => {
  const uses = concepts.flatMap((concept) => labelsOf(concept).map((label) => ({ concept, label })));
  const sharers = [...Map.groupBy(uses, ({ label }) => joined(label)).values()].filter((group) => group.length > 1);

  it('are told apart by context where two concepts share one', () => {
    const unclear = sharers.filter((group) => group.some(({ concept, label }) => contextOf(concept, label) === null));
    expect(unclear.map((group) => group.map(({ concept, label }) => `${concept.id}: ${label}`))).toEqual([]);
  });

  it('stand once in a concept', () => {
    const twice = sharers.filter((group) => new Set(group.map(({ concept }) => concept.id)).size < group.length);
    expect(twice.map((group) => group.map(({ concept, label }) => `${concept.id}: ${label}`))).toEqual([]);
  });

  it('name no person, organization or outlet as well', () => {
    const mixed = [...names].filter(([, group]) => {
      const types = new Set(group.map(({ type }) => type));
      return types.has('CONCEPT') && ['PERSON', 'ORGANIZATION', 'OUTLET'].some((type) => types.has(type as 'PERSON'));
    });
    expect(mixed.map(([key]) => key)).toEqual([]);
  });

  it('that are everyday words count only in a context', () => {
    const everywhere = everydayWords().flatMap((word) =>
      (names.get(labelKey(word)) ?? []).filter(({ type, onlyWith }) => type === 'CONCEPT' && onlyWith === null),
    );
    expect(everywhere.map(({ id, label }) => `${id}: ${label}`)).toEqual([]);
  });

  it.each([
    'muP',
    'μP',
    'mu-parametrization',
    'mu parameterisation',
    'maximal update parameterization',
    'Maximal Update Parametrisation',
  ])('%s means mu-parameterization', (label) => {
    expect(names.get(labelKey(label))?.map(({ id }) => id)).toEqual(['concept/mu-parameterization']);
  });

  it('give Haiku three senses', () => {
    const senses = names.get('haiku')?.map(({ id }) => id);
    expect(senses).toEqual(['concept/claude-haiku', 'concept/dm-haiku', 'concept/haiku-biomedical-model']);
  });
});

describe('papers and people', () => {
  it('have ids made of the arXiv id or the title, and of the name', () => {
    const own = papers.map(({ arxivId, title }) => `paper/${arxivId ? `arxiv/${arxivId}` : slug(title)}`);
    expect(papers.map(({ id }) => id).toSorted()).toEqual(own.toSorted());
    expect(people.filter(({ id, name }) => id !== `person/${slug(name)}`)).toEqual([]);
  });

  it('have all authors among the people, and nobody else', () => {
    const authors = [...new Set(papers.flatMap((paper) => paper.authors))].sort();
    expect(people.map(({ id }) => id)).toEqual(authors);
  });

  it('know who wrote the papers of the captures', () => {
    const paper = papers.find(({ arxivId }) => arxivId === '1611.03530');
    expect(paper?.authors).toEqual([
      'person/chiyuan-zhang',
      'person/samy-bengio',
      'person/moritz-hardt',
      'person/benjamin-recht',
      'person/oriol-vinyals',
    ]);
    expect(papers.some(({ title }) => title === 'There Will Be a Scientific Theory of Deep Learning')).toBe(true);
  });
});

/** Words of everyday English that are terms of the field too. */
function everydayWords(): string[] {
  return [
    ...['accuracy', 'adam', 'agent', 'agents', 'alignment', 'attention', 'agency', 'baseline', 'benchmark', 'bias'],
    ...['black box', 'bloom', 'calibration', 'capability', 'chain', 'chinchilla', 'circuit', 'circuits', 'claude'],
    ...['clip', 'codex', 'context', 'control', 'copilot', 'debate', 'diagnosis', 'diffusion', 'distillation', 'drift'],
    ...['dropout', 'embedding', 'environment', 'evaluation', 'falcon', 'fairness', 'feature', 'fine-tuned', 'gemini'],
    ...['gemma', 'grok', 'guardrail', 'guardrails', 'haiku', 'hallucination', 'humanoid', 'inference', 'jailbreak'],
    ...[
      'kernel',
      'kimi',
      'leaderboard',
      'learning',
      'llama',
      'loss',
      'mamba',
      'memory',
      'mistral',
      'model',
      'momentum',
    ],
    ...['muon', 'network', 'opus', 'optimizer', 'palm', 'perplexity', 'phi', 'planning', 'policy', 'precision'],
    ...['privacy', 'probing', 'prompt', 'pruning', 'react', 'recall', 'reasoning', 'representation', 'retrieval'],
    ...['reward', 'robustness', 'rope', 'scheming', 'science', 'search', 'sonnet', 'sora', 'summarization'],
    ...['superposition', 'temperature', 'theory', 'token', 'tokenization', 'tool', 'training', 'transformer'],
    ...['transparency', 'trustworthiness', 'universality', 'vision', 'whisper'],
  ];
}
