import { describe, expect, it } from 'vitest';
import type { ConceptEntry, Sense } from '../../src/model.ts';
import { curatedNames } from '../../src/seed/names/curated-names.ts';
import { sensesOf } from '../../src/seed/names/senses.ts';
import { conceptEntry, vocabularyOf } from '../vocabulary-of.ts';

const concept = (id: string, prefLabel: string, more: Partial<ConceptEntry> = {}): ConceptEntry =>
  conceptEntry({
    id,
    prefLabel,
    ...more,
  });

function senses(concepts: ConceptEntry[]): Map<string, Sense | undefined> {
  const names = curatedNames(vocabularyOf({ concepts }));
  const senseOf = sensesOf(concepts, names);
  return new Map(names.map((name) => [`${name.id} ${name.key}`, senseOf(name)]));
}

describe('what a vocabulary knows of a concept', () => {
  it('is its neighbours', () => {
    const known = senses([
      concept('l', 'learning'),
      concept('ml', 'machine learning', { broader: ['l'], related: ['s'] }),
      concept('dl', 'deep learning', { broader: ['l'] }),
      concept('al', 'active learning'),
      concept('s', 'statistics'),
    ]);
    expect(known.get('ml machine learning')).toMatchObject({ near: ['l', 's'], generality: 0, hub: false });
  });

  it.each([
    [44, 0],
    [45, 1],
    [89, 1],
    [90, 2],
  ])('is how general a label is: %i others have it in them', (count, generality) => {
    const others = Array.from({ length: count }, (_, index) => concept(`c${index}`, `kind ${index} learning`));
    const known = senses([concept('l', 'learning'), ...others]);
    expect(known.get('l learning')?.generality).toBe(generality);
    expect(known.get('c1 kind 1 learning')?.generality).toBe(0);
  });

  it('is a hub where much of it is below', () => {
    const below = Array.from({ length: 60 }, (_, index) =>
      concept(`c${index}`, `thing ${index}`, { broader: ['mid'] }),
    );
    const known = senses([concept('top', 'top'), concept('mid', 'middle', { broader: ['top'] }), ...below]);
    expect(['top top', 'mid middle', 'c1 thing 1'].map((each) => known.get(each)?.hub)).toEqual([true, true, false]);
  });

  it('has a context for a label of several alone: neighbours’ labels in every direction and telling words', () => {
    const known = senses([
      concept('one', 'Haiku', { definition: 'A library which makes the networks.', broader: ['tools'] }),
      concept('two', 'Haiku', { altLabels: ['small model'] }),
      concept('tools', 'software tool'),
      concept('below', 'haiku module', { broader: ['one'] }),
    ]);
    expect(known.get('one haiku')).toMatchObject({
      context: ['haiku module', 'software tool'],
      words: ['library', 'network'],
    });
    expect(known.get('two haiku')).toMatchObject({ context: ['small model'], words: [] });
    expect(known.get('tools software tool')).toMatchObject({ context: [], words: [] });
  });

  it('is a plain word where it is everyday English that counts everywhere', () => {
    const known = senses([
      concept('s', 'spring', { altLabels: ['Spring framework'] }),
      concept('o', 'ontology'),
      concept('e', 'engine', { onlyWith: { engine: ['steam'] } }),
    ]);
    const plain = ['s spring', 's spring framework', 'o ontology', 'e engine'].map((each) => known.get(each)?.plain);
    expect(plain).toEqual([true, false, false, false]);
  });

  it('tells everyday words of a context from others', () => {
    const known = senses([
      concept('d', 'dropout', {
        onlyWith: { dropout: ['layer', 'neural network', 'token', 'interpretability', 'RL', 'Sonnet', 'RAG'] },
      }),
      concept('t', 'token', { onlyWith: { token: ['LLM'] } }),
    ]);
    expect(known.get('d dropout')).toMatchObject({ hints: ['layer', 'token'], capitals: ['rag', 'sonnet'] });
  });
});
