import { describe, expect, it } from 'vitest';
import { parseSeeds } from '../../src/seed/load-vocabulary.ts';

const settle = (text: string) => parseSeeds([{ path: 'a.yaml', text }]);
const concept = (text: string, id: string) => settle(text).concepts.find((each) => each.id === `concept/${id}`);

describe('one entry takes the place of another', () => {
  const merged = `concepts:
  - { id: adapter, prefLabel: adapter, broader: [tuning] }
  - { id: tuning, prefLabel: tuning, related: [rank] }
  - { id: rank, prefLabel: rank }
  - id: lora
    prefLabel: LoRA
    altLabels: [Adapters, low-rank adaptation]
    hiddenLabels: [lo ra]
    kind: method
    definition: Trains a small product of two matrices.
    related: [rank]
    broader: [adapter]
    onlyWith: { LoRA: [weights], Adapters: [socket] }
    replacedBy: adapter
`;
  it('with its names, contexts, links and what the heir lacks; a name that the heir has keeps its own context', () => {
    expect(concept(merged, 'adapter')).toMatchObject({
      prefLabel: 'adapter',
      altLabels: ['LoRA', 'low-rank adaptation'],
      hiddenLabels: ['lo ra'],
      kind: 'method',
      definition: 'Trains a small product of two matrices.',
      broader: ['concept/tuning'],
      related: ['concept/rank'],
      onlyWith: { LoRA: ['weights'] },
    });
    expect(settle(merged).redirects).toEqual({ 'concept/lora': ['concept/adapter'] });
  });

  it('with its codes, notes, mappings and translations; its address becomes a mapping, and none is mapped twice', () => {
    const text = `concepts:
  - id: adapter
    prefLabel: adapter
    notations: [A.1]
    matches: { broadMatch: ['https://a.example/1'] }
    translations: { fr: { prefLabel: adaptateur } }
  - id: lora
    prefLabel: LoRA
    iri: https://b.example/lora
    notations: [A.2, A.1]
    notes: { scopeNote: [Of networks.] }
    matches: { exactMatch: ['https://a.example/1', 'https://a.example/2'] }
    translations: { FR: { prefLabel: LoRA fr, definition: Un produit. }, de: { prefLabel: Anpassung } }
    replacedBy: adapter
`;
    expect(concept(text, 'adapter')?.carried).toEqual({
      notations: ['A.1', 'A.2'],
      notes: { scopeNote: ['Of networks.'] },
      matches: { exactMatch: ['https://b.example/lora', 'https://a.example/2'], broadMatch: ['https://a.example/1'] },
      translations: {
        fr: { prefLabel: 'adaptateur', altLabels: ['LoRA fr'], definition: 'Un produit.' },
        de: { prefLabel: 'Anpassung' },
      },
    });
  });

  it('and what it says in another language stays in that language', () => {
    const text = `concepts:
  - { id: heir, prefLabel: heir }
  - id: gone
    prefLabel: disparu
    language: fr
    definition: Ce qui manque.
    translations: { en: { prefLabel: gone thing, definition: What is missing. } }
    replacedBy: heir
`;
    expect(concept(text, 'heir')).toMatchObject({
      altLabels: ['disparu', 'gone thing'],
      definition: 'What is missing.',
      carried: { translations: { fr: { definition: 'Ce qui manque.' } } },
    });
  });

  it('and references to it lead on, each once and never to the entry itself', () => {
    const text = `concepts:
  - { id: b, prefLabel: bee, related: [a] }
  - { id: c, prefLabel: sea, broader: [a, b] }
  - { id: a, replacedBy: b }
papers:
  - { id: p, title: A Paper, authors: [old, new] }
people:
  - { id: new, name: New Name }
  - { id: old, name: Old Name, replacedBy: new }
`;
    const { concepts, papers, people } = settle(text);
    expect(concepts.map(({ broader, related }) => [broader, related])).toEqual([
      [[], []],
      [['concept/b'], []],
    ]);
    expect(papers[0]?.authors).toEqual(['person/new']);
    expect(people).toMatchObject([{ id: 'person/new', altNames: ['Old Name'] }]);
  });

  it('over any number of steps, whole where the ways meet again', () => {
    const text = `concepts:
  - { id: d, prefLabel: dee }
  - { id: a, prefLabel: ay, definition: Of the first., replacedBy: [b, c] }
  - { id: b, prefLabel: bee, replacedBy: d }
  - { id: c, replacedBy: [d] }
`;
    const to = ['concept/d'];
    expect(settle(text).redirects).toEqual({ 'concept/a': to, 'concept/b': to, 'concept/c': to });
    expect(concept(text, 'd')).toMatchObject({ altLabels: ['ay', 'bee'], definition: 'Of the first.' });
  });
});

