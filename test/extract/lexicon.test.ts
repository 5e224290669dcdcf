import { describe, expect, it } from 'vitest';
import { Lexicon } from '../../src/extract/lexicon.ts';
import type { EntityType } from '../../src/model.ts';
import { labelKey, tokenize } from '../../src/text/tokens.ts';
import { curatedName } from '../curated-name.ts';
import { processorTime } from '../processor-time.ts';

function lexiconOf(...names: [EntityType, string][]): Lexicon {
  const lexicon = new Lexicon();
  for (const [type, written] of names) lexicon.set(labelKey(written), [curatedName(type, written)]);
  return lexicon;
}

const found = (lexicon: Lexicon, text: string) =>
  lexicon.scan(text, tokenize(text)).map(({ start, end }) => text.slice(start, end));

describe('the names in a text', () => {
  it('are the longest there are, none over another', () => {
    const lexicon = lexiconOf(['CONCEPT', 'deep learning'], ['CONCEPT', 'deep learning theory'], ['CONCEPT', 'theory']);
    expect(found(lexicon, 'Deep-learning theory, or a theory of deep learning')).toEqual([
      'Deep-learning theory',
      'theory',
      'deep learning',
    ]);
  });

  it('are found in other forms of their words', () => {
    const lexicon = lexiconOf(['CONCEPT', 'mu-parameterization'], ['CONCEPT', 'inductive bias'], ['CONCEPT', 'muP']);
    expect(found(lexicon, 'μ-parameterizations, Inductive Biases and μP’s rest')).toEqual([
      'μ-parameterizations',
      'Inductive Biases',
      'μP’s',
    ]);
  });

  it('of papers are left to those who look for papers, so that a title hides no name inside it', () => {
    const lexicon = lexiconOf(['PAPER', 'Deep Learning Theory'], ['CONCEPT', 'deep learning']);
    expect(found(lexicon, 'In "Deep Learning Theory" they say')).toEqual(['Deep Learning']);
  });

  it.each([
    ['CONCEPT', 'RAG', 'RAG and RAGs help', ['RAG', 'RAGs']],
    ['CONCEPT', 'RAG', 'a rag, or Rag', []],
    ['OUTLET', 'The Batch', 'The Batch says that the batch is big', ['The Batch']],
    ['ORGANIZATION', 'Meta', 'Meta is meta', ['Meta']],
    ['CONCEPT', 'GPT-4', 'gpt-4 and GPT 4', ['gpt-4', 'GPT 4']],
    ['CONCEPT', 'glass mill', 'glass. Mill, glass, mill; glass: mill, glass\n\nmill, glass\n- mill, glass\tmill', []],
    ['CONCEPT', 'glass mill', 'a sort of (glass) mill, but a glass (mill) and a glass\nmill', ['glass\nmill']],
    ['ORGANIZATION', 'Mill of Bath, Avon', 'The Mill of Bath, Avon and the Mill of Bath. Avon', ['Mill of Bath, Avon']],
    ['ORGANIZATION', 'US Mill', 'the US Mill. US. Mill', ['US Mill']],
    ['ORGANIZATION', 'J. B. Mill', 'J. B. Mill and J B Mill', ['J. B. Mill', 'J B Mill']],
  ] as [EntityType, string, string, string[]][])('of a %s %s in "%s" are %j', (type, written, text, expected) => {
    expect(found(lexiconOf([type, written]), text)).toEqual(expected);
  });

  it('of a word in small letters keep their capitals where the word is an everyday one', () => {
    const lexicon = new Lexicon();
    lexicon.set('map', [curatedName('CONCEPT', 'mAP', { onlyWith: ['detection'] })]);
    expect(found(lexicon, 'a map, Maps, an mAP and MAP')).toEqual(['mAP', 'MAP']);
  });

  it('can be forgotten, and can count in one text only', () => {
    const lexicon = lexiconOf(['CONCEPT', 'widget']);
    lexicon.set('widget', []);
    expect(found(lexicon, 'a widget')).toEqual([]);
    const local = new Map([['widget', [curatedName('CONCEPT', 'widget')]]]);
    expect(lexicon.scan('a widget', tokenize('a widget'), local)).toHaveLength(1);
    expect(lexicon.lookup('widget')).toEqual([]);
  });

  it('cost no more in a hostile text than in another', () => {
    const lexicon = lexiconOf(['CONCEPT', `${'a '.repeat(39)}b`], ['CONCEPT', 'a']);
    const spent = processorTime();
    const text = 'a '.repeat(50_000);
    expect(lexicon.scan(text, tokenize(text))).toHaveLength(50_000);
    expect(spent()).toBeLessThan(5);
  });
});
