import { isAbsolute, relative, resolve, sep } from 'node:path';
import type { SeedFinding } from '../../../seed/check/check-folder.ts';
import type { FixedReport } from '../../../seed/check/fix-folder.ts';

/** A report whose files are named from the folder in which the command was started, with `/`. */
export function inWorkingFolder(report: FixedReport, cwd: string): FixedReport {
  const named = new Map<string, string>();
  const nameOf = (file: string) => {
    const known = named.get(file) ?? nameFrom(cwd, report.folder + file);
    named.set(file, known);
    return known;
  };
  const placed = (finding: SeedFinding): SeedFinding => ({
    ...finding,
    file: nameOf(finding.file),
    also: finding.also && { ...finding.also, file: nameOf(finding.also.file) },
  });
  return { ...report, findings: report.findings.map(placed), fixed: report.fixed.map(placed) };
}

function nameFrom(cwd: string, file: string): string {
  const from = relative(cwd, resolve(cwd, file));
  const outside = from.startsWith('..') || isAbsolute(from);
  return (outside ? file : from).split(sep).join('/');
}
