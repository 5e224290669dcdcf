import type { SeedFinding } from '../../../seed/check/check-folder.ts';
import type { Severity } from '../../../seed/reading/problem.ts';

export function severityCounts(findings: SeedFinding[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, note: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}
