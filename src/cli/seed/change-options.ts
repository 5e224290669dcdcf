import { type Command, Option } from 'commander';
import { databaseOption } from '../database.ts';
import { authorOf } from './author.ts';

export type Format = 'text' | 'json' | 'markdown';

/** How a plan is told. */
export interface PlanOptions {
  db: string;
  format: Format;
  color: boolean;
}

export interface ChangeOptions extends PlanOptions {
  message?: string;
  author?: string;
}

function formatOption(): Option {
  return new Option('--format <format>', 'text for people, json for programs, markdown for a pull request')
    .choices(['text', 'json', 'markdown'])
    .default('text');
}

export function withPlanOptions(command: Command): Command {
  return command
    .addOption(databaseOption())
    .addOption(formatOption())
    .option('--no-color', 'without colour, as in a pipe or with NO_COLOR set');
}

export function withChangeOptions(command: Command): Command {
  return withPlanOptions(
    command
      .option('--message <why>', 'why, for `seed log`')
      .option('--author <who>', 'who (without it: as git or the system knows you)'),
  );
}

/** Who makes the change, and why. */
export function changedBy({ author, message }: Pick<ChangeOptions, 'author' | 'message'>): {
  author: string | null;
  message: string | null;
} {
  return { author: authorOf(author), message: message ?? null };
}
