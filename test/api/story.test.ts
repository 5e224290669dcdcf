import { describe, expect, it } from 'vitest';
import { engines } from '../engines.ts';
import { askSample } from './ask-sample.ts';

describe.each(engines)('%s', (_name, url) => {
  const ask = askSample(url);

  it('tells of each brief why it is part of the story, and where it says so', async () => {
    const { data, errors } = await ask(`{
      story(id: "story/arxiv/2401.01234") {
        title paper { id } outletCount newest outlets { name }
        briefs { totalCount edges { node { id story { id } } confidence reasons { kind what confidence } evidence { quote brief { id } } } }
      }
    }`);
    expect(errors).toBeUndefined();
    const reasons = [{ kind: 'SAME_PAPER', what: 'paper/arxiv/2401.01234', confidence: 0.95 }];
    const member = (id: string, quote: string) => ({
      node: { id, story: { id: 'story/arxiv/2401.01234' } },
      confidence: 0.95,
      reasons,
      evidence: [{ quote, brief: { id } }],
    });
    expect(data.story).toEqual({
      title: 'Flat Valleys Explain Generalization',
      paper: { id: 'paper/arxiv/2401.01234' },
      outletCount: 2,
      newest: '2024-03-08',
      outlets: [{ name: 'Evening Review' }, { name: 'Morning Brief' }],
      briefs: {
        totalCount: 2,
        edges: [
          member('brief/evening-review/valleys-again', 'Flat Valleys Explain Generalization'),
          member('brief/morning-brief/flat-valleys', '"Flat Valleys Explain Generalization"'),
        ],
      },
    });
  });

  it('is null for a brief that tells alone', async () => {
    const { data } = await ask('{ brief(id: "brief/unknown/undated") { story { id } } }');
    expect(data).toEqual({ brief: { story: null } });
  });

  it('lists those that enough outlets tell', async () => {
    const { data } = await ask(`{
      two: stories(filter: { minOutlets: 2 }) { totalCount nodes { id } }
      three: stories(filter: { minOutlets: 3 }) { totalCount nodes { id } }
    }`);
    expect(data).toEqual({
      two: { totalCount: 1, nodes: [{ id: 'story/arxiv/2401.01234' }] },
      three: { totalCount: 0, nodes: [] },
    });
  });
});
