import type { SeedFinding } from '../../../seed/check/check-folder.ts';
import type { FixedReport } from '../../../seed/check/fix-folder.ts';
import { severityCounts } from './severity-counts.ts';

/**
 * One document: `{files, entries, errors, warnings, notes, findings, fixed}`. A finding is `{file, line, column, rule,
 * severity, message, suggestion, also, fixable}`; lines and columns count from 1, and are null for a file as a whole;
 * `also` is a second place, `{file, line, column}` or null. What `--fix` has mended is in `fixed`, in the same form.
 */
export function jsonFormat({ findings, fixed, files, entries }: FixedReport): string {
  const { error: errors, warning: warnings, note: notes } = severityCounts(findings);
  const document = { files, entries, errors, warnings, notes, findings: findings.map(row), fixed: fixed.map(row) };
  return JSON.stringify(document, null, 2);
}

function row({ file, line, column, rule, severity, message, suggestion, also, fix }: SeedFinding) {
  const place = { file, line: line || null, column: column || null };
  const other = also && { file: also.file, line: also.line || null, column: also.column || null };
  return { ...place, rule, severity, message, suggestion, also: other, fixable: fix !== null };
}
