import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { planMarkdown } from '../../../src/cli/seed/plan-markdown.ts';
import { reachSentence } from '../../../src/cli/seed/plan-sentences.ts';
import { planText } from '../../../src/cli/seed/plan-text.ts';
import type { GraphEngine } from '../../../src/graph/engine.ts';
import { readRejected } from '../../../src/load/applied-vocabulary.ts';
import { applySeeds } from '../../../src/pipeline/seed/apply.ts';
import { planSeeds } from '../../../src/pipeline/seed/plan.ts';
import type { SeedPlan } from '../../../src/pipeline/seed/plan-of.ts';
import { undoSeeds } from '../../../src/pipeline/seed/undo.ts';
import { vocabularyFor } from '../../../src/pipeline/vocabulary.ts';
import { dumped } from './graph-places.ts';
import { by, seeds, smallGraph, start } from './small-graph.ts';

let graph: GraphEngine;
beforeEach(async () => {
  graph = await smallGraph();
});
afterEach(() => graph.close());

const apply = (text: string) => applySeeds(graph, seeds(text), { by });
const plan = (text: string) => planSeeds(graph, seeds(text));
const told = ({ reach }: SeedPlan) => reach.groups.map((group) => reachSentence(group, 'will'));

describe('a plan tells', () => {
  it('what a new label will link, in mentions and briefs', async () => {
    await apply(start);
    const changed = start.replace('parametrization }', 'parametrization, altLabels: [muP] }');
    const all = await plan(changed);
    expect(told(all)).toEqual([
      'new label "muP": 3 mentions in 2 briefs will link to mu-parameterization (maximal update parametrization)',
    ]);
    expect(all.entities.changed).toEqual([
      {
        id: 'concept/mu-parameterization',
        label: 'maximal update parametrization',
        fields: [{ field: 'altLabels', added: ['muP'], removed: [] }],
      },
    ]);
    expect(all.reach).toMatchObject({ gained: 3, lost: 0, moved: 0, briefs: 2 });
  });

  it('what loses its label, and which ids lead nowhere then', async () => {
    await apply(start);
    const all = await plan(start.replace(/.*kernel-machine.*\n/, ''));
    expect(told(all)).toEqual(['removed: 2 mentions in 2 briefs will no longer link to kernel-machine']);
    expect(all.vanishing).toEqual([{ id: 'concept/kernel-machine', label: 'kernel machine' }]);
    expect(planText(all, { tense: 'will', color: false })).toContain(
      'ids are for ever: add `replacedBy` or `deprecated`',
    );
  });

  it('a new id as a new id, with all that moves there, and nothing vanishes', async () => {
    await apply(start);
    const all = await plan(
      start
        .replace('id: kernel-machine', 'id: kernel-method')
        .replace('people:', '  - { id: kernel-machine, replacedBy: kernel-method }\npeople:'),
    );
    expect(all.entities.renamed).toMatchObject([
      { from: { id: 'concept/kernel-machine' }, to: { id: 'concept/kernel-method' } },
    ]);
    expect(all.entities).toMatchObject({ added: [], removed: [], changed: [] });
    expect(told(all)).toEqual([
      'renamed: 2 mentions in 2 briefs will move from kernel-machine to kernel-method (kernel machine)',
    ]);
    expect(all.vanishing).toEqual([]);
  });

  it('a merger', async () => {
    await apply(start);
    const all = await plan(
      start.replace('prefLabel: kernel machine', 'prefLabel: kernel machine, replacedBy: mu-parameterization'),
    );
    expect(all.entities.merged).toMatchObject([
      { from: [{ id: 'concept/kernel-machine' }], into: { id: 'concept/mu-parameterization' } },
    ]);
    expect(told(all)).toEqual([
      'merged: 2 mentions in 2 briefs will move from kernel-machine to mu-parameterization (maximal update parametrization)',
    ]);
  });

  it('a split, and the places that nobody can decide then', async () => {
    await apply(start);
    const all = await plan(
      start.replace(
        '  - { id: kernel-machine, prefLabel: kernel machine }',
        `  - { id: kernel-machine, prefLabel: kernel machine, replacedBy: [radio-kernel, model-kernel] }
  - { id: radio-kernel, prefLabel: radio kernel, altLabels: [kernel machine], onlyWith: { kernel machine: [spectrum] } }
  - { id: model-kernel, prefLabel: model kernel, altLabels: [kernel machine], onlyWith: { kernel machine: [regression] } }`,
      ),
    );
    expect(all.entities.split).toMatchObject([
      {
        from: { id: 'concept/kernel-machine' },
        into: [{ id: 'concept/model-kernel' }, { id: 'concept/radio-kernel' }],
      },
    ]);
    expect(told(all).toSorted()).toEqual([
      'split: 1 mention in 1 brief will move from kernel-machine to radio-kernel',
      'split: 1 mention in 1 brief will no longer link to kernel-machine',
    ]);
    expect(all.reach.undecided).toMatchObject([
      {
        brief: 'brief/daily/brief-number-2',
        quote: 'kernel machine',
        was: { id: 'concept/kernel-machine' },
        cause: 'SPLIT',
      },
    ]);
    expect(planText(all, { tense: 'will', color: false })).toContain('? brief/daily/brief-number-2');
  });

  it('what is given up, and why', async () => {
    await apply(start);
    const all = await plan(
      start.replace('prefLabel: kernel machine', 'prefLabel: kernel machine, deprecated: too vague'),
    );
    expect(all.entities.deprecated).toMatchObject([{ id: 'concept/kernel-machine', why: 'too vague' }]);
    expect(told(all)).toEqual(['deprecated: 2 mentions in 2 briefs will no longer link to kernel-machine']);
  });

  it('authors who come and go', async () => {
    await apply(start);
    const all = await plan(start.replace('authors: [ann-lee]', 'year: 2026'));
    expect(all.edges).toEqual([{ type: 'AUTHORED', from: 'person/ann-lee', to: 'paper/kernels', change: 'REMOVED' }]);
    expect(planText(all, { tense: 'will', color: false })).toContain(
      'person ann-lee is no author of paper kernels (All About Kernels and More) any more',
    );
  });

  it('of the same seeds nothing', async () => {
    await apply(start);
    expect((await plan(start)).changes).toBe(false);
  });
});

