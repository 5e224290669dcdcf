/** The sample briefs in seed/briefs/, as far as they can be judged before they are parsed. */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import type { Capture } from '../../src/model.ts';
import { readCaptures } from '../../src/read/read-captures.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, 'seed/briefs');

async function samples(): Promise<Capture[]> {
  const captures: Capture[] = [];
  const refuse = (error: Error) => {
    throw error;
  };
  for await (const capture of readCaptures([folder], { onRefused: refuse })) captures.push(capture);
  return captures;
}

const filesNaming = (captures: Capture[], title: string) =>
  new Set(captures.filter(({ content }) => content.includes(title)).map(({ name }) => name));

it('are a dozen or more, none refused', async () => {
  expect((await samples()).length).toBeGreaterThanOrEqual(17);
});

it('say when they were captured, so that no date depends on a file’s time', async () => {
  for (const { location, capturedAt } of await samples()) {
    const [file = ''] = location.split('#');
    const written = readFileSync(file, 'utf8').match(/capturedAt"?: ?"?(2026-[\dT:-]+Z)/g) ?? [];
    const times = written.map((line) => Date.parse(line.slice(line.indexOf('2026'))));
    expect(times, basename(file)).toContain(Date.parse(capturedAt));
  }
});

it.each([
  'There Will Be a Scientific Theory of Deep Learning',
  'Attention Is All You Need',
  'Tensor Programs V: Tuning Large Neural Networks via Zero-Shot Hyperparameter Transfer',
])('speak of "%s" at least three times', async (title) => {
  expect(filesNaming(await samples(), title).size).toBeGreaterThanOrEqual(3);
});

it('retell no sentence of one another', async () => {
  const seen = new Map<string, string>();
  for (const { name, content } of await samples()) {
    for (const line of content.split('\n')) {
      const sentence = line.replace(/^[\s•-]+/, '');
      if (sentence.split(' ').length < 12 || /^(?:Editorial summary|## The most)/.test(sentence)) continue;
      expect(seen.get(sentence), sentence).toBeUndefined();
      seen.set(sentence, name);
    }
  }
});
