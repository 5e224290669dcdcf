import type { z } from 'zod';
import { didYouMean } from '../did-you-mean.ts';
import { quoted } from '../quoted.ts';
import { kindOf } from './kind-of.ts';
import type { Problem } from './problem.ts';
import type { SeedPath } from './seed-file.ts';

interface Source {
  /** What one such entry is called, and the fields that it may have. */
  one: string;
  fields: string[];
  given: Record<string, unknown>;
  file: string;
  at: SeedPath;
}

type Issue = z.core.$ZodIssue;

/** zod's findings on one entry, in a curator's words and with their places. */
export function shapeProblems(issues: Issue[], source: Source): Problem[] {
  return issues.flatMap((issue) =>
    wordings(issue, source).map(({ rule, steps, what }) => ({
      severity: 'error' as const,
      rule,
      file: source.file,
      at: [...source.at, ...steps],
      what: () => what,
    })),
  );
}

interface Wording {
  rule: string;
  steps: SeedPath;
  what: string;
}

function wordings(issue: Issue, { one, fields, given }: Source): Wording[] {
  const steps = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  const field = String(steps[0] ?? '');
  const value = steps.reduce<unknown>(
    (at, step) => (at as Record<string | number, unknown> | undefined)?.[step],
    given,
  );
  if (issue.code === 'unrecognized_keys') {
    if (steps.length > 0) {
      const what = (key: string) => `${field} has no field ${quoted(key)}`;
      return issue.keys.map((key) => ({ rule: 'unknown-field', steps: [...steps, key], what: what(key) }));
    }
    return issue.keys.map((key) => ({
      rule: 'unknown-field',
      steps: [key],
      what: `${a(one)} has no field ${quoted(key)}.${didYouMean(key, fields) || ` The fields are ${fields.join(', ')}.`}`,
    }));
  }
  if (steps.length === 1 && !Object.hasOwn(given, field)) {
    return [{ rule: 'missing-field', steps: [field], what: `this ${one} has no ${field}` }];
  }
  return [{ steps, ...fault(issue, field, value) }];
}

function fault(issue: Issue, field: string, value: unknown): { rule: string; what: string } {
  switch (issue.code) {
    case 'invalid_type':
      return { rule: 'wrong-type', what: `${field} must be ${wanted(issue.expected)}, but is ${kindOf(value)}` };
    case 'invalid_value': {
      const names = issue.values.map(String);
      const near = (typeof value === 'string' && didYouMean(value, names)) || '';
      return { rule: 'bad-value', what: `${field} is ${kindOf(value)}, not one of ${names.join(', ')}.${near}` };
    }
    case 'too_big':
    case 'too_small':
      return issue.origin === 'array' ? badCount(issue, field, value) : badNumber(issue, field, value);
    case 'invalid_key':
      return { rule: 'bad-value', what: `${field}: the key ${issue.issues[0]?.message ?? 'is not a label'}` };
    default:
      return {
        rule: 'bad-value',
        what: `${field} ${typeof value === 'string' ? quoted(value) : kindOf(value)} ${issue.message}`,
      };
  }
}

type Bound = Extract<Issue, { code: 'too_big' | 'too_small' }>;

function badCount(issue: Bound, field: string, value: unknown): { rule: string; what: string } {
  if (issue.code === 'too_small') return { rule: 'bad-value', what: `${field} has an empty list` };
  const count = Array.isArray(value) ? value.length : 0;
  return { rule: 'too-large', what: `${field} has ${count} members, and ${issue.maximum} are the limit` };
}

function badNumber(issue: Bound, field: string, value: unknown): { rule: string; what: string } {
  const bound = issue.code === 'too_big' ? `at most ${issue.maximum}` : `at least ${issue.minimum}`;
  return { rule: 'bad-value', what: `${field} must be ${bound}, but is ${kindOf(value)}` };
}

function wanted(expected: string): string {
  if (expected === 'array') return 'a list';
  if (expected === 'string') return 'text';
  if (expected === 'number' || expected === 'int') return 'a whole number';
  return 'a map';
}

function a(noun: string): string {
  return /^[aeiou]/.test(noun) ? `an ${noun}` : `a ${noun}`;
}
