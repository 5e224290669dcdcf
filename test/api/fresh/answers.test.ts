import { expect, it } from 'vitest';
import { type Answer, Answers } from '../../../src/api/fresh/answers.ts';

const answer = (bytes: number, whole = true): Answer => ({
  ...{ status: 200, headers: {}, requestId: 'x', whole },
  body: Buffer.alloc(bytes),
});

it('keeps so many bytes, those that were asked for last', async () => {
  const answers = new Answers(100_000);
  const made: string[] = [];
  const ask = (question: string, bytes: number) =>
    answers.get('stamp', question, async () => {
      made.push(question);
      return answer(bytes);
    });
  for (let number = 0; number < 100; number += 1) {
    await ask(`question ${number}`, 9000);
    await ask('often', 9000);
  }
  made.length = 0;
  for (const question of ['often', 'question 99', 'question 1']) await ask(question, 9000);
  expect(made).toEqual(['question 1']);
  for (let times = 0; times < 2; times += 1) await ask('too long to keep', 200_000);
  await ask('often', 9000);
  expect(made).toEqual(['question 1', 'too long to keep', 'too long to keep']);
});

it('keeps nothing of a graph as it was before', async () => {
  const answers = new Answers(100_000);
  const slow = Promise.withResolvers<Answer>();
  const old = answers.get('old', 'question', () => slow.promise);
  const now = answer(1);
  expect(await answers.get('new', 'question', async () => now)).toBe(now);
  slow.resolve(answer(2));
  await old;
  expect(await answers.get('new', 'question', async () => answer(3))).toBe(now);
  const back = answer(4);
  expect(await answers.get('old', 'question', async () => back)).toBe(back);
});

it('asks again after a failure', async () => {
  const answers = new Answers(100_000);
  const fail = () => Promise.reject(new Error('down'));
  await expect(answers.get('stamp', 'question', fail)).rejects.toThrow('down');
  expect((await answers.get('stamp', 'question', async () => answer(1, false))).whole).toBe(false);
  expect((await answers.get('stamp', 'question', async () => answer(1))).whole).toBe(true);
});
