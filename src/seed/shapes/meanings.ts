/** What the words mean that a field can have for its value or its key: an editor shows it beside them. */
import type { conceptKinds, matchKinds, noteKinds } from '../../model.ts';

export const kindMeanings: Record<(typeof conceptKinds)[number], string> = {
  field: 'an area of research: AI alignment, computational neuroscience',
  theory: 'a body of theory, a hypothesis, a theorem: PAC learning, lottery ticket hypothesis',
  method: 'a way to build, train or run something: dropout, gradient descent',
  model: 'a trained model, or a family of them: GPT-4, diffusion model',
  architecture: 'how a model is put together, or a part of it: residual network, positional encoding',
  task: 'what a system is to do: image segmentation, speech translation',
  dataset: 'data to train on or to measure with, benchmarks too: Common Crawl, MMLU',
  metric: 'a number that says how well or how much: accuracy, Elo rating',
  phenomenon: 'something that is seen to happen: grokking, catastrophic forgetting',
  property: 'something that a model, its data or its training has: calibration, batch size',
  practice: 'how people go about their work: A/B testing, prompt engineering',
  tool: 'a program, a library or another thing to work with: CUDA, vector database',
};

export const noteMeanings: Record<(typeof noteKinds)[number], string> = {
  note: 'General remarks.',
  scopeNote: 'What the concept covers and what it leaves out, for example: [Not the attention of human readers.]',
  example: 'Examples of the concept.',
  editorialNote: 'Remarks for curators, for example: [Check the name when the paper is out.]',
  historyNote: 'How the meaning came to be what it is.',
  changeNote: 'What was changed in this entry, and why.',
};

export const matchMeanings: Record<(typeof matchKinds)[number], string> = {
  exactMatch: 'Addresses of the same concept elsewhere, for example: [https://example.org/terms/attention]',
  closeMatch: 'Addresses of concepts that are nearly the same.',
  broadMatch: 'Addresses of broader concepts elsewhere.',
  narrowMatch: 'Addresses of narrower concepts elsewhere.',
  relatedMatch: 'Addresses of related concepts elsewhere.',
};
