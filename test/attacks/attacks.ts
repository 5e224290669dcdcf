import type { Attack } from './attack.ts';
import { hostileInputs } from './inputs.ts';
import { hostileQueries } from './queries.ts';
import { hostileWire } from './wire.ts';

/** All of them. */
export const attacks: readonly Attack[] = [...hostileQueries, ...hostileInputs, ...hostileWire];
