import type { Bench } from './bench.ts';
import { fresh } from './fresh.ts';
import { hostile } from './hostile.ts';
import { memory } from './memory.ts';
import { seed } from './seed.ts';
import { text } from './text.ts';
import { vocabulary } from './vocabulary.ts';

/** Everything that is measured, in the order of printing. */
export const benches: Bench[] = [text, hostile, fresh, memory, seed, vocabulary];
