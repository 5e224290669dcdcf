import { comparePlaces, type Place, placesOf } from '../reading/places.ts';
import { type Problem, type SeedFix, type Severity, type Spot, visible } from '../reading/problem.ts';
import type { Entries } from '../reading/read-entries.ts';
import type { SeedFile } from '../reading/seed-file.ts';
import { readSeedFiles } from '../reading/seed-files.ts';
import { withPlainLines } from '../reading/with-plain-lines.ts';
import { listNames } from '../shapes/shapes.ts';
import { checkSeeds } from './check-seeds.ts';
import { ruleOf } from './rules.ts';

/** Something wrong with seeds, with its place and in words. */
export interface SeedFinding extends Place {
  rule: string;
  severity: Severity;
  message: string;
  suggestion: string;
  /** A second place that has to do with it. */
  also: Place | null;
  /** What `--fix` would do about it. */
  fix: SeedFix | null;
}

export interface SeedReport {
  /** Goes before the files' paths, as the user named it. */
  folder: string;
  files: number;
  entries: number;
  /** Sorted by place. */
  findings: SeedFinding[];
}

/** Everything that can be said of the seeds at a path. Throws NOT_FOUND. */
export async function checkFolder(path: string): Promise<SeedReport> {
  const { files, folder, problems } = await readSeedFiles(path);
  const unread = new Set(problems.map(({ file }) => file));
  const plain = files.map(withPlainLines);
  const checked = checkSeeds(plain, { unread });
  const all = [...problems, ...checked.problems];
  const findings = findingsIn(all, plain, (rule) => ruleOf.get(rule)?.advice ?? '');
  return { folder, files: files.length, entries: countOf(checked.entries), findings };
}

/** Problems in words, sorted by place. */
export function findingsIn(problems: Problem[], files: SeedFile[], advice: (rule: string) => string): SeedFinding[] {
  const placeOf = placesOf(problems, files);
  return problems.map((problem) => inWords(problem, placeOf, advice(problem.rule))).sort(comparePlaces);
}

const question = /^(.*?)\s*(Did you mean .*\?)$/su;

function inWords(problem: Problem, placeOf: (spot: Spot) => Place, advice: string): SeedFinding {
  const { rule, severity, what, also, fix } = problem;
  const sentence = visible(what());
  const [, message = sentence, near] = question.exec(sentence) ?? [];
  return {
    ...placeOf(problem),
    rule,
    severity,
    message,
    suggestion: near ?? advice,
    also: also ? placeOf(also) : null,
    fix: fix ?? null,
  };
}

function countOf(entries: Entries): number {
  return listNames.reduce((sum, list) => sum + entries[list].length + entries.replaced[list].length, 0);
}
