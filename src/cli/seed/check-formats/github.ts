import type { SeedFinding } from '../../../seed/check/check-folder.ts';
import type { FixedReport } from '../../../seed/check/fix-folder.ts';
import { ruleOf } from './all-rules.ts';

const commands = { error: 'error', warning: 'warning', note: 'notice' };
const weight = { error: 0, warning: 1, note: 2 };

/** Workflow commands, which GitHub shows beside the lines of a pull request: the worst first, for it shows ten of a kind. */
export function githubFormat({ findings }: FixedReport): string {
  const sorted = findings.toSorted((a, b) => weight[a.severity] - weight[b.severity]);
  return sorted.map(command).join('\n');
}

function command({ severity, rule, file, line, column, message, suggestion, also }: SeedFinding): string {
  const place = line > 0 ? { line, col: column } : {};
  const title = `${ruleOf.get(rule)?.title ?? rule} (${rule})`;
  const properties = Object.entries({ file, ...place, title }).map(
    ([key, value]) => `${key}=${property(String(value))}`,
  );
  const other = also ? ` The other is at ${also.file}:${also.line}.` : '';
  return `::${commands[severity]} ${properties.join(',')}::${data(`${message}${other}\n${suggestion}`.trim())}`;
}

/** Line ends would end the command, and per cent signs begin an escape. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** Colons and commas part properties. */
function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