describe('several entries take the place of one', () => {
  const split = (more: string) => `concepts:
  - { id: method, prefLabel: low-rank adaptation, broader: [far], ${more} }
  - { id: radio, prefLabel: LoRa radio }
  - { id: far, prefLabel: far }
  - id: lora
    prefLabel: LoRA
    altLabels: [low-rank adaptation, LoRaWAN]
    definition: Two things at once.
    onlyWith: { LoRA: [weights] }
    replacedBy: [method, radio]
`;

  it('each with the names that no other has, and nothing else of it', () => {
    const text = split('altLabels: [adapter]');
    const context = { onlyWith: { LoRA: ['weights'] }, definition: null };
    expect(concept(text, 'method')).toMatchObject({ altLabels: ['adapter', 'LoRA', 'LoRaWAN'], ...context });
    expect(concept(text, 'radio')).toMatchObject({ altLabels: ['LoRA', 'LoRaWAN'], ...context });
    expect(settle(text).redirects).toEqual({ 'concept/lora': ['concept/method', 'concept/radio'] });
  });

  it('and what it was called, meant and was given up for is kept for its id', () => {
    const text = split('').replace('    replacedBy', '    deprecated: It meant two things.\n    replacedBy');
    expect(settle(text).tombstones).toEqual({
      'concept/lora': { prefLabel: 'LoRA', definition: 'Two things at once.', deprecated: 'It meant two things.' },
    });
  });

  it('and a name whose context one of them tells is that one alone', () => {
    const text = split('onlyWith: { LoRA: [matrix] }');
    expect(concept(text, 'method')).toMatchObject({ altLabels: ['LoRA', 'LoRaWAN'], onlyWith: { LoRA: ['matrix'] } });
    expect(concept(text, 'radio')).toMatchObject({ altLabels: ['LoRaWAN'], onlyWith: {} });
  });

  it('and who refers to the one that was split has to say which is meant', () => {
    const text = split('').replace('prefLabel: far }', 'prefLabel: far, related: [lora] }');
    expect(() => settle(text)).toThrow('related "lora" was replaced by "method" and "radio"');
  });
});

describe('identifiers of a merged paper', () => {
  const papers = (heir: string, others = '') => `papers:
  - { id: kept, title: A Paper, ${heir} }
  - { id: gone, title: The Same Paper, arxivId: '2601.00001', doi: 10.1234/same, year: 2026, replacedBy: kept }
${others}`;

  it('are the heir’s where it has none', () => {
    const { papers: kept, redirects } = settle(papers(''));
    expect(kept).toMatchObject([
      { arxivId: '2601.00001', doi: '10.1234/same', year: 2026, altTitles: ['The Same Paper'] },
    ]);
    expect(redirects).toEqual({ 'paper/gone': ['paper/kept'] });
  });

  it('lead to it where it has others', () => {
    const { papers: kept, redirects } = settle(papers("arxivId: '2601.00002', year: 2025"));
    expect(kept).toMatchObject([{ arxivId: '2601.00002', doi: '10.1234/same', year: 2025 }]);
    expect(redirects).toEqual({ 'paper/arxiv/2601.00001': ['paper/kept'], 'paper/gone': ['paper/kept'] });
  });

  it('lead to it from its address, which stays an address of the one', () => {
    const text = `papers:
  - { id: kept, title: A Paper, url: 'https://a.example/kept' }
  - { id: gone, title: The Same Paper, url: 'https://b.example/gone', replacedBy: kept }
  - { id: older, title: The Old Paper, url: 'https://arxiv.org/abs/2601.00003v1', replacedBy: kept }
`;
    const { papers: kept, redirects } = settle(text);
    expect(kept).toMatchObject([
      { url: 'https://a.example/kept', otherUrls: ['https://arxiv.org/abs/2601.00003v1', 'https://b.example/gone'] },
    ]);
    expect(redirects['paper/arxiv/2601.00003']).toEqual(['paper/kept']);
  });

  it('lead nowhere where another paper has them', () => {
    const other = "  - { id: other, title: Another, arxivId: '2601.00001' }\n";
    expect(settle(papers("arxivId: '2601.00002'", other)).redirects).toEqual({ 'paper/gone': ['paper/kept'] });
  });
});

it('ends where entries replace each other in a circle', async () => {
  const { successorsOf } = await import('../../src/seed/settle.ts');
  const { noEntries } = await import('../../src/seed/reading/read-entries.ts');
  const entries = noEntries();
  const replaced = (id: string, replacedBy: string[]) => ({ file: 'a.yaml', at: [], value: { id, replacedBy } });
  entries.concepts.push({ file: 'a.yaml', at: [], value: { id: 'c', prefLabel: 'sea' } });
  entries.replaced.concepts.push(
    replaced('a', ['b']),
    replaced('b', ['a', 'c']),
    replaced('d', ['d']),
    replaced('e', ['x']),
  );
  expect(Object.fromEntries(successorsOf(entries).concepts)).toEqual({ a: ['c'], b: ['c'], d: [], e: [] });
});
