import { describe, expect, it } from 'vitest';
import type { ConceptEntry } from '../../../src/model.ts';
import { annotate } from '../../../src/pipeline/annotate.ts';
import { knowledgeOf } from '../../../src/pipeline/knowledge.ts';
import { conceptEntry, vocabularyOf } from '../../vocabulary-of.ts';

const concept = (id: string, prefLabel: string, more: Partial<ConceptEntry> = {}): ConceptEntry =>
  conceptEntry({ id: `concept/${id}`, prefLabel, ...more });

const known = knowledgeOf(
  vocabularyOf({
    concepts: [
      concept('rl', 'reinforcement learning', { altLabels: ['RL'], broader: ['concept/learning'] }),
      concept('marl', 'multi-agent reinforcement learning', { altLabels: ['multi-agent RL'], broader: ['concept/rl'] }),
      concept('learning', 'learning'),
      concept('agent', 'agent', { onlyWith: { agent: ['robot'] } }),
      concept('swarm', 'agent swarm', { broader: ['concept/agent'] }),
    ],
  }),
);

const mentions = (text: string) => annotate(text, known).mentions;
const named = (text: string) => mentions(text).map(({ quote, id }) => `${quote}=${id.replace('concept/', '')}`);

describe('a name in a longer one', () => {
  it.each([
    [
      'what the longer is a case of',
      'Of multi-agent reinforcement learning.',
      ['multi-agent reinforcement learning=marl', 'reinforcement learning=rl'],
    ],
    ['no further off', 'Of reinforcement learning.', ['reinforcement learning=rl', 'learning=learning']],
    ['no short form', 'Of multi-agent RL.', ['multi-agent RL=marl']],
    ['no word that needs a context', 'An agent swarm with a robot.', ['agent swarm=swarm']],
  ])('is meant too where it is %s', (_what, text, expected) => {
    expect(named(text)).toEqual(expected);
  });

  it('is less sure, and never what the text is about', () => {
    const text = 'Multi-agent reinforcement learning\nMulti-agent reinforcement learning is here.';
    const [longer, nested] = ['marl', 'rl'].map((id) => mentions(text).find((each) => each.id === `concept/${id}`));
    expect(nested).toMatchObject({ quote: 'reinforcement learning', rule: 'nested-name', start: 12, end: 34 });
    expect(nested?.confidence).toBeLessThan(longer?.confidence ?? 0);
    expect(nested?.salience).toBeLessThan(0.1);
  });
});
