import { expect, it } from 'vitest';
import { groupClippings } from '../../../src/link/same-brief/same-brief.ts';
import type { StoredClipping } from '../../../src/model.ts';
import { processorTime } from '../../processor-time.ts';
import { clipping, stored } from '../clippings.ts';

const text =
  'A router at Acme sends each paragraph of a long contract to one of eight small experts, and nine of ten were read ' +
  'better than by the large model that the office had used until the spring of that year, at a third of the cost.';
const lines = (body = text): { lines: [['BODY', string]] } => ({ lines: [['BODY', body]] });
const brief = (title: string, body = text, more = {}) => clipping(title, { outlet: 'PSEEDR', ...lines(body), ...more });
const item = (title: string, body = text, more = {}) =>
  brief(title, body, { kind: 'digest-item', publishedAt: '2026-05-01', ...more });

const groupsOf = (...clippings: StoredClipping['clipping'][]) =>
  groupClippings(clippings.map((each, i) => stored(String(i), each))).length;

it.each([
  ['a letter wrong in the title', brief('Small Routers'), brief('Small Ruoters')],
  ['words behind the title', brief('Small Routers'), brief('Small Routers - Read more')],
  ['another headline', brief('Small Routers'), brief('How Contracts Are Read Now')],
  ['a letter wrong in a name', brief('Small Routers'), brief('Small Ruoters', text.replace('Acme', 'Accme'))],
  ['cut off', brief('Small Routers'), brief('Routers, Small', text.slice(0, 190))],
  ['a line from the site', brief('Small Routers'), brief('Small Routers!', `${text} Subscribe to get more of this.`)],
  ['no outlet', brief('Small Routers'), clipping('Small Ruoters', lines())],
  ['an item of one day', item('Small Routers'), item('Small Ruoters')],
])('one page, saved twice: %s', (_why, a, b) => {
  expect(groupsOf(a, b)).toBe(1);
  expect(groupsOf(b, a)).toBe(1);
});

it.each([
  ['another name', brief('Small Routers'), brief('Small Routers at Bolt', text.replaceAll('Acme', 'Bolt'))],
  ['another number', brief('Routers 1'), brief('Routers 2', text.replace('Acme', 'Acme 2').replace('ten', '7'))],
  ['another outlet', brief('Small Routers'), clipping('Small Ruoters', { outlet: 'latentbrief', ...lines() })],
  ['items of two days', item('Small Routers'), item('Small Ruoters', text, { publishedAt: '2026-05-02' })],
  [
    'items of two stories',
    item('Small Routers', text, { url: 'https://a.example/one' }),
    item('Small Ruoters', text, { url: 'https://a.example/two' }),
  ],
  ['weeks between', brief('A', text, { publishedAt: '2026-05-01' }), brief('B', text, { publishedAt: '2026-05-20' })],
  ['little text', brief('Small Routers', 'Read by experts.'), brief('Contracts', 'Read by experts.')],
])('two pages: %s', (_why, a, b) => {
  expect(groupsOf(a, b)).toBe(2);
});

it('gives a save that is cut short to one page, where two templates could claim it', () => {
  const acme = brief('Small Routers', `${text} Acme is glad.`);
  const bolt = brief('Small Routers', `${text} Acme is glad.`.replace('glad', 'glad, says Jane Doe of Acme'));
  const other = brief('Small Routers', `${text} Acme is glad.`.replace('glad', 'glad, says John Roe of Acme'));
  expect(groupsOf(acme, bolt, other)).toBe(2);
});

it('takes no time to speak of for many equal saves, or many that share a title alone', () => {
  const equal = Array.from({ length: 2000 }, () => item('Small Routers'));
  const titled = Array.from({ length: 1000 }, (_, i) =>
    item('Weekly', `${i} ${text}`, { publishedAt: `20${10 + (i % 80)}-01-01` }),
  );
  const empty = Array.from({ length: 1000 }, () => item('', ''));
  const spent = processorTime();
  expect(groupsOf(...equal)).toBe(1);
  expect(groupsOf(...empty)).toBe(1);
  expect(groupsOf(...titled)).toBeGreaterThanOrEqual(80);
  expect(spent()).toBeLessThan(15);
});

it('finds the same text again among thousands that fill in one template', () => {
  const filled = (number: number) => brief('Weekly', text.replace('eight', `${number}`).replace('Acme', `A${number}x`));
  const pages = Array.from({ length: 3000 }, (_, number) => filled(number + 100));
  const spent = processorTime();
  expect(groupsOf(...pages, filled(3050), filled(101))).toBe(3000);
  expect(spent()).toBeLessThan(6);
});
