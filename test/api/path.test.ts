import { describe, expect, it } from 'vitest';
import { engines } from '../engines.ts';
import { askSample } from './ask-sample.ts';

const path = `query ($from: ID!, $to: ID!) { path(from: $from, to: $to) { length steps {
  from { id } relation forward to { id } evidence { quote brief { id } }
} } }`;

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
        evidence: [],
      },
      {
        from: { id: 'concept/optimizer' },
        relation: 'RELATED',
        forward: false,
        to: { id: 'concept/loss-landscape' },
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

  it('says which end is unknown', async () => {
    const { errors } = await ask(path, { from: 'concept/none', to: 'concept/sharpness' });
    expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });
});
