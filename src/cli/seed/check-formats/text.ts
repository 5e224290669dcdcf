import type { SeedFinding } from '../../../seed/check/check-folder.ts';
import type { FixedReport } from '../../../seed/check/fix-folder.ts';
import { placeText } from '../../../seed/reading/places.ts';
import { counted, plain } from '../../terminal.ts';
import { severityCounts } from './severity-counts.ts';

/** Of one rule: a vocabulary from elsewhere has ten thousand concepts without a definition, and three errors. */
const mostOfOneRule = 50;

/** A line each, as compilers write them, and a sum. */
export function textFormat({ findings, fixed, files, entries }: FixedReport, { all }: { all: boolean }): string {
  const shown = all ? findings : fewOfEach(findings);
  const lines = [
    ...fixed.map((finding) => `${placeText(finding)} fixed ${finding.rule}: ${finding.message}`),
    ...shown.map(findingLine),
    ...leftOut(findings, shown),
    sumLine(findings, files, entries),
  ];
  const fixable = findings.filter(({ fix }) => fix !== null).length;
  if (fixed.length > 0) lines.push(`${counted(fixed.length, 'finding')} fixed`);
  else if (fixable > 0) lines.push(`--fix can mend ${fixable} of them; --explain RULE tells why there is a rule`);
  return lines.map(plain).join('\n');
}

function findingLine(finding: SeedFinding): string {
  const { severity, rule, message, suggestion, also } = finding;
  const other = also ? ` The other is at ${placeText(also)}.` : '';
  return `${placeText(finding)} ${severity} ${rule}: ${message.replace(/(?<![.?!…])$/, '.')}${other} ${suggestion}`.trimEnd();
}

function fewOfEach(findings: SeedFinding[]): SeedFinding[] {
  const seen = new Map<string, number>();
  return findings.filter(({ rule }) => {
    const count = (seen.get(rule) ?? 0) + 1;
    seen.set(rule, count);
    return count <= mostOfOneRule;
  });
}

function leftOut(findings: SeedFinding[], shown: SeedFinding[]): string[] {
  const told = Map.groupBy(shown, ({ rule }) => rule);
  return [...Map.groupBy(findings, ({ rule }) => rule)].flatMap(([rule, all]) => {
    const more = all.length - (told.get(rule)?.length ?? 0);
    return more > 0 ? [`… and ${more} more of ${rule} (--all shows them)`] : [];
  });
}

function sumLine(findings: SeedFinding[], files: number, entries: number): string {
  const { error: errors, warning: warnings, note: notes } = severityCounts(findings);
  const read =
    files === 0 ? 'there are no seeds here' : `${counted(entries, 'entry', 'entries')} in ${counted(files, 'file')}`;
  const found = [
    errors === 0 ? 'no errors' : counted(errors, 'error'),
    ...(warnings > 0 ? [counted(warnings, 'warning')] : []),
    ...(notes > 0 ? [counted(notes, 'note')] : []),
  ];
  return `${read}: ${found.join(', ')}`;
}
