import { beforeAll, describe, expect, it } from 'vitest';
import { annotate } from '../../src/pipeline/annotate.ts';
import { type Knowledge, knowledgeOf } from '../../src/pipeline/knowledge.ts';
import { readVocabulary } from '../../src/pipeline/vocabulary.ts';

/** Short texts of everyday life: no term of research is meant in them. */
const everyday = [
  'The camp for children opens in July. Each agent of the travel desk gets a token for the llama ride, and a prompt reply.',
  'At the camp a counsellor plays the model train with a transformer, and the llama spits at the dropout from the school next door.',
  'She paid close attention to the layers of the cake while the agent sold the house.',
  'Our estate agent answered the question with a prompt response, a token of appreciation in his hand.',
  'The transformer in our street caught fire, and the power was out for two hours.',
  'A wheel alignment costs less than new tires; the garage gives a token discount.',
  'The school has a high dropout rate, and every teacher knows a student who left.',
  'He is a college dropout who built a farm with a llama and two goats.',
  'The whisky is made by double distillation, which the teacher explained to each student.',
  'The doctor performed a cardiac ablation, and the performance of the heart improved.',
  'The bank kept its benchmark rate, and the data surprised nobody.',
  'Journalists were embedding with the troops; the embedding lasted a week.',
  'The prime minister promised an alignment of the two parties on taxes.',
  'The secret agent dropped a token into the slot and left the office.',
  'A prompt payment is asked of all guests of the hotel.',
  'Her novel drew attention from the press, and the reviews praised its representation of village life.',
  'The recall of the car affects two hundred thousand drivers; precision in the factory was poor.',
  'The temperature of the room fell while the band lost momentum.',
  'Pruning roses in March is a matter of policy in this garden.',
  'A haiku about spring hung beside the sonnet and the opus for piano.',
  'The chemist chose a cleaning agent and a reducing agent for the task.',
  'The gardener saw a llama, an alpaca and a mamba in the zoo.',
  'The choir sang in harmony, with perfect alignment of the voices and the clapping.',
  'The circuit was closed after the race; the reward for the winner was a cake.',
  'The judge wanted more transparency in the policy of the court.',
  'The diffusion of the perfume through the hall took a minute.',
  'A gemini and a phoenix were painted on the ceiling; a muse whispered.',
  'The player gained recall of the match, the coach kept score, and the game went on.',
];

/** Texts of research, and what must be linked in them: the words of the text and the concept. */
const research: [text: string, ...expected: [quote: string, id: string][]][] = [
  ['Self-attention is costly; attention over long inputs needs memory.', ['attention', 'attention-mechanism']],
  [
    'Each layer of the neural network has attention heads, and attention is quadratic in length.',
    ['attention', 'attention-mechanism'],
  ],
  ['A transformer with 12 layers is a language model if trained on text.', ['transformer', 'transformer']],
  ['We train a transformer by gradient descent with self-attention.', ['transformer', 'transformer']],
  ['RLHF is one way to alignment; alignment of LLMs remains open.', ['alignment', 'ai-alignment']],
  ['An agent that calls an LLM plans its steps.', ['agent', 'ai-agent']],
  ['The language model predicts the next token; every token costs.', ['token', 'token']],
  ['The prompt tells the LLM what to do.', ['prompt', 'prompt']],
  ['A benchmark of 500 questions for LLMs shows that accuracy fell.', ['benchmark', 'benchmark']],
  ['The embedding is a vector of 512 numbers that the neural network makes.', ['embedding', 'embedding']],
  [
    'Distillation makes the language model smaller: a student learns from a teacher.',
    ['Distillation', 'knowledge-distillation'],
  ],
  ['Dropout is a regularization of neural networks.', ['Dropout', 'dropout']],
  ['Meta releases Llama with open weights; Llama is a language model.', ['Llama', 'llama']],
  ['An ablation of each component shows that reinforcement learning matters.', ['ablation', 'ablation-study']],
  ['An ablation shows what the baseline model gains in training.', ['ablation', 'ablation-study']],
  ['The policy learns by reinforcement learning from a reward.', ['policy', 'policy'], ['reward', 'reward-function']],
  ['The classifier has a precision of 90% and a recall of 80%.', ['recall', 'recall']],
  ['Pruning removes weights of a language model without loss.', ['Pruning', 'model-pruning']],
];

let known: Knowledge;
beforeAll(async () => {
  known = knowledgeOf((await readVocabulary()).entries);
});

const concepts = (text: string) =>
  annotate(text, known)
    .mentions.filter(({ type }) => type === 'CONCEPT')
    .map(({ quote, id }) => `${quote}=${id}`);

describe('words with an everyday sense', () => {
  it.each(everyday)('are left alone: %s', (text) => {
    expect(concepts(text)).toEqual([]);
  });

  it.each(research)('are linked in research: %s', (text, ...expected) => {
    expect(concepts(text)).toEqual(expect.arrayContaining(expected.map(([quote, id]) => `${quote}=concept/${id}`)));
  });
});
