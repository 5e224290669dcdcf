import { abbreviations } from './abbreviations.ts';
import { coverage } from './coverage.ts';
import { crossReferences } from './cross-references.ts';
import { sameBrief } from './same-brief.ts';
import { stories } from './stories.ts';
import type { Task } from './task.ts';

/** Everything that is measured, in the order of the table. */
export const tasks: Task[] = [abbreviations, coverage, crossReferences, sameBrief, stories];
