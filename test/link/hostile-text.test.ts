/** No input makes linking slow: its cost grows with the text's length and nothing else. */
import { expect, it } from 'vitest';
import type { ConceptEntry } from '../../src/model.ts';
import { annotate } from '../../src/pipeline/annotate.ts';
import { knowledgeOf } from '../../src/pipeline/knowledge.ts';
import { processorTime } from '../processor-time.ts';
import { conceptEntry, vocabularyOf } from '../vocabulary-of.ts';

const length = 100_000;
/** CPU seconds for 100 kB; 0.2 is usual. Generous, since other tests run beside this one. */
const limit = 3;

const concept = (id: string, prefLabel: string, onlyWith: ConceptEntry['onlyWith'] = {}): ConceptEntry =>
  conceptEntry({
    id: `concept/${id}`,
    prefLabel,
    definition: `What is called ${prefLabel} in this trade.`,
    onlyWith,
  });

const known = knowledgeOf(
  vocabularyOf({
    concepts: [
      concept('attention', 'attention'),
      concept('attention-head', 'attention head'),
      concept('token', 'token', { token: ['layer', 'attention attention', 'language model'] }),
      concept('haiku-one', 'Haiku'),
      concept('haiku-two', 'Haiku', { Haiku: ['library'] }),
    ],
    files: {},
  }),
);

it.each([
  'attention ',
  '/attention',
  'attention-',
  'https://attention/',
  'token layer ',
  'token ',
  'Haiku ',
  'pay attention ',
  'we present ',
  'we ',
  'attention head\n',
])('100 kB of %j', (piece) => {
  const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
  const spent = processorTime();
  annotate(text, known);
  expect(spent()).toBeLessThan(limit);
});
