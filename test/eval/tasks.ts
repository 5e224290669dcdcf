import { paperTitles } from './paper-titles.ts';
import type { Task } from './task.ts';

/** Everything that is measured, in the order of the table. */
export const tasks: Task[] = [paperTitles];
