import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { planText } from '../../../src/cli/seed/plan-text.ts';
import type { GraphEngine } from '../../../src/graph/engine.ts';
import { applySeeds } from '../../../src/pipeline/seed/apply.ts';
import { planSeeds } from '../../../src/pipeline/seed/plan.ts';
import { undoSeeds } from '../../../src/pipeline/seed/undo.ts';
import { dumped } from './graph-places.ts';
import { by, seeds, smallGraph, start } from './small-graph.ts';

let graph: GraphEngine;
beforeEach(async () => {
  graph = await smallGraph();
});
afterEach(() => graph.close());

const apply = (text: string) => applySeeds(graph, seeds(text), { by });
const plan = (text: string) => planSeeds(graph, seeds(text));

describe('of what was there before, a plan tells', () => {
  it('the loss of an id, which apply refuses where ids are to be kept, and then nothing is changed', async () => {
    const renamed = start
      .replace('id: kernel-machine', 'id: kernel-method')
      .replace('people:', '  - { id: kernel-machine, replacedBy: kernel-method }\npeople:');
    await apply(renamed);
    const before = [await dumped(graph), await graph.read('read/version')];
    // Somebody tidies the line away that leads the old id on.
    const tidied = seeds(renamed.replace(/.*replacedBy.*\n/, ''));
    expect((await planSeeds(graph, tidied)).vanishing).toMatchObject([{ id: 'concept/kernel-machine' }]);
    await expect(applySeeds(graph, tidied, { by, keepIds: true })).rejects.toThrow(
      '"concept/kernel-machine" would lead nowhere',
    );
    expect([await dumped(graph), await graph.read('read/version')]).toEqual(before);
    expect((await applySeeds(graph, tidied, { by }))?.number).toBe(2);
  });

  it('what is taken back as taken back', async () => {
    const lines = async (text: string) => planText(await plan(text), { tense: 'will', color: false });
    const renamed = start
      .replace('id: kernel-machine', 'id: kernel-method')
      .replace('people:', '  - { id: kernel-machine, replacedBy: kernel-method }\npeople:');
    await apply(renamed);
    const back = await lines(start);
    expect(back).toContain('  > renamed kernel-method (kernel machine) back to kernel-machine');
    expect(back).toContain(
      'renamed: 2 mentions in 2 briefs will move from kernel-method (kernel machine) to kernel-machine',
    );
    expect(back).toContain('kernel-method (kernel machine) leads nowhere any more');
    expect(back).not.toMatch(/ (?:added|removed) |leads to nothing else/);
    await undoSeeds(graph, { by });
    const merged = start.replace(
      'prefLabel: kernel machine',
      'prefLabel: kernel machine, replacedBy: mu-parameterization',
    );
    await apply(merged);
    await apply(start);
    await undoSeeds(graph, { by });
    const apart = await lines(start);
    expect(apart).toContain('kernel-machine apart from mu-parameterization (maximal update parametrization) again');
    expect(apart).toContain('apart again: 2 mentions in 2 briefs will move from mu-parameterization');
    const split = start.replace(
      'prefLabel: kernel machine }',
      'prefLabel: kernel machine, replacedBy: [one, two] }\n  - { id: one, prefLabel: one, onlyWith: { kernel machine: [spectrum] } }\n  - { id: two, prefLabel: two }',
    );
    await apply(split);
    const joined = await lines(start);
    expect(joined).toContain('joined one and two into kernel-machine again');
    expect(joined).toContain('joined again: ');
  });

  it('where a long definition differs, and not how it begins', async () => {
    const long = 'The kernel of a long matter that goes on and on in very many words and '.repeat(4);
    const written = (end: string) => start.replace('kernel machine }', `kernel machine, definition: ${long}${end} }`);
    await apply(written('ends well.'));
    const text = planText(await plan(written('ends badly.')), { tense: 'will', color: false });
    expect(text).toMatch(/definition: "… [^"]*ends well\." → "… [^"]*ends badly\."/);
  });
});
