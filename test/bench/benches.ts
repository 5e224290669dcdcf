import type { Bench } from './bench.ts';
import { text } from './text.ts';

/** Everything that is measured, in the order of printing. */
export const benches: Bench[] = [text];
