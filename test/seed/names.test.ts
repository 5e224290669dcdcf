import { expect, it } from 'vitest';
import { parseSeeds } from '../../src/seed/load-vocabulary.ts';
import { curatedNames } from '../../src/seed/names/curated-names.ts';

const text = `
concepts:
  - id: fine-tuning
    prefLabel: fine-tuning
    altLabels: [fine tunings, post-training]
    hiddenLabels: [fintuning]
  - id: haiku-model
    prefLabel: Haiku
    onlyWith: {haikus: [chat model]}
  - id: constructor
    prefLabel: constructor
  - id: re-ranking
    prefLabel: re-ranking
    altLabels: [reranking]
    onlyWith: {re-ranking: [retrieval]}
  - id: range
    prefLabel: the 3 – 4 range - open
papers: [{id: p, title: On Fine-Tuning, altTitles: [Fine!]}]
people: [{id: h, name: Haiku}]
organizations: [{id: o, name: X-Lab}]
outlets: [{id: b, name: Blog}]
`;

it('names everything once by its key, sorted, with joined forms of hyphenated labels', () => {
  const names = curatedNames(parseSeeds([{ path: 'a.yaml', text }]));
  expect(names.map(({ key, type, id, label, onlyWith }) => [key, type, id, label, onlyWith])).toEqual([
    ['blog', 'OUTLET', 'outlet/b', 'Blog', null],
    ['constructor', 'CONCEPT', 'concept/constructor', 'constructor', null],
    ['fine', 'PAPER', 'paper/p', 'Fine!', null],
    ['fine tuning', 'CONCEPT', 'concept/fine-tuning', 'fine-tuning', null],
    ['finetuning', 'CONCEPT', 'concept/fine-tuning', 'fine-tuning', null],
    ['fintuning', 'CONCEPT', 'concept/fine-tuning', 'fintuning', null],
    ['haiku', 'CONCEPT', 'concept/haiku-model', 'Haiku', ['chat model']],
    ['haiku', 'PERSON', 'person/h', 'Haiku', null],
    ['on fine tuning', 'PAPER', 'paper/p', 'On Fine-Tuning', null],
    ['on finetuning', 'PAPER', 'paper/p', 'On Fine-Tuning', null],
    ['post training', 'CONCEPT', 'concept/fine-tuning', 'post-training', null],
    ['posttraining', 'CONCEPT', 'concept/fine-tuning', 'post-training', null],
    ['re ranking', 'CONCEPT', 'concept/re-ranking', 're-ranking', ['retrieval']],
    ['reranking', 'CONCEPT', 'concept/re-ranking', 'reranking', null],
    ['the 3 4 range open', 'CONCEPT', 'concept/range', 'the 3 – 4 range - open', null],
    ['x lab', 'ORGANIZATION', 'organization/o', 'X-Lab', null],
    ['xlab', 'ORGANIZATION', 'organization/o', 'X-Lab', null],
  ]);
});
