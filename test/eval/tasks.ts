import { coverage } from './coverage.ts';
import { crossReferences } from './cross-references.ts';
import type { Task } from './task.ts';

/** Everything that is measured, in the order of the table. */
export const tasks: Task[] = [crossReferences, coverage];
