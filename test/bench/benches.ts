import { attacks } from './attacks/attacks.ts';
import type { Bench } from './bench.ts';
import { fresh } from './fresh.ts';
import { hostile } from './hostile.ts';
import { ingest } from './ingest/ingest.ts';
import { memory } from './memory.ts';
import { questionsBench } from './questions/questions.ts';
import { scale } from './scale/scale.ts';
import { search } from './search/search.ts';
import { seed } from './seed.ts';
import { soak } from './soak/soak.ts';
import { start } from './start/start.ts';
import { text } from './text.ts';
import { trends } from './trends.ts';
import { vocabulary } from './vocabulary.ts';

/** Everything that is measured, in the order of printing. */
export const benches: Bench[] = [
  text,
  hostile,
  fresh,
  memory,
  seed,
  vocabulary,
  questionsBench,
  start,
  ingest,
  scale,
  search,
  trends,
  soak,
  attacks,
];
