import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphEngine } from '../../src/graph/engine.ts';
import type { ParsedCapture } from '../../src/load/clippings.ts';
import { removeBriefs } from '../../src/pipeline/remove.ts';
import { type Ask, asker } from '../api/ask.ts';
import { emptyGraph, engines, openEngine } from '../engines.ts';
import { clipping } from '../link/clippings.ts';
import { applySeedText, capture, ingestAll, linesOf } from './small-histories.ts';

describe.each(engines)('ids of papers and briefs that lead to others, on %s', (_name, url) => {
  let graph: GraphEngine;
  let ask: Ask;
  const apply = (text: string) => applySeedText(graph, text);
  const ingest = (captures: ParsedCapture[]) => ingestAll(graph, captures);
  const lines = () => linesOf(graph);
  beforeAll(async () => {
    graph = await openEngine(url);
  });
  afterAll(() => graph.close());

  it('merges two papers: briefs that cover either, by title or by identifier, cover the one', async () => {
    const paper = (name: string, link: string) =>
      capture(
        name,
        clipping(name, {
          kind: 'digest-item',
          outlet: 'Weekly',
          links: [link],
          lines: [['BODY', 'It tells of a paper.']],
        }),
      );
    const both = `papers:
  - { id: kept, title: A Long Theory of Routing Words to Experts, arxivId: '2601.00001' }
  - { id: gone, title: Routing Considered Helpful for Some Words, arxivId: '2601.00002', doi: 10.1234/helpful }`;
    graph = await emptyGraph(graph);
    ask = asker(graph);
    await apply(both);
    await ingest([
      paper('A Long Theory of Routing Words to Experts', 'https://arxiv.org/abs/2601.00001'),
      paper('Helpful routing', 'https://arxiv.org/abs/2601.00002v2'),
      paper('More of it', 'https://doi.org/10.1234/helpful'),
      paper('Routing Considered Helpful for Some Words', 'https://weekly.example/4'),
    ]);
    const apartLines = await lines();
    await apply(`${both.slice(0, -2)}, replacedBy: kept }`);
    const { data } = await ask(`{
      ${['gone', 'arxiv/2601.00002', 'doi/10.1234/helpful', 'routing-considered-helpful-for-some-words']
        .map((id, number) => `p${number}: paper(id: "paper/${id}") { id }`)
        .join(' ')}
      byId: paper(arxivId: "2601.00002") { id }
      kept: paper(id: "paper/kept") { arxivId doi altTitles briefs { totalCount edges { evidence { quote } } } mentionedBy { totalCount } }
      papers { totalCount }
    }`);
    for (const field of ['p0', 'p1', 'p2', 'p3', 'byId']) expect(data[field], field).toEqual({ id: 'paper/kept' });
    expect(data.kept).toMatchObject({
      arxivId: '2601.00001',
      doi: '10.1234/helpful',
      altTitles: ['Routing Considered Helpful for Some Words'],
    });
    expect(data.kept.briefs.totalCount + data.kept.mentionedBy.totalCount).toBe(4);
    for (const { evidence } of data.kept.briefs.edges) expect(evidence).not.toEqual([]);
    expect(data.papers.totalCount).toBe(1);
    await apply(both);
    expect(await lines()).toEqual(apartLines);
  });

  it('merges two papers that have an address each: the one is found by both', async () => {
    graph = await emptyGraph(graph);
    ask = asker(graph);
    await ingest([
      capture(
        'Linked',
        clipping('Linked', {
          kind: 'digest-item',
          outlet: 'Weekly',
          links: ['https://b.example/gone'],
          lines: [['BODY', 'It tells of a paper.']],
        }),
      ),
    ]);
    const both = `papers:
  - { id: kept, title: A Long Theory of Routing Words to Experts, url: 'https://a.example/kept' }
  - { id: gone, title: Routing Considered Helpful for Some Words, url: 'https://b.example/gone' }`;
    await apply(both);
    const before = await lines();
    await apply(`${both.slice(0, -2)}, replacedBy: kept }`);
    const found =
      '{ paper(url: "http://www.b.example/gone/") { id url briefs { totalCount } mentionedBy { totalCount } } }';
    const { data } = await ask(found);
    expect(data.paper).toMatchObject({ id: 'paper/kept', url: 'https://a.example/kept' });
    expect(data.paper.briefs.totalCount + data.paper.mentionedBy.totalCount).toBe(1);
    await apply(both);
    expect(await lines()).toEqual(before);
  });

  it('finds and removes a brief by the id that it had before another save told its outlet', async () => {
    graph = await emptyGraph(graph);
    ask = asker(graph);
    const text =
      'A long enough text about routers, experts and their words, which is the same in both saves of the page.';
    const save = (name: string, outlet?: string) =>
      capture(
        name,
        clipping('The Page', { ...(outlet ? { outlet } : {}), url: 'https://a.example/page', lines: [['BODY', text]] }),
      );
    await ingest([save('first')]);
    const found = async () => (await ask('{ brief(id: "brief/unknown/the-page") { id } }')).data.brief?.id;
    expect(await found()).toBe('brief/unknown/the-page');
    await ingest([save('second', 'Daily')]);
    expect(await found()).toBe('brief/daily/the-page');
    expect(await removeBriefs(graph, ['brief/unknown/the-page'])).toEqual(['brief/daily/the-page']);
    expect(await lines()).toEqual([]);
    await expect(removeBriefs(graph, ['brief/unknown/the-page'])).rejects.toThrow('there is no brief');
  });
});