it('a plan for a pull request stays short whatever the change, and calls nobody', async () => {
  const many = Array.from(
    { length: 6000 },
    (_, n) => `  - { id: c${n}, prefLabel: "@team <b>label</b> | number ${n}" }`,
  );
  const all = await planSeeds(graph, seeds(`concepts:\n${many.join('\n')}\n`));
  const text = planMarkdown(all, 'will');
  expect(text.length).toBeLessThan(60_000);
  expect(text).not.toMatch(/@team|<b>/);
  expect(text).toMatch(/… and [\d,]+ more/);
});

it('the same seeds again are no change, and rejections are kept with the graph', async () => {
  const turnedDown = `${start}rejected:\n  - { id: term/widget, reason: a toy }\n`;
  expect((await apply(turnedDown))?.number).toBe(1);
  const version = await graph.read('read/version');
  expect(await apply(turnedDown)).toBeNull();
  expect(await graph.read('read/version')).toEqual(version);
  expect(await readRejected(graph.read.bind(graph))).toEqual([{ id: 'term/widget', reason: 'a toy' }]);
  await undoSeeds(graph, { by });
  expect(await readRejected(graph.read.bind(graph))).toEqual([]);
});

it('a shipped vocabulary that was taken back does not come again by itself', async () => {
  const before = await dumped(graph);
  expect(await vocabularyFor(graph)).not.toBeNull();
  await applySeeds(graph, seeds(start, true), { by });
  expect(await vocabularyFor(graph)).not.toBeNull();
  await undoSeeds(graph, { by });
  expect(await dumped(graph)).toEqual(before);
  expect(await vocabularyFor(graph)).toBeNull();
  await expect(undoSeeds(graph, { by })).rejects.toThrow('no change of the vocabulary to take back');
});
