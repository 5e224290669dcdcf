import { expect, it } from 'vitest';
import { mergeBriefs } from '../../../src/link/same-brief/brief-ids.ts';
import type { StoredClipping } from '../../../src/model.ts';
import { clipping, stored } from '../clippings.ts';

const long =
  'A router sends each paragraph of a long contract to one of eight small experts, and nine of ten were read better.';
const other =
  'A weekly look at what the people who build robots have been talking about over coffee, in no special order at all.';
const body = (text = long): { lines: [['BODY', string]] } => ({ lines: [['BODY', text]] });

const ids = (...clippings: StoredClipping[]) => mergeBriefs(clippings).map(({ brief }) => brief.id);

it('makes one brief of one page saved twice, whatever came first', () => {
  const text = stored('a', clipping('Small Routers', { outlet: 'latentbrief', ...body() }));
  const markdown = stored('b', clipping('Small routers!', { outlet: 'Latentbrief', ...body(`${long} It was cheap.`) }));
  expect(ids(text, markdown)).toEqual(['brief/latentbrief/small-routers']);
  expect(mergeBriefs([text, markdown])).toEqual(mergeBriefs([markdown, text]));
});

it('lets a save without an outlet join the page it is of, and no page where two could be meant', () => {
  const known = stored('a', clipping('Small Routers', { outlet: 'latentbrief', ...body() }));
  const unknown = stored('b', clipping('Small Routers', body()));
  const [merged, ...more] = mergeBriefs([unknown, known]);
  expect(more).toEqual([]);
  expect(merged?.brief).toMatchObject({
    id: 'brief/latentbrief/small-routers',
    aliases: ['brief/unknown/small-routers'],
  });
  const copy = stored('c', clipping('Small Routers', { outlet: 'PSEEDR', ...body() }));
  expect(ids(known, unknown, copy)).toEqual([
    'brief/latentbrief/small-routers',
    'brief/pseedr/small-routers',
    'brief/unknown/small-routers',
  ]);
});

it('keeps apart what only shares a headline', () => {
  const monday = clipping('Weekly Roundup', { outlet: 'PSEEDR', publishedAt: '2026-05-04', ...body() });
  const later = clipping('Weekly Roundup', { outlet: 'PSEEDR', publishedAt: '2026-05-11', ...body(other) });
  const undated = clipping('Weekly Roundup', { outlet: 'PSEEDR', ...body('Something else entirely, of a few words.') });
  expect(ids(stored('c', undated), stored('b', later), stored('a', monday))).toEqual([
    'brief/pseedr/weekly-roundup',
    'brief/pseedr/weekly-roundup-2026-05-11',
    expect.stringMatching(/^brief\/pseedr\/weekly-roundup-[0-9a-f]{8}$/),
  ]);
});

it('knows a page by its address when its headline was edited', () => {
  const url = 'https://site.example/routers';
  const before = stored('a', clipping('Small Routers', { outlet: 'PSEEDR', url, ...body() }));
  const after = stored(
    'b',
    clipping('Small Routers, Corrected', { outlet: 'PSEEDR', url: `${url}/?utm_source=x`, ...body() }),
  );
  expect(ids(before, after)).toHaveLength(1);
  const elsewhere = stored('b', clipping('Small Routers, Corrected', { outlet: 'PSEEDR', url: `${url}-2`, ...body() }));
  expect(ids(before, elsewhere)).toHaveLength(2);
});

it('does not take two items of digests for one page because they tell of one story', () => {
  const url = 'https://arxiv.org/abs/2601.00001';
  const item = (title: string, publishedAt: string) =>
    clipping(title, { kind: 'digest-item', outlet: 'TLDR AI', url, publishedAt, ...body() });
  expect(
    ids(stored('a', item('Small Routers', '2026-05-01')), stored('b', item('Routers, Small', '2026-05-01'))),
  ).toHaveLength(2);
  expect(
    ids(stored('a', item('Small Routers', '2026-05-01')), stored('b', item('Small Routers', '2026-05-02'))),
  ).toHaveLength(2);
  expect(
    ids(stored('a', item('Small Routers', '2026-05-01')), stored('b', item('Small Routers', '2026-05-01'))),
  ).toHaveLength(1);
});
