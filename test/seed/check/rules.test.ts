import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { explain } from '../../../src/cli/seed/check-formats/explain.ts';
import { checkFolder } from '../../../src/seed/check/check-folder.ts';
import { fixFolder } from '../../../src/seed/check/fix-folder.ts';
import { rules } from '../../../src/seed/check/rules.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { type Example, writeExample } from './examples.ts';
import { linkExamples } from './link-examples.ts';
import { nameExamples } from './name-examples.ts';
import { readingExamples } from './reading-examples.ts';

/** For every rule: seeds that it finds fault with, and such as it leaves alone. */
const ruleExamples = { ...readingExamples, ...linkExamples, ...nameExamples };

const root = temporaryFolder('seed-rules');
let count = 0;

async function seedsOf(example: Example): Promise<string> {
  const folder = join(root, String(count++));
  await writeExample(folder, example);
  return folder;
}

async function found(example: Example) {
  return (await checkFolder(await seedsOf(example))).findings;
}

it('has examples for each rule, and for nothing else', () => {
  expect(Object.keys(ruleExamples).sort()).toEqual(rules.map(({ id }) => id).sort());
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
});

describe.each(rules)('$id', ({ id, severity, fix }) => {
  const { bad = [], good = [] } = ruleExamples[id] ?? {};

  it.each(bad.map((example, i) => [i, example] as const))(
    'finds bad example %i, with its place and advice',
    async (_, example) => {
      const own = (await found(example)).filter(({ rule }) => rule === id);
      expect(own.length).toBeGreaterThan(0);
      for (const finding of own) {
        expect(finding).toMatchObject({
          severity,
          message: expect.stringMatching(/\S/),
          suggestion: expect.stringMatching(/[.?]$/),
        });
        // A file that is not read has no lines.
        if (!['not-a-file', 'link', 'too-large'].includes(id)) expect(finding.line).toBeGreaterThan(0);
      }
    },
  );

  it.each(good.map((example, i) => [i, example] as const))('leaves good example %i alone', async (_, example) => {
    const findings = await found(example);
    expect(findings.filter(({ rule }) => rule === id)).toEqual([]);
    // An example that is refused for something else shows nothing.
    expect(findings.filter((finding) => finding.severity === 'error')).toEqual([]);
  });

  it.each(fix ? bad.map((example, i) => [i, example] as const) : [])(
    'is mended by --fix in bad example %i',
    async (_, example) => {
      const { findings, fixed } = await fixFolder(await seedsOf(example));
      expect(findings.filter(({ rule }) => rule === id)).toEqual([]);
      expect(fixed.map(({ rule }) => rule)).toContain(id);
    },
  );

  it('is explained', () => {
    const text = explain(id, 'text');
    expect(text).toContain(id);
    expect(text.split('\n').length).toBeGreaterThanOrEqual(5);
    expect(JSON.parse(explain(id, 'json'))).toMatchObject({ id, severity });
  });
});

it('knows every rule that a finding can have', async () => {
  const known = new Set(rules.map(({ id }) => id));
  const all = await Promise.all(Object.values(ruleExamples).flatMap(({ bad, good }) => [...bad, ...good].map(found)));
  expect(all.flat().filter(({ rule }) => !known.has(rule))).toEqual([]);
});

it('tells a misspelt rule from an unknown one', () => {
  expect(() => explain('orphn', 'text')).toThrow('Did you mean "orphan"?');
});
