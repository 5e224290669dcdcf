import { Command } from 'commander';
import { acceptCommand } from './accept.ts';
import { applyCommand } from './apply.ts';
import { checkCommand } from './check.ts';
import { exportCommand } from './export.ts';
import { importCommand } from './import.ts';
import { logCommand } from './log.ts';
import { planCommand } from './plan.ts';
import { rejectCommand } from './reject.ts';
import { schemaCommand } from './schema.ts';
import { suggestCommand } from './suggest.ts';
import { undoCommand } from './undo.ts';

const commands = [
  checkCommand,
  planCommand,
  applyCommand,
  undoCommand,
  logCommand,
  suggestCommand,
  acceptCommand,
  rejectCommand,
  importCommand,
  exportCommand,
  schemaCommand,
];

export function seedCommand(): Command {
  const seed = new Command('seed').description(
    "the curator's loop: check, plan, apply, undo, import, export the vocabulary in YAML",
  );
  for (const command of commands) {
    seed.addCommand(command().exitOverride().showHelpAfterError('(add --help for what it takes)'));
  }
  return seed;
}
