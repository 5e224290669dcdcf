import { abbreviations } from './abbreviations.ts';
import { calibration } from './calibration.ts';
import { concepts } from './concepts.ts';
import { coverage } from './coverage.ts';
import { crossReferences } from './cross-references.ts';
import { definitions } from './definitions.ts';
import { paperTitles } from './paper-titles.ts';
import { people } from './people.ts';
import { related } from './related/related.ts';
import { sameBrief } from './same-brief.ts';
import { stories } from './stories.ts';
import type { Task } from './task.ts';

/** Everything that is measured, in the order of the table. */
export const tasks: Task[] = [
  abbreviations,
  paperTitles,
  coverage,
  crossReferences,
  concepts,
  calibration,
  people,
  definitions,
  sameBrief,
  stories,
  related,
];
