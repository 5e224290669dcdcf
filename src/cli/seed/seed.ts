import { Command } from 'commander';
import { applyCommand } from './apply.ts';
import { checkCommand } from './check.ts';
import { exportCommand } from './export.ts';
import { importCommand } from './import.ts';
import { logCommand } from './log.ts';
import { planCommand } from './plan.ts';
import { undoCommand } from './undo.ts';

const commands = [checkCommand, planCommand, applyCommand, undoCommand, logCommand, importCommand, exportCommand];

export function seedCommand(): Command {
  const seed = new Command('seed').description(
    "the curator's loop: check, plan, apply, undo, import, export the vocabulary in YAML",
  );
  for (const command of commands) {
    seed.addCommand(command().exitOverride().showHelpAfterError('(add --help for what it takes)'));
  }
  return seed;
}
