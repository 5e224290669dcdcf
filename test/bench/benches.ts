import type { Bench } from './bench.ts';
import { hostile } from './hostile.ts';
import { memory } from './memory.ts';
import { questionsBench } from './questions/questions.ts';
import { seed } from './seed.ts';
import { text } from './text.ts';
import { vocabulary } from './vocabulary.ts';

/** Everything that is measured, in the order of printing. */
export const benches: Bench[] = [text, hostile, memory, seed, vocabulary, questionsBench];
