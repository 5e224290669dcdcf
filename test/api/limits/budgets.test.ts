import { expect, it } from 'vitest';
import { Budgets } from '../../../src/api/limits/budgets.ts';

it('fills a budget evenly, and lets a client begin as long as there is something left', () => {
  let now = 0;
  const budgets = new Budgets(
    (client) => (client === 'rich' ? 6000 : 600),
    () => now,
  );
  expect(budgets.left('a')).toEqual({ limit: 600, remaining: 600, fullIn: 0, someIn: 0 });
  budgets.take('a', 599);
  expect(budgets.left('a')).toMatchObject({ remaining: 1, someIn: 0 });
  // Dearer than what is left: it runs, and those that follow wait for it.
  budgets.take('a', 101);
  expect(budgets.left('a')).toMatchObject({ remaining: 0, someIn: 10_100, fullIn: 70_000 });
  expect(budgets.left('b').remaining).toBe(600);
  expect(budgets.left('rich').remaining).toBe(6000);
  now += 10_100;
  expect(budgets.left('a')).toMatchObject({ remaining: 1, someIn: 0 });
  now += 30_000;
  expect(budgets.left('a').remaining).toBe(301);
  budgets.take('a', -1000);
  expect(budgets.left('a').remaining).toBe(600);
});
