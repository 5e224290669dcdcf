import { join } from 'node:path';
import { BriefgraphError } from '../../errors.ts';
import { applyFixes } from '../editing/apply-fixes.ts';
import { openSeed, writeSeed } from '../editing/seed-document.ts';
import type { SeedFix } from '../reading/problem.ts';
import { checkFolder, type SeedFinding, type SeedReport } from './check-folder.ts';

export interface FixedReport extends SeedReport {
  /** What was mended, as it was found. */
  fixed: SeedFinding[];
}

/** One fix can uncover another; each takes something away or sorts a list, so there is an end. */
const mostRounds = 20;

/** Mends what needs no judgement, round by round until nothing changes, and reports what is left. */
export async function fixFolder(path: string): Promise<FixedReport> {
  const fixed: SeedFinding[] = [];
  let report = await checkFolder(path);
  for (let round = 0; round < mostRounds; round += 1) {
    const mended = await fixOnce(report);
    if (mended.length === 0) break;
    const before = report;
    report = await checkFolder(path);
    const left = new Set(report.findings.map(sameFinding));
    fixed.push(
      ...before.findings.filter(
        (finding) => mended.includes(finding.file) && finding.fix && !left.has(sameFinding(finding)),
      ),
    );
  }
  return { ...report, fixed };
}

/** The files that it changed. */
async function fixOnce({ folder, findings }: SeedReport): Promise<string[]> {
  const mended: string[] = [];
  for (const [file, inFile] of Map.groupBy(findings, (finding) => finding.file)) {
    const fixes = inFile.flatMap(({ fix }): SeedFix[] => (fix ? [fix] : []));
    if (fixes.length === 0) continue;
    try {
      const document = await openSeed(join(folder, file));
      const text = applyFixes(document.path, document.text, fixes);
      if (text === document.text) continue;
      await writeSeed(document, text);
      mended.push(file);
    } catch (error) {
      // What the reader takes and an editor of bytes does not, such as UTF-16, is left: its findings stay in the report.
      if (!(error instanceof BriefgraphError)) throw error;
    }
  }
  return mended;
}

function sameFinding({ file, rule, message }: SeedFinding): string {
  return `${file}\n${rule}\n${message}`;
}
