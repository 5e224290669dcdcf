import type { Socket } from 'node:net';
import { expect, it } from 'vitest';
import { clientOf } from '../../../src/api/limits/client-of.ts';

const from = (address: string, forwarded?: string) => ({
  headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded },
  socket: { remoteAddress: address } as Socket,
});

it.each([
  ['10.0.0.1', undefined, 0, '10.0.0.1'],
  ['::ffff:10.0.0.1', undefined, 0, '10.0.0.1'],
  ['2001:db8:0:7:1:2:3:4', undefined, 0, '2001:db8:0:7::/64'],
  ['2001:db8::1', undefined, 0, '2001:db8:0:0::/64'],
  ['::1', undefined, 0, '::1'],
  // Nobody is trusted who was not named.
  ['10.0.0.1', '1.1.1.1', 0, '10.0.0.1'],
  ['10.0.0.1', '1.1.1.1, 2.2.2.2', 1, '2.2.2.2'],
  ['10.0.0.1', '1.1.1.1, 2.2.2.2', 2, '1.1.1.1'],
  ['10.0.0.1', '1.1.1.1', 2, '10.0.0.1'],
  ['10.0.0.1', 'evil, <script>', 1, '10.0.0.1'],
  ['10.0.0.1', undefined, 1, '10.0.0.1'],
])('knows who asks: %s, forwarded for %s, behind %d proxies', (address, forwarded, proxies, client) => {
  expect(clientOf(from(address, forwarded), proxies)).toBe(client);
});
