import { describe, expect, it } from 'vitest';
import { engines } from '../engines.ts';
import { askSample } from './ask-sample.ts';

const path = `query ($from: ID!, $to: ID!) { path(from: $from, to: $to) { length steps {
  from { id } relation forward to { id } source evidence { quote brief { id } }
} } }`;
const paths = `query ($from: ID!, $to: ID!, $first: Int) { paths(from: $from, to: $to, first: $first) { length steps {
  from { id } to { id } relation source evidence { quote }
} } }`;

interface Found {
  to: { id: string };
  relation: string;
  source: string | null;
  evidence: unknown[];
}

/** What each engine finds. */
const seen: string[] = [];

describe.each(engines)('%s', (_name, url) => {
  const ask = askSample(url);

  it('goes from an author to a concept that another brief mentions, with the evidence of each step', async () => {
    const { data } = await ask(path, { from: 'person/ada-example', to: 'concept/edge-of-stability' });
    const told = 'brief/morning-brief/flat-valleys';
    const other = 'brief/morning-brief/optimizers-at-work';
    const step = (from: string, relation: string, forward: boolean, to: string, quote: string, brief: string) => ({
      from: { id: from },
      relation,
      forward,
      to: { id: to },
      source: null,
      evidence: [{ quote, brief: { id: brief } }],
    });
    expect(data.path).toEqual({
      length: 4,
      steps: [
        step('person/ada-example', 'MENTIONS', false, told, 'Ada Example', told),
        step(told, 'MENTIONS', true, 'concept/optimizer', 'optimizer', told),
        step('concept/optimizer', 'MENTIONS', false, other, 'optimizer', other),
        step(other, 'MENTIONS', true, 'concept/edge-of-stability', 'edge of stability', other),
      ],
    });
  });

  it('goes over what curators know', async () => {
    const { data } = await ask(path, { from: 'concept/adaptive-optimizer', to: 'concept/loss-landscape' });
    expect(data.path.steps).toEqual([
      {
        from: { id: 'concept/adaptive-optimizer' },
        relation: 'BROADER',
        forward: true,
        to: { id: 'concept/optimizer' },
        source: 'concepts.yaml',
        evidence: [],
      },
      {
        from: { id: 'concept/optimizer' },
        relation: 'RELATED',
        forward: false,
        to: { id: 'concept/loss-landscape' },
        source: 'concepts.yaml',
        evidence: [],
      },
    ]);
  });

  it('is empty to oneself, by whatever id, and null where there is no way', async () => {
    const same = { from: 'brief/unknown/flat-valleys', to: 'brief/morning-brief/flat-valleys' };
    expect((await ask(path, same)).data.path).toEqual({ length: 0, steps: [] });
    expect((await ask(path, { from: 'concept/optimizer', to: 'concept/jaguar-model' })).data.path).toBeNull();
  });

  it('never leads over a candidate', async () => {
    const { data } = await ask(path, { from: 'concept/basin-width', to: 'concept/sharpness' });
    expect(data.path.length).toBe(2);
    expect(data.path.steps.map(({ to }: { to: { id: string } }) => to.id)).not.toContain('concept/basin-width');
  });

  it('starts where an earlier id leads, and nowhere where that is several', async () => {
    const { data } = await ask(path, { from: 'person/a-example', to: 'concept/optimiser' });
    expect([data.path.steps[0].from.id, data.path.steps.at(-1).to.id]).toEqual([
      'person/ada-example',
      'concept/optimizer',
    ]);
    const { errors } = await ask(path, { from: 'concept/learning-rule', to: 'concept/sharpness' });
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'AMBIGUOUS',
      candidates: [{ id: 'concept/adaptive-optimizer' }, { id: 'concept/optimizer' }],
    });
  });

  it('finds several, the shortest first, each once, with what tells of each step', async () => {
    const { data, errors } = await ask(paths, { from: 'person/a-example', to: 'concept/optimizer', first: 20 });
    expect(errors).toBeUndefined();
    const found: { length: number; steps: Found[] }[] = data.paths;
    expect(found.length).toBeGreaterThan(3);
    const lengths = found.map(({ length }) => length);
    expect(lengths).toEqual(lengths.toSorted());
    expect(new Set(found.map(({ steps }) => steps.map(({ to }) => to.id).join(' '))).size).toBe(found.length);
    for (const { length, steps } of found) {
      expect(steps).toHaveLength(length);
      for (const { relation, evidence, source } of steps) {
        const isOfBrief = relation === 'COVERS' || relation === 'MENTIONS';
        expect([relation, evidence.length > 0, source === null]).toEqual([relation, isOfBrief, isOfBrief]);
      }
    }
    expect(found.flatMap(({ steps }) => steps).map(({ relation }) => relation)).toContain('AUTHORED');
    const few = await ask(paths, { from: 'person/ada-example', to: 'concept/optimizer', first: 2 });
    expect(few.data.paths).toEqual(found.slice(0, 2));
    const only = await ask(path, { from: 'person/ada-example', to: 'concept/optimizer' });
    expect(only.data.path.steps).toMatchObject(found[0]?.steps as Found[]);
  });

  it('finds the same on every engine', async () => {
    const { data } = await ask(paths, { from: 'outlet/evening-review', to: 'paper/arxiv/2401.01234', first: 20 });
    const ids = data.paths.map(({ steps }: { steps: Found[] }) => steps.map(({ to }) => to.id));
    seen.push(JSON.stringify(ids));
    expect(new Set(seen).size).toBe(1);
  });

  it('finds none where there is none, one of no step to oneself, and takes 1 to 20', async () => {
    const none = { from: 'concept/optimizer', to: 'concept/jaguar-model' };
    expect((await ask(paths, none)).data.paths).toEqual([]);
    const self = { from: 'concept/optimizer', to: 'concept/optimiser' };
    expect((await ask(paths, self)).data.paths).toEqual([{ length: 0, steps: [] }]);
    for (const first of [0, -1, 21]) {
      expect((await ask(paths, { ...none, first })).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    }
  });

  it('says which end is unknown', async () => {
    const { errors } = await ask(path, { from: 'concept/none', to: 'concept/sharpness' });
    expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });
});
