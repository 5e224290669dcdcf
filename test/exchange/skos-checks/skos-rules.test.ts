import { describe, expect, it } from 'vitest';
import { skosRules } from '../../../src/exchange/skos-checks/skos-rules.ts';
import { checkTurtle } from './check-turtle.ts';
import { labelFixtures } from './label-fixtures.ts';
import { relationFixtures } from './relation-fixtures.ts';
import { resourceFixtures } from './resource-fixtures.ts';

const fixtures = [...labelFixtures, ...relationFixtures, ...resourceFixtures];

it('has a bad and a good file for every rule that looks at statements', () => {
  const checked = skosRules.filter(({ check }) => check).map(({ id }) => id);
  expect(fixtures.map(({ rule }) => rule).sort()).toEqual(checked.sort());
});

describe.each(fixtures)('$rule', ({ rule, bad, finds, good }) => {
  const messagesOf = async (turtle: string) => {
    const told = await checkTurtle(turtle);
    return told.filter((each) => each.rule === rule).map(({ message }) => message);
  };

  it('finds what is wrong, each once', async () => {
    const messages = await messagesOf(bad);
    expect(messages).toEqual(finds.map((piece) => expect.stringContaining(piece)));
  });

  it('leaves in peace what only looks like it', async () => {
    expect(await messagesOf(good)).toEqual([]);
  });
});

it('gives every rule a name of its own, and says what to do', () => {
  expect(new Set(skosRules.map(({ id }) => id)).size).toBe(skosRules.length);
  for (const { title, why, advice } of skosRules)
    expect(Math.min(title.length, why.length, advice.length)).toBeGreaterThan(10);
});
