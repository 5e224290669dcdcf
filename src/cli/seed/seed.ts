import { Command } from 'commander';
import { checkCommand } from './check.ts';
import { schemaCommand } from './schema.ts';

const commands = [checkCommand, schemaCommand];

export function seedCommand(): Command {
  const seed = new Command('seed').description("the curator's loop: check, plan, apply, undo the vocabulary in YAML");
  for (const command of commands) {
    seed.addCommand(command().exitOverride().showHelpAfterError('(add --help for what it takes)'));
  }
  return seed;
}
