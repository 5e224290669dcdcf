import { definitions } from './definitions.ts';
import type { Task } from './task.ts';

/** Everything that is measured, in the order of the table. */
export const tasks: Task[] = [definitions];
