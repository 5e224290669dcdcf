import { expect, it } from 'vitest';
import { storiesOf } from '../../../src/link/stories/stories.ts';
import { storyFacts } from '../../../src/link/stories/story-facts.ts';
import { fillers } from '../../../src/link/stories/story-words.ts';
import type { LinkedBrief } from '../../../src/model.ts';
import { normalizeWord, tokenize } from '../../../src/text/tokens.ts';
import { processorTime } from '../../processor-time.ts';
import { clipping } from '../clippings.ts';

interface Sketch {
  body?: string;
  outlet?: string;
  date?: string | null;
  link?: string;
  papers?: string[];
  kind?: 'brief' | 'digest-item';
}

const body =
  'A router sends each paragraph of a contract to one of eight experts, which read nine of ten of them better.';
const other = 'People who build robots met over coffee and talked of sensors, gears and the price of copper wire.';

/** A brief as it is linked: what it covers stands in its title. */
function told(title: string, { kind = 'digest-item', ...sketch }: Sketch = {}): LinkedBrief {
  const outlet = sketch.outlet ?? 'Daily';
  const date = sketch.date === undefined ? '2026-05-01' : sketch.date;
  const held = clipping(title, {
    outlet,
    kind,
    lines: [['BODY', sketch.body ?? body]],
    links: sketch.link ? [sketch.link] : [],
    ...(sketch.link && kind === 'digest-item' ? { url: sketch.link } : {}),
    ...(date ? { publishedAt: date } : {}),
  });
  const place = { start: 0, end: title.length, quote: title, rule: 'item-title', confidence: 0.95 };
  const claim = { title, arxivId: null, doi: null, url: null, year: null, citedAs: null, role: 'COVERS' as const };
  const id = `brief/${outlet.toLowerCase()}/${title.toLowerCase().replaceAll(/\W+/g, '-')}-${date}`;
  return {
    brief: { ...held, id, aliases: [], captures: [] },
    outlet: { id: `outlet/${outlet.toLowerCase()}`, label: outlet, name: outlet, evidence: place },
    originalPublisher: null,
    covers: (sketch.papers ?? []).map((paper) => ({ id: paper, claim: { ...claim, evidence: [place] } })),
    mentions: [],
    definitions: [],
    abbreviations: [],
    candidates: [],
    words: '',
  };
}

const facts = (briefs: LinkedBrief[]) => briefs.map((each) => storyFacts(each, tokenize(each.brief.text)));
const stories = (...briefs: LinkedBrief[]) => storiesOf(facts(briefs));
const reasons = (...briefs: LinkedBrief[]) =>
  stories(...briefs).map(({ members }) => [
    ...new Set(members.flatMap((each) => each.reasons.map(({ kind }) => kind))),
  ]);

const page = 'https://lab.example/posts/routers';
const paper = 'paper/arxiv/2601.00001';

it('makes one story of the briefs that cover one paper, however many years lie between', () => {
  const [story, ...more] = stories(
    told('Routers Explained', { papers: [paper], outlet: 'Weekly', date: '2026-05-03' }),
    told('Reading Contracts', { papers: [paper], body: other, date: '2024-01-02' }),
  );
  expect(more).toEqual([]);
  expect(story).toMatchObject({ id: 'story/arxiv/2601.00001', paper, tally: { newest: '2026-05-03', briefs: 2 } });
  expect(story?.tally.outlets).toHaveLength(2);
  expect(story?.members[0]?.reasons).toMatchObject([
    { kind: 'SAME_PAPER', what: paper, confidence: 0.95, evidence: { quote: 'Reading Contracts' } },
  ]);
});

it('names a story without a paper after its earliest brief, whatever the order', () => {
  const one = told('Routers Explained', { link: `${page}/?utm_source=a`, date: '2026-05-04' });
  const two = told('Reading Contracts', { link: page, body: other, date: '2026-05-02' });
  expect(stories(one, two)).toEqual(stories(two, one));
  expect(stories(one, two)).toMatchObject([
    { id: 'story/daily/reading-contracts-2026-05-02', paper: null, tally: { title: 'Reading Contracts' } },
  ]);
});

it.each<[string, LinkedBrief, LinkedBrief, string[][]]>([
  [
    'one link',
    told('A New Router', { link: page }),
    told('Contracts Read', { link: page, body: other }),
    [['SAME_LINK']],
  ],
  [
    'one title within weeks',
    told('Router Experts Understand Long Contracts', { date: '2026-05-20' }),
    told('Router experts understand long contracts', { outlet: 'Weekly', body: other }),
    [['SAME_TITLE']],
  ],
  [
    'nearly one title and text within days',
    told('Lab Debuts Contract Router for Offices', { date: '2026-05-04' }),
    told('Lab Contract Router for Offices', { body: body.replace('nine of ten', 'most') }),
    [['SAME_NAMES']],
  ],
])('ties briefs by %s', (_why, a, b, expected) => {
  expect(reasons(a, b)).toEqual(expected);
});

it.each<[string, LinkedBrief, LinkedBrief]>([
  ['other versions at one address', told('Router 2', { link: page }), told('Router 2.1', { link: page })],
  ['years between, at one address', told('A', { link: page }), told('B', { link: page, date: '2028-01-01' })],
  [
    'a page that changes',
    told('A', { link: `${page}/changelog` }),
    told('B', { link: `${page}/changelog`, date: '2026-05-09' }),
  ],
  ['a home page', told('A', { link: 'https://lab.example' }), told('B', { link: 'https://lab.example/' })],
  ['other numbers', told('Lab Router Raises $300m'), told('Lab Router Raises $480m')],
  ['other versions', told('Lab Router GPT-5 Arrives'), told('Lab Router GPT-5.1 Arrives')],
  [
    'a column of one outlet',
    told('What We Read Weekly About Robots'),
    told('What We Read Weekly About Robots', { date: '2026-05-08', body: other }),
  ],
  [
    'two preprints of one title',
    told('Experts Read Contracts Better', { papers: [paper] }),
    told('Experts read contracts better', { papers: ['paper/arxiv/2601.00002'], outlet: 'Weekly' }),
  ],
  [
    'surveys of many papers',
    told('A', { papers: [paper, 'paper/b', 'paper/c'] }),
    told('B', { papers: [paper, 'paper/b', 'paper/c'] }),
  ],
  [
    'a notice that leads nowhere, run again',
    told('Lab Is Hiring Many Curators'),
    told('Lab Is Hiring Many Curators', { date: '2026-05-02' }),
  ],
  ['no title', told('', { body }), told('', { body, date: '2026-05-02' })],
])('keeps apart: %s', (_why, a, b) => {
  expect(stories(a, b)).toEqual([]);
});

it('has filler words as texts are compared', () => {
  for (const word of fillers.flatMap(({ words }) => words.split(' '))) expect(normalizeWord(word), word).toBe(word);
});

it('costs a link or a paper of thousands no square', () => {
  const many = Array.from({ length: 4000 }, (_, i) =>
    told(`Router ${i}`, i % 2 ? { papers: [paper] } : { link: `${page}-of-many`, date: `2026-05-${10 + (i % 20)}` }),
  ).map((each, i) => ({ ...each, brief: { ...each.brief, id: `brief/daily/${i}` } }));
  const all = facts(many);
  const spent = processorTime();
  expect(storiesOf(all)[0]?.members.length).toBe(2000);
  expect(spent()).toBeLessThan(3);
});
